/**
 * The person's own places on waiting lists, as cards; and the question about the insurer, at most one at a time.
 */
import type { WaitingView } from '@mgn/casework';
import { isGgz, standingOf, waitNorms, type Clock, type PlainDate } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import type { Context } from 'hono';
import { ClockMini } from '../../components/clock-bar.js';
import { Decision } from '../../components/decision.js';
import { State } from '../../components/icons.js';
import { dayText } from '../../messages/dates.js';
import { mediationTexts } from '../../messages/mediation.js';
import { myPlacesTexts } from '../../messages/my-places.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import { leadingClock } from '../case-clock.js';
import type { People } from '../people.js';
import { insurerMediates, isOverNorm, MediationItems } from '../waiting-list/mediation-part.js';
import { selfOf } from './my-case.js';

/** The open places of the person: those that wait longest over the norm first. */
export async function myPlaces(c: Context<Env>, services: Services): Promise<readonly WaitingView[]> {
  const { actor } = selfOf(c);
  const { rows } = await services.casework.listOf('waitlist-entry', { ended: false, limit: 50 }, actor);
  const views = await Promise.all(rows.map(({ stream }) => services.casework.viewWaiting(stream, actor)));
  return views.filter((view) => view !== null);
}

interface PlacesProps {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly people: People;
  readonly places: readonly WaitingView[];
  /** Nothing else is asked on this page. */
  readonly mayAsk: boolean;
}

export const MyPlaces = ({ c, services, people, places, mayAsk }: PlacesProps) => {
  if (places.length === 0) return null;
  const language = c.get('language');
  const texts = myPlacesTexts[language];
  const today = services.today();
  const asked = mayAsk ? places.find((view) => asksAboutInsurer(view, today)) : undefined;
  return (
    <section aria-labelledby="plekken" class="stack">
      <h2 id="plekken">{texts.title}</h2>
      {asked !== undefined && (
        <InsurerQuestion c={c} view={asked} people={people} today={today} eyebrow={texts.questionForYou} />
      )}
      {places.map((view) => (
        <section class="panel" aria-labelledby={`plek-${view.caseNumber}`}>
          <h3 id={`plek-${view.caseNumber}`}>{placeTitle(view, people, language)}</h3>
          <PlaceWords view={view} people={people} language={language} today={today} />
          <p>
            <a
              class="button button--secondary button--phone-wide"
              href={link(c, `/mijn-route/wachtlijst/${view.stream}`)}
            >
              {texts.open}
              <span class="visually-hidden">{texts.openFor(people.organisation(view.about.provider))}</span>
            </a>
          </p>
        </section>
      ))}
      <p>{texts.right}</p>
    </section>
  );
};

/** Says whether the person is asked about the insurer of our own accord: over the norm, in mental health care, and not answered yet. */
function asksAboutInsurer(view: WaitingView, today: PlainDate): boolean {
  const { mediation } = view.fields;
  const unanswered = !mediation.seen && mediation.why === 'nothing-there';
  return (
    unanswered && view.allowed.includes('record-mediation-answer') && insurerMediates(view) && isOverNorm(view, today)
  );
}

/** "U staat op de wachtlijst van …", or what became of it. */
export function placeTitle({ state, about }: WaitingView, people: People, language: Language): string {
  const texts = myPlacesTexts[language];
  const provider = people.organisation(about.provider);
  if (state === 'ended') return texts.off(provider);
  return state === 'in-treatment' ? texts.inTreatment(provider) : texts.card(provider);
}

/** Since when, for what, against which norm, and what happens meanwhile. */
export const PlaceWords = ({
  view,
  people,
  language,
  today,
}: {
  readonly view: WaitingView;
  readonly people: People;
  readonly language: Language;
  readonly today: PlainDate;
}) => {
  const texts = myPlacesTexts[language];
  const { fields, about, clocks } = view;
  const { wait, direction } = fields;
  const running = clocks.filter(({ stoppedOn }) => stoppedOn === null);
  const norm = leadingClock(
    running.filter((clock) => waitNorms.includes(clock.norm)),
    today,
  );
  const contact = running.find((clock) => clock.norm === 'waiting-contact');
  const waits = contact !== undefined;
  return (
    <>
      {direction.seen && <p>{texts.waitingFor(inWords(label('direction', direction.value, language, 'person')))}</p>}
      {waits && wait.seen && (
        <p>{texts.since(dayText(wait.value.waitsSince, language, 'full'), about.waitsDays ?? 0)}</p>
      )}
      {waits && wait.seen && wait.value.carried !== null && (
        <p>
          {texts.brought(
            wait.value.carried.provider === null ? null : people.organisation(wait.value.carried.provider),
            dayText(wait.value.carried.waitsSince, language),
          )}
        </p>
      )}
      {norm !== null && (
        <>
          <p>{normText(norm, today, language)}</p>
          <ClockMini clock={norm} today={today} language={language} />
        </>
      )}
      {waits && direction.seen && !isGgz(direction.value) && <p>{texts.noNorm}</p>}
      {about.transferOpen && (
        <p>
          <State kind="open">{texts.transferRuns}</State>
        </p>
      )}
      {about.askBy !== null && (
        <p>
          <State kind="open">{texts.goesOn(dayText(about.askBy, language))}</State>
        </p>
      )}
      {contact !== undefined && (
        <p>
          {contact.target < today
            ? texts.contactLate(people.organisation(about.provider), people.phone(about.provider))
            : texts.contactBy(dayText(contact.target, language))}
        </p>
      )}
      {view.responsible !== null && view.next !== null && (
        <p class="soft">
          {texts.responsible(
            people.organisation(view.responsible.organisation),
            people.phone(view.responsible.organisation),
          )}
        </p>
      )}
    </>
  );
};

/** What stands in the middle of a sentence begins small: "Korte behandeling in de ggz" becomes "korte behandeling in de ggz". */
const inWords = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function normText(clock: Clock, today: PlainDate, language: Language): string {
  const texts = myPlacesTexts[language];
  const told = standingOf(clock, today) === 'past-bound' ? texts.over : texts.norm;
  const sentence = Object.hasOwn(told, clock.norm) ? told[clock.norm as keyof typeof told] : undefined;
  return sentence?.(dayText(clock.target, language)) ?? '';
}

/** May the insurer help to search? Three equal buttons, with exactly what would be sent. */
export const InsurerQuestion = ({
  c,
  view,
  people,
  today,
  eyebrow,
}: {
  readonly c: Context<Env>;
  readonly view: WaitingView;
  readonly people: People;
  readonly today: PlainDate;
  readonly eyebrow?: string;
}) => {
  const language = c.get('language');
  const texts = mediationTexts[language];
  const provider = people.organisation(view.about.provider);
  return (
    <Decision
      id={`verzekeraar-${view.caseNumber}`}
      eyebrow={eyebrow}
      question={texts.question}
      why={isOverNorm(view, today) ? texts.whyOverNorm(provider) : texts.why(provider)}
      name="antwoord"
      action={link(c, `/mijn-route/wachtlijst/${view.stream}`)}
      buttons={[
        { value: 'accept', label: texts.accept, consequence: texts.acceptText },
        { value: 'decline', label: texts.decline, consequence: texts.declineText },
        { value: 'not-now', label: texts.notNow, consequence: texts.notNowText },
      ]}
      fields={
        <>
          <CommandFields c={c} expects={view.version} />
          <input type="hidden" name="doe" value="record-mediation-answer" />
          <MediationItems language={language} about="you" />
        </>
      }
      readFirst={texts.readFirst}
    />
  );
};
