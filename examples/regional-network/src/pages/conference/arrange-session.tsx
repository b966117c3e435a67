/**
 * When and where a session is held: shown to everybody on its agenda, and written down by who leads it or by the network office, for every
 * question of that day at once.
 */
import type { ConferenceView } from '@mgn/casework';
import { parseOrganisationId, type OrganisationId, type PlainDate } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import type { Context } from 'hono';
import { Facts } from '../../components/data-table.js';
import { Select, TextField } from '../../components/fields.js';
import { arrangeSessionTexts } from '../../messages/arrange-session.js';
import { isTimeOfDay, localMoment, timeText } from '../../messages/dates.js';
import type { Env } from '../../server/env.js';
import { changedMeanwhile } from '../../server/forms/changed-meanwhile.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { sendFlash } from '../../server/forms/flash-cookie.js';
import { plainFlash } from '../../server/forms/flash.js';
import { fieldError, formErrors, problemOf, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import { sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import { numberError } from '../number-error.js';
import type { People } from '../people.js';
import type { Arranged } from './arrangement.js';
import { organisationsAround } from './participants.js';

/** What the form says in `doe`. */
export const arrangeSession = 'arrange-session';

/** The shortest session that can be arranged. */
const fewestMinutes = 10;

/** Where the paths of the command stand on the form. */
const fieldNames = {
  'arrangement.startsAt': 'uur',
  'arrangement.minutes': 'duur',
  'arrangement.where': 'waar',
  'arrangement.chair': 'voorzitter',
};

interface Part {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly people: People;
  readonly on: PlainDate;
  readonly arranged: Arranged | null;
  /** The questions of this day for which the viewer can say it. */
  readonly views: readonly ConferenceView[];
  readonly errors: readonly FormError[];
}

/** The questions that stand on a day and whose session this viewer can arrange. */
export function arrangeable(views: readonly ConferenceView[], on: PlainDate): readonly ConferenceView[] {
  return views.filter(
    ({ state, about, allowed }) =>
      state === 'scheduled' && about.session?.on === on && allowed.includes('arrange-session'),
  );
}

/** The hour, the place and who leads it, as facts. */
const SessionFacts = ({
  arranged,
  people,
  language,
}: {
  readonly arranged: Arranged | null;
  readonly people: People;
  readonly language: Language;
}) => {
  const texts = arrangeSessionTexts[language];
  if (arranged === null) return <p class="soft">{texts.unknown}</p>;
  const { startsAt, minutes, where, chair } = arranged.arrangement;
  return (
    <Facts
      facts={[
        [texts.when, texts.hour(timeText(startsAt, language), minutes)],
        [texts.where, where === null ? texts.notKnown : isLink(where) ? <a href={where}>{where}</a> : where],
        [texts.chair, chair === null ? texts.notKnown : people.organisation(chair)],
      ]}
    />
  );
};

/** A place that is a link and nothing else can be followed. */
const isLink = (where: string): boolean => /^https:\/\/\S+$/u.test(where);

/** The facts, with the form for whoever plans. */
export const SessionArrangementPart = (part: Part) => {
  const { c, arranged, people, views, errors } = part;
  const language = c.get('language');
  const texts = arrangeSessionTexts[language];
  return (
    <section class="panel" aria-labelledby="wanneer">
      <h2 id="wanneer">{texts.title}</h2>
      <SessionFacts {...{ arranged, people, language }} />
      {views.length > 0 && (
        <details class="no-print" open={arranged === null || errors.some(({ scope }) => scope === arrangeSession)}>
          <summary>{arranged === null ? texts.edit : texts.change}</summary>
          <ArrangeForm {...part} />
        </details>
      )}
    </section>
  );
};

const ArrangeForm = ({ c, services, people, on, arranged, errors }: Part) => {
  const language = c.get('language');
  const texts = arrangeSessionTexts[language];
  const sent = c.get('form');
  const isSent = sent.text('doe') === arrangeSession;
  const { minutes: most } = services.region.caseConference;
  const now = arranged?.arrangement ?? null;
  const value = (field: string, known: string) => (isSent ? sent.text(field) : known);
  const common = { scope: arrangeSession, errors };
  return (
    <form method="post" action={link(c, `/casusoverleg/${on}`)} class="stack" novalidate>
      <CommandFields c={c} expects={0} form={isSent ? sent : undefined} />
      <TextField
        {...common}
        name="uur"
        type="time"
        size="s"
        label={texts.time}
        value={value('uur', now === null ? '' : clockTime(now.startsAt))}
      />
      <TextField
        {...common}
        name="duur"
        type="number"
        inputmode="numeric"
        size="s"
        label={texts.minutes}
        hint={texts.minutesHint(most)}
        value={value('duur', String(now?.minutes ?? most))}
      />
      <TextField
        {...common}
        name="waar"
        label={texts.where}
        hint={texts.whereHint}
        value={value('waar', now?.where ?? '')}
        suggestions={services.region.locations}
      />
      <Select
        {...common}
        name="voorzitter"
        label={texts.chair}
        value={value('voorzitter', now?.chair ?? '')}
        options={[
          { value: '', label: texts.noChair },
          ...organisationsAround(people).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <p>
        <button class="button button--secondary button--phone-wide" name="doe" value={arrangeSession}>
          {texts.button}
        </button>
      </p>
    </form>
  );
};

/** `12:30` as the field of a form takes it, in the Netherlands. */
function clockTime(startsAt: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(startsAt));
}

/** What is wrong with what was filled in, before anything is given. */
function errorsIn(form: FormValues, on: PlainDate, most: number, language: Language): readonly FormError[] {
  const texts = arrangeSessionTexts[language];
  const time = form.text('uur');
  const wrongTime = !isTimeOfDay(time)
    ? [fieldError('uur', texts.timeMissing, 'missing')]
    : localMoment(on, time) === null
      ? [fieldError('uur', texts.skippedHour)]
      : [];
  return [...wrongTime, ...numberError(form, 'duur', [fewestMinutes, most], language)];
}

/** A form that was sent about the session of a day. */
export interface SentArrangement {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly on: PlainDate;
  readonly views: readonly ConferenceView[];
  readonly people: People;
  readonly again: (errors: readonly FormError[]) => Response | Promise<Response>;
}

/**
 * Writes it down for every question of the day. The form sent twice has one effect; a question that changed meanwhile is told, and
 * sending again completes the rest.
 */
export async function giveArrangement({ c, services, on, views, people, again }: SentArrangement): Promise<Response> {
  const form = c.get('form');
  const language = c.get('language');
  const scoped = (errors: readonly FormError[]) => errors.map((error) => ({ ...error, scope: arrangeSession }));
  const chair = parseOrganisationId(form.text('voorzitter'));
  const known: OrganisationId | null = chair.ok && people.organisations.has(chair.value) ? chair.value : null;
  const errors = [
    ...errorsIn(form, on, services.region.caseConference.minutes, language),
    ...(views.length === 0 ? [fieldError('uur', arrangeSessionTexts[language].nothingHere)] : []),
  ];
  if (errors.length > 0) {
    c.status(422);
    return again(scoped(errors));
  }
  const arrangement = {
    startsAt: localMoment(on, form.text('uur')),
    minutes: Number(form.text('duur')),
    where: form.textOrNull('waar'),
    chair: known,
  };
  for (const { stream, version } of views) {
    const outcome = await services.casework.handle({
      id: services.identifiers.deriveId(`${form.text('command-id')} ${stream}`),
      process: 'case-conference-item',
      stream,
      expects: version,
      actor: sessionOf(c).actor,
      command: { type: 'arrange-session', arrangement },
    });
    const problem = problemOf(outcome);
    if (problem !== null) {
      c.status(422);
      return again(scoped(formErrors(problem, language, 'professional', fieldNames)));
    }
    if (outcome.outcome !== 'handled') {
      const about = { services, stream, process: 'case-conference-item', expects: version } as const;
      return changedMeanwhile(c, `/casusoverleg/${on}`, about);
    }
  }
  sendFlash(c, c.get('cookies'), plainFlash('session-arranged'));
  return c.redirect(link(c, `/casusoverleg/${on}`), 303);
}
