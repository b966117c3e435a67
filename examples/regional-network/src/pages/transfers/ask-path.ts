/**
 * Where another place is asked for after a case conference. Nothing in the address says which question it follows on.
 */

/** The address, without its language. */
export const askTransferPath = '/transfers/aanvragen';
