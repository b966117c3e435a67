/**
 * The outbox, which holds no personal data but the id of who is told; and what people chose, with the address that they said yes to.
 */
import type { CommandProcessKind, NoticeKind, NoticePath, NoticeState } from '@mgn/casework';
import type { Instant, OrganisationId, PersonId } from '@mgn/domain';
import { boolean, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { mgn } from './schema.js';

/** Notices, with how they fare. */
export const outbox = mgn.table('outbox', {
  regionId: text('region_id').notNull(),
  noticeId: uuid('notice_id').notNull(),
  /** One of the two: who is told. */
  personId: uuid('person_id').$type<PersonId>(),
  organisationId: uuid('organisation_id').$type<OrganisationId>(),
  kind: text('kind').$type<NoticeKind>().notNull(),
  process: text('process').$type<CommandProcessKind>().notNull(),
  path: text('path').$type<NoticePath>().notNull(),
  atText: text('at_text').$type<Instant>().notNull(),
  at: timestamp('at', { withTimezone: true, mode: 'string' }).$type<Instant>().notNull(),
  state: text('state').$type<NoticeState>().notNull(),
  attempts: integer('attempts').notNull(),
  nextAttemptText: text('next_attempt_text').$type<Instant>(),
  nextAttemptAt: timestamp('next_attempt_at', { withTimezone: true, mode: 'string' }).$type<Instant>(),
  code: text('code'),
  stateAtText: text('state_at_text').$type<Instant>().notNull(),
});

/** What people chose. */
export const noticeChoices = mgn.table('notice_choices', {
  regionId: text('region_id').notNull(),
  personId: uuid('person_id').$type<PersonId>().notNull(),
  byMail: boolean('by_mail').notNull(),
  address: text('address'),
  chosenAtText: text('chosen_at_text').$type<Instant>().notNull(),
});
