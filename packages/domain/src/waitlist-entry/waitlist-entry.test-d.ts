/**
 * What must not compile: a fact of another state, a wait that changes, a reason that nobody may give.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import type { DecisionContext } from '../process/context.js';
import type { NextStep } from '../process/next-step.js';
import type { TransferIn } from '../transfer-case/record.js';
import type { TransferReference } from '../words/identifiers/object-ids.js';
import { registrationAfterTransfer } from './carry-over.js';
import type { CommandOf } from './commands.js';
import type { WaitlistDecision } from './decide.js';
import { waitlistEntry } from './index.js';
import type { EntryIn, MadeEntry, WaitlistEntry } from './record.js';
import type { WaitlistRefusalCode } from './refusal-codes.js';

declare const record: WaitlistEntry;
declare const made: MadeEntry;
declare const context: DecisionContext;
declare const someDay: PlainDate;
declare const transferred: TransferIn<'transferred'>;
declare const searching: TransferIn<'searching'>;
declare const number: TransferReference;
declare const refused: Extract<WaitlistDecision, { outcome: 'refused' }>;

// The ordinary way.
export const intake: CommandOf<'record-intake'> = { type: 'record-intake', intakeOn: someDay };
export const decision: WaitlistDecision = waitlistEntry.decide(record, intake, context);
export const step: NextStep | null = waitlistEntry.next(record);
export const code: WaitlistRefusalCode | undefined = refused.reasons[0]?.code;
export const register: CommandOf<'register'> = registrationAfterTransfer(transferred, number, [made]);

// @ts-expect-error who waits for an intake has had none
export const early = (record as EntryIn<'waiting-intake'>).intakeOn;
// @ts-expect-error before the first event nobody waits
export const nobody = (record as EntryIn<'none'>).waitsSince;
// @ts-expect-error nothing makes a wait later
made.waitsSince = someDay;
// @ts-expect-error nothing makes a place on a list worse
made.registeredOn = someDay;
// @ts-expect-error an open transfer is a fact and no state
export const state: EntryIn<'transfer-open'>['state'] = 'transfer-open';
// @ts-expect-error an acute signal is a command of its own, and no reason that somebody picks
export const end: CommandOf<'end'> = { type: 'end', reason: 'acute-route' };
// @ts-expect-error the wait goes along only when the receiver has taken over
registrationAfterTransfer(searching, number, made);
// @ts-expect-error a day is no plain text
export const text: CommandOf<'record-intake'> = { type: 'record-intake', intakeOn: '2026-12-14' };
