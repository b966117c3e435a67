/**
 * The fields of an organisation in the address book, by their names in the form.
 */

/** Every field of an entry; `bekend` are the organisations with the same name that the page showed. */
export const entryFields = ['name', 'kind', 'phone', 'noticeEmail', 'bekend', 'andere'] as const;
