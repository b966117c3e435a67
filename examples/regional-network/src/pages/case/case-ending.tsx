/**
 * How a case ended, for professionals: in words that everybody with a part in it may read, with the reasons for who may have those, and
 * the numbers under which a part goes on.
 */
import type { ConversationView, ProcessSummary } from '@mgn/casework';
import { plainDateOf, type EventType } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Child } from 'hono/jsx';
import { Facts } from '../../components/data-table.js';
import { dayText } from '../../messages/dates.js';
import { endingTexts } from '../../messages/ending.js';
import { sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { endingOf } from '../ending.js';
import type { ShownCase } from './case-routes.js';

/** The cases that carry a part on, by their numbers, as far as this viewer has a part in them. */
export type CarryingCases = ReadonlyMap<string, ProcessSummary['stream']>;

const caseNumber = /^[A-Z]{2}-\d{1,8}$/u;

/** Finds the cases that carry a part on. A number of somebody else's is not looked for. */
export async function carryingCases({
  c,
  services,
  view,
}: Pick<ShownCase, 'c' | 'services' | 'view'>): Promise<CarryingCases> {
  const { carriedOn } = view.fields;
  const numbers = (carriedOn.seen ? carriedOn.value : [])
    .map(({ reference }) => reference)
    .filter((each) => each !== null)
    .filter((each) => caseNumber.test(each));
  const found = await Promise.all(
    numbers.map(async (number) => {
      const known = await services.casework.find(number, sessionOf(c).actor);
      return known === null ? [] : [[number, known.stream] as const];
    }),
  );
  return new Map(found.flat());
}

const ends: ReadonlySet<EventType> = new Set([
  'request-redirected',
  'request-lapsed',
  'conversation-withdrawn',
  'acute-signalled',
  'conversation-completed',
]);

/** The end; nothing for a case that goes on, or that ended with everything taken over. */
export const CaseEnding = (props: Pick<ShownCase, 'c' | 'view' | 'people'> & { readonly carrying: CarryingCases }) => {
  const { c, view } = props;
  const language = c.get('language');
  const texts = endingTexts[language];
  const ending = endingOf(view);
  const words = ending === null ? undefined : texts.forProfessionals[ending];
  if (words === undefined) return null;
  const ended = view.timeline.findLast(({ type }) => ends.has(type));
  return (
    <section aria-labelledby="einde">
      <h2 id="einde">{texts.how}</h2>
      <p class="gap-top">{words}</p>
      <div class="gap-top">
        <Facts
          facts={[
            [texts.when, ended === undefined ? null : dayText(plainDateOf(ended.at), language)],
            ...factsOf(props),
          ]}
        />
      </div>
    </section>
  );
};

type Fact = readonly [string, Child | null];

function factsOf({ c, view, people, carrying }: Parameters<typeof CaseEnding>[0]): readonly Fact[] {
  const language = c.get('language');
  const texts = endingTexts[language];
  const { redirection, lapse, carriedOn } = view.fields;
  return [
    ...(lapse.seen ? [[texts.why, label('lapse-reason', lapse.value.reason, language, 'professional')] as const] : []),
    ...(redirection.seen ? redirectionFacts(redirection.value, people, language) : []),
    ...(carriedOn.seen ? carriedOn.value : []).map(({ direction, reference }): Fact => {
      const stream = reference === null ? undefined : carrying.get(reference);
      return [
        label('direction', direction, language, 'professional'),
        reference === null ? (
          texts.withoutNumber
        ) : stream === undefined ? (
          reference
        ) : (
          <a href={link(c, `/zaak/${stream}`)}>{reference}</a>
        ),
      ];
    }),
  ];
}

type Redirection = Extract<ConversationView['fields']['redirection'], { readonly seen: true }>['value'];

function redirectionFacts(
  { reason, target, note, acuteService }: Redirection,
  people: ShownCase['people'],
  language: Parameters<typeof label>[2],
): readonly Fact[] {
  const texts = endingTexts[language];
  return [
    [texts.why, label('redirect-reason', reason, language, 'professional')],
    [texts.whereTo, label('redirect-target', target, language, 'professional')],
    [texts.explanation, note],
    [texts.acuteService, acuteService === null ? null : people.organisation(acuteService)],
  ];
}
