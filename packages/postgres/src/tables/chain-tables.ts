/**
 * The tables of the chain of the audit log: its lines, its head, and the keys under which people stand in it.
 */
import type { PersonId } from '@mgn/domain';
import { bigint, text, uuid } from 'drizzle-orm/pg-core';
import { mgn } from './schema.js';

/** The lines of the file, as they are hashed. */
export const auditChain = mgn.table('audit_chain', {
  regionId: text('region_id').notNull(),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  auditId: uuid('audit_id').notNull(),
  line: text('line').notNull(),
});

/** The last number and hash of each region. */
export const auditHeads = mgn.table('audit_heads', {
  regionId: text('region_id').notNull(),
  count: bigint('count', { mode: 'number' }).notNull(),
  hash: text('hash').notNull(),
});

/** A key for each person, in hexadecimal; it goes when the person is erased. */
export const auditKeys = mgn.table('audit_keys', {
  regionId: text('region_id').notNull(),
  personId: uuid('person_id').$type<PersonId>().notNull(),
  key: text('key').notNull(),
});
