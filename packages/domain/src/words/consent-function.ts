/**
 * What a consent is for. Four things are called *toestemming*, and one never stands in for another.
 */
import * as z from 'zod';

/** Every function of a consent. @source AP on consent in municipalities, and Wabvpz article 15a; the code list is a proposed default. */
export const consentFunctions = ['lift-secrecy', 'processing-basis', 'availability', 'agree-to-help'] as const;
export const ConsentFunction = z.enum(consentFunctions);
export type ConsentFunction = z.infer<typeof ConsentFunction>;
