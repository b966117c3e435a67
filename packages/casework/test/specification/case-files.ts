/**
 * Every table of cases of casework: one per subject, its cases in the order of the rules.
 */
import {
  afterAcute,
  afterAdvice,
  afterConference,
  afterConversation,
  aboutSomebody,
  afterDeath,
  placeRefers,
  overNorm,
  preferences,
  waitGoesAlong,
} from './connection-cases.js';
import { concerns } from './concern-cases.js';
import { chosenHelp } from './chosen-help-cases.js';
import { drafts } from './draft-cases.js';
import { officeSees, tooYoung } from './office-cases.js';
import { askedAgain, atItsStep } from './permission-cases.js';
import { fittingReceivers, sharingReceivers } from './receiver-cases.js';
import { rankedAtTheDoor } from './ranking-cases.js';
import { earlierRequests, recognised } from './recognised-cases.js';
import { keptEntries } from './kept-entry-cases.js';
import { noticesGivenOut, onlyAfterAYes } from './notice-cases.js';
import type { CaseFile, CaseworkSubject, SpecifiedCase } from './rule-case.js';
import { transferRuns } from './transfer-runs-cases.js';
import { whoseTurn } from './turn-cases.js';
import { waitingSteps } from './waiting-cases.js';
import { placesOnLists } from './place-cases.js';
import { withheldElsewhere } from './withheld-cases.js';

const rules: readonly SpecifiedCase[] = [
  ...atItsStep,
  ...askedAgain,
  ...officeSees,
  ...tooYoung,
  ...drafts,
  ...recognised,
  ...earlierRequests,
  ...fittingReceivers,
  ...sharingReceivers,
  ...waitingSteps,
  ...chosenHelp,
  ...afterConversation,
  ...overNorm,
  ...waitGoesAlong,
  ...afterAdvice,
  ...afterConference,
  ...afterDeath,
  ...placeRefers,
  ...aboutSomebody,
  ...concerns,
  ...rankedAtTheDoor,
  ...placesOnLists,
  ...withheldElsewhere,
  ...afterAcute,
  ...preferences,
  ...keptEntries,
  ...whoseTurn,
  ...transferRuns,
  ...noticesGivenOut,
  ...onlyAfterAYes,
];

const sources: readonly (readonly [subject: CaseworkSubject, what: string, decisions?: string])[] = [
  ['handle', 'what casework answers to a command, with the permissions that come along'],
  ['share', 'what casework answers when the person, or who asked the person again, changes what is shared'],
  ['view', 'what one viewer sees of a case'],
  ['list', 'the rows that one viewer has'],
  ['case-file', 'how the processes of a person are connected'],
  ['recognise', 'whether two people are the same one'],
  ['other-requests', 'the other requests about a person that count'],
  ['notices', 'who is told that something is ready', '0019, a proposed default'],
  ['deliver', 'where a message goes, or why it does not go out', '0019, a proposed default'],
];

const usual = '0006, 0008, 0009, 0010, 0012, 0017, 0018, 0020 and 0021, proposed defaults';

/** The tables; one file each. */
export const caseFiles: readonly CaseFile[] = sources.map(([subject, what, decisions = usual]) => ({
  name: subject,
  subject: `casework/${subject}`,
  source: `The rules of casework (docs/decisions/${decisions}): ${what}`,
  cases: rules.filter((each) => each.subject === subject).map(({ row }) => row),
}));
