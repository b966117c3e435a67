/**
 * What an organisation does in the network, apart from what it is. The list is a proposed default.
 */
import * as z from 'zod';

/** Every part that an organisation can have in a network. */
export const networkRoles = [
  'network-holder',
  'contract-holder',
  'core-mh-provider',
  'mandate-municipality',
  'acute-service',
  'participant',
] as const;
export const NetworkRole = z.enum(networkRoles);
export type NetworkRole = z.infer<typeof NetworkRole>;
