/**
 * What a concern is about, who reads its reports, and why it is settled, as codes.
 */
import * as z from 'zod';

/** What does not work. @source agreement of 2022, p. 77, for the first two; `other` is ours. */
export const networkSignals = ['self-referral', 'participation', 'other'] as const;
export const NetworkSignal = z.enum(networkSignals);
export type NetworkSignal = z.infer<typeof NetworkSignal>;

/** Who gets a report. A proposed default as a list. */
export const reportAddressees = [
  'regional-transfer-table',
  'national-steering-group',
  'insurers',
  'providers',
  'municipalities',
  'nza',
  'igj',
] as const;
export const ReportAddressee = z.enum(reportAddressees);
export type ReportAddressee = z.infer<typeof ReportAddressee>;

/** Why a concern is settled. Proposed default. */
export const settlementReasons = [
  'improved',
  'improvements-agreed',
  'not-confirmed',
  'taken-up-elsewhere',
  'raised-in-error',
] as const;
export const SettlementReason = z.enum(settlementReasons);
export type SettlementReason = z.infer<typeof SettlementReason>;
