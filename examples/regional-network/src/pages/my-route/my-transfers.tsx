/**
 * On the person's own page: that another place is sought, as steps, and the question that is open.
 */
import type { TransferView } from '@mgn/casework';
import { plainDateOf, type StreamId } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import type { Context } from 'hono';
import { Timeline, type TimelineStep } from '../../components/timeline.js';
import { caseTexts } from '../../messages/case.js';
import { dayText } from '../../messages/dates.js';
import { inSentence } from '../../messages/in-sentence.js';
import { waitsElsewhereTexts } from '../../messages/waits-elsewhere.js';
import { myTransferTexts, type MyTransferTexts } from '../../messages/my-transfer.js';
import type { Env } from '../../server/env.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import type { People } from '../people.js';
import { TransferTop } from '../transfers/transfer-top.js';
import { selfOf } from './my-case.js';

/** The transfers of the person: what is open first, then the newest. */
export async function myTransfers(c: Context<Env>, services: Services): Promise<readonly TransferView[]> {
  const { actor } = selfOf(c);
  const { rows } = await services.casework.listOf('transfer-case', { limit: 20, order: 'changed' }, actor);
  const inOrder = [...rows.filter(({ ended }) => !ended), ...rows.filter(({ ended }) => ended).slice(0, 1)];
  const views = await Promise.all(inOrder.map(({ stream }) => services.casework.viewTransfer(stream, actor)));
  return views.filter((view) => view !== null);
}

/** The question that waits for the person; null where none does. */
export function openQuestion({ state, allowed }: Pick<TransferView, 'state' | 'allowed'>): 'search' | 'place' | null {
  if (state === 'awaiting-person' && allowed.includes('start-search')) return 'search';
  return state === 'accepted-by-receiver' && allowed.includes('confirm-place') ? 'place' : null;
}

/** Where the person chooses, or looks at what was chosen. */
export const choicePath = (stream: StreamId): `/${string}` => `/mijn-route/keuze/${stream}`;

/** The one open question of all transfers, or nothing. */
export const TransferQuestion = ({
  c,
  transfers,
}: {
  readonly c: Context<Env>;
  readonly transfers: readonly TransferView[];
}) => {
  const view = transfers.find((each) => openQuestion(each) !== null);
  if (view === undefined) return null;
  const texts = myTransferTexts[c.get('language')];
  return (
    <section class="decision" aria-labelledby="vraag-plek">
      <p class="small soft">{texts.oneQuestion}</p>
      <h2 id="vraag-plek">{openQuestion(view) === 'search' ? texts.searchQuestion : texts.placeQuestion}</h2>
      <p>{texts.queue}</p>
      <p>
        <a class="button button--phone-wide" href={link(c, choicePath(view.stream))}>
          {texts.answer}
        </a>
      </p>
    </section>
  );
};

/** How each transfer stands, as steps. */
export const TransferSteps = ({
  c,
  services,
  transfers,
  people,
}: {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly transfers: readonly TransferView[];
  readonly people: People;
}) => {
  const language = c.get('language');
  const texts = myTransferTexts[language];
  const titleOf = ({ caseNumber }: TransferView) =>
    transfers.length === 1 ? texts.title : `${texts.title} (${caseNumber})`;
  return (
    <>
      {transfers.map((view, index) => (
        <section class="stack" aria-labelledby={`plek-${String(index + 1)}`}>
          <h2 id={`plek-${String(index + 1)}`}>{titleOf(view)}</h2>
          <TransferTop
            view={view}
            people={people}
            language={language}
            audience="person"
            today={services.today()}
            name={`${caseTexts[language].whereYouAre}: ${inSentence(titleOf(view))}`}
          />
          <Timeline steps={transferSteps(view, people, language)} language={language} />
          {view.withheld.some(({ lacks }) => lacks === 'receiver') && (
            <p class="notice notice--soon">{waitsElsewhereTexts[language].person.title}</p>
          )}
          <p>
            <a href={link(c, choicePath(view.stream))}>{openQuestion(view) === null ? texts.look : texts.answer}</a>
          </p>
        </section>
      ))}
    </>
  );
};

const comingParts = ['found', 'choose', 'handover', 'start'] as const;

/** What is still ahead in each open state. */
const aheadOf: Readonly<Record<string, readonly (keyof MyTransferTexts['coming'])[]>> = {
  signalled: comingParts,
  'awaiting-person': comingParts,
  searching: comingParts,
  escalated: comingParts,
  offered: comingParts,
  'accepted-by-receiver': ['handover', 'start'],
  'confirmed-by-person': ['handover', 'start'],
  'handing-over': ['start'],
};

function eventTitle(type: string, language: Language): string {
  return label('transfer-case-event', type as never, language, 'person');
}

/** Why a transfer began, in the words of its trigger: a long wait is one of eight. */
function whyItBegan({ fields: { wait } }: TransferView, language: Language): string {
  if (!wait.seen) return eventTitle('transfer-signalled', language);
  return `${label('transfer-trigger', wait.value.trigger, language, 'person')}.`;
}

/** The steps, oldest first. */
export function transferSteps(view: TransferView, people: People, language: Language): readonly TimelineStep[] {
  const texts = myTransferTexts[language];
  const done = view.timeline
    .filter(({ type }) => type !== 'time-norm-exceeded')
    .map(({ type, at, role, organisation }): TimelineStep => {
      const by = role === 'person' ? texts.byYou : organisation === null ? '' : people.organisation(organisation);
      return {
        stage: 'done',
        title: type === 'transfer-signalled' ? whyItBegan(view, language) : eventTitle(type, language),
        when: [dayText(plainDateOf(at), language), by].filter((part) => part !== '').join(' · '),
      };
    });
  const { next } = view;
  if (next === null) return done;
  const now: TimelineStep = {
    stage: 'now',
    title: label('transfer-case-step', next.what as never, language, 'person'),
    when: texts.now,
  };
  const coming = (aheadOf[view.state] ?? []).map((part): TimelineStep => ({
    stage: 'next',
    title: texts.coming[part],
    when: part === 'start' && view.about.intakeOn !== null ? dayText(view.about.intakeOn, language) : texts.dateUnknown,
  }));
  return [...done, now, ...coming];
}
