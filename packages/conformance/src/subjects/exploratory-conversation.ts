/**
 * `domain/exploratory-conversation`: may this command be given now, and what then happened?
 */
import {
  Actor,
  exploratoryConversation,
  type ExploratoryConversation,
  parseInstant,
  parseWith,
  type RegionProfile,
  type Result,
} from '@mgn/domain';
import { isObject } from '../case-table.js';
import { withIds } from '../names.js';
import { conversationGiven, regionGiven, under } from '../process-given.js';
import { refused, type Subject } from '../subject.js';

type Fields = Readonly<Record<string, unknown>>;

/** The decisions of an exploratory conversation. */
export const exploratoryConversationSubject: Subject = {
  name: 'domain/exploratory-conversation',
  says: '{ events, command, context: { at, actor, region } } → { outcome, events, state, reasons, rules, next, responsible }',
  answer: (given) => {
    const { value, restore } = withIds(given);
    return isObject(value) ? restore(answer(value)) : refused('invalid-given');
  },
};

function answer(given: Fields): unknown {
  const context = isObject(given['context']) ? given['context'] : {};
  const at = under(['context', 'at'], parseInstant(context['at']));
  if (!at.ok) return refused('invalid-context', at.issues);
  const region = regionGiven(context['region']);
  if (!region.ok) return refused('invalid-region', region.issues);
  const record = conversationGiven(given['events'], at.value, region.value);
  if (!record.ok) return refused('invalid-events', record.issues);
  const actor = actorGiven(context['actor'], record.value, given['command'], region.value);
  if (!actor.ok) return refused('invalid-context', actor.issues);

  const { state } = record.value;
  const command = under(['command'], parseWith(exploratoryConversation.Command, given['command']));
  if (!command.ok) return { outcome: 'refused', reasons: ['invalid-command'], state, issues: command.issues };

  const decision = exploratoryConversation.decide(record.value, command.value, {
    at: at.value,
    actor: actor.value,
    region: region.value,
  });
  const reasons = decision.outcome === 'refused' ? decision.reasons : [];
  return {
    outcome: decision.outcome,
    state: decision.record.state,
    events: decision.outcome === 'accepted' ? decision.events : [],
    reasons: [...new Set(reasons.map(({ code }) => code))],
    rules: [...new Set(reasons.map(({ ruleId }) => ruleId))],
    refusals: reasons,
    next: exploratoryConversation.next(decision.record),
    responsible: decision.record.state === 'none' ? null : exploratoryConversation.responsibleParty(decision.record),
  };
}

/** An actor as the author wrote it; the person without a name is the person of the case, a professional without one acts for the organisation that fits the role. */
function actorGiven(
  actor: unknown,
  record: ExploratoryConversation,
  command: unknown,
  region: RegionProfile,
): Result<Actor> {
  const fields = isObject(actor) ? actor : {};
  const asked = isObject(command) ? command : {};
  const opened = record.state === 'none' ? asked : record;
  const personal: Fields = { person: 'person' in opened ? opened.person : undefined };
  const seat =
    record.state === 'none'
      ? undefined
      : exploratoryConversation.seats(record).find(({ role }) => role === fields['role']);
  const fitting: Readonly<Record<string, Fields>> = {
    person: personal,
    representative: personal,
    'close-one': personal,
    system: {},
    'network-coordinator': { organisation: region.networkOffice ?? anOffice },
  };
  const role = typeof fields['role'] === 'string' ? fields['role'] : '';
  const gpPractice = 'gpPractice' in opened ? opened.gpPractice : asked['requester'];
  const professional: Fields = {
    organisation: asked['receiver'] ?? seat?.organisation ?? gpPractice ?? asked['requester'],
  };
  const missing = Object.hasOwn(fitting, role) ? fitting[role] : professional;
  return under(['context', 'actor'], parseWith(Actor, { ...missing, ...fields }));
}

/** A network office, where the region names none and any will do. */
const anOffice = '00000000-0000-4000-8000-0000000000ff';
