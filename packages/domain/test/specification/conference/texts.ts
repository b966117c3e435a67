/**
 * Texts, and what is found in them. Every number and name is invented; the numbers that pass the 11-test are of the range for tests.
 */

/** One text, in which mode, and with which code it is refused; null where it is taken. */
export interface TextCase {
  readonly id: string;
  readonly text: string;
  readonly mode: 'anonymous' | 'identified';
  readonly refused: 'citizen-number-in-text' | 'identifier-in-text' | null;
}

const numbers: readonly string[] = [
  'Her number is 999990007.',
  'Het gaat om 999.99.00.07',
  'bsn: 9999 90007, en verder niets.',
  'The number 999-990-007 was in the letter.',
  'BSN 99999000',
  'Burgerservicenummer is 123456789',
  '９９９９９０００７',
  '999\u200B990\u200B007',
  'Lijst:\n999990007',
];

const leading: Readonly<Record<string, readonly string[]>> = {
  phone: ['Bel 06-12345678 na vijf uur.', 'Call +31 6 12 34 56 78.', 'Thuis: 0344 123456', 'tel 0031612345678'],
  email: ['Schrijf naar t.voorbeeld@voorbeeld.nl.', 'mail: T_V+post@mail.voorbeeld.org'],
  postcode: ['Woont in 4001 AB.', 'Woont op 4001AB 12.', 'zit in 4001ab'],
  'bank-account': ['Rekening NL91ABNA0417164300 is rood.', 'NL91 ABNA 0417 1643 00'],
  'full-date': [
    'Geboren op 3-4-1984.',
    'Opgenomen op 12 maart 2025.',
    'Since 2025-03-12 at home.',
    'born 12 March 1984',
    'op 12/03/25 gezien',
  ],
  'case-number': ['Zie VG-0412.', 'Dossiernummer 123456.', 'cliëntnr. 99812', 'file number: AB-12345'],
};

const allowed: Readonly<Record<string, readonly string[]>> = {
  'nothing-found': [
    'Hoe gaan we verder als schulden en behandeling elkaar ophouden?',
    'Al 3 keer aangemeld, wacht 14 weken, 2 behandelaren.',
    'Schuld van 12500 euro, 3 kinderen.',
    'Since 2019 there were 4 treatments of 12 sessions.',
    'Het nummer 123456789 staat op de brief van de incasso.',
    'De Wmo 2015 en artikel 2.3.2 lid 4.',
    'text:00000000-0000-4000-8000-999990007000',
  ],
  'only-a-warning': [
    'Mevrouw Voorbeeld slaapt slecht.',
    'De persoon is 34 jaar en woont alleen.',
    'Woont aan de Voorbeeldstraat 12.',
  ],
};

/** The texts. */
export const textCases: readonly TextCase[] = [
  ...numbers.flatMap((text, index): TextCase[] => [
    { id: `citizen-number.${String(index + 1)}`, text, mode: 'anonymous', refused: 'citizen-number-in-text' },
    {
      id: `citizen-number-with-name.${String(index + 1)}`,
      text,
      mode: 'identified',
      refused: 'citizen-number-in-text',
    },
  ]),
  ...Object.entries(leading).flatMap(([kind, texts]) =>
    texts.flatMap((text, index): TextCase[] => [
      { id: `${kind}.${String(index + 1)}`, text, mode: 'anonymous', refused: 'identifier-in-text' },
      { id: `${kind}-with-name.${String(index + 1)}`, text, mode: 'identified', refused: null },
    ]),
  ),
  ...Object.entries(allowed).flatMap(([kind, texts]) =>
    texts.map((text, index): TextCase => ({
      id: `${kind}.${String(index + 1)}`,
      text,
      mode: 'anonymous',
      refused: null,
    })),
  ),
];
