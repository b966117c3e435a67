/**
 * The fields of the forms of concerns about the network, besides those that every command has.
 */

/** By address, see `server/forms/known-fields.ts`. */
export const concernFields = {
  '/netwerkzorgen/nieuw': ['stream', 'signal', 'about', 'insurer', 'description'],
  '/netwerkzorgen/:stream': ['doe', 'report', 'addressees', 'reportBy', 'to', 'reason', 'explanation'],
} as const;
