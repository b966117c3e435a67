/**
 * The person's questions for the case conference: who brings it in, with whom what is shared, when, and the way to stop. Only with a
 * name: a question without one leads to nobody, so that it is on nobody's page.
 */
import type { ConferenceView } from '@mgn/casework';
import { parseStreamId } from '@mgn/domain';
import { Hono, type Context } from 'hono';
import { Facts } from '../../components/data-table.js';
import { conferenceTexts } from '../../messages/conference.js';
import { dayText, momentText } from '../../messages/dates.js';
import type { Env } from '../../server/env.js';
import { changedMeanwhile } from '../../server/forms/changed-meanwhile.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';
import { questionRows } from './questions.js';
import { questionState, questionStep } from './question-top.js';

/** Stopping, from the person's own page. */
export function myQuestionPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.post('/mijn-route/casusoverleg', forRoles('person'), async (c) => {
    const form = c.get('form');
    const stream = parseStreamId(form.text('vraag'));
    if (!stream.ok || form.text('doe') !== 'withdraw') return notFound(c);
    return giveCommand(c, services, {
      stream: stream.value,
      process: 'case-conference-item',
      command: { type: 'withdraw', reason: 'withdrawn-by-person' },
      done: '/mijn-route',
      look: '/mijn-route',
      again: () =>
        changedMeanwhile(c, '/mijn-route', { services, stream: stream.value, process: 'case-conference-item' }),
    });
  });
  return pages;
}

/** Every question about this person. */
export const MyQuestions = async ({ c, services }: { readonly c: Context<Env>; readonly services: Services }) => {
  const { actor } = sessionOf(c);
  const rows = await questionRows(services, actor);
  if (rows.length === 0) return null;
  const [people, views] = await Promise.all([
    readPeople(services, c.get('language')),
    Promise.all(rows.map(({ stream }) => services.casework.viewQuestion(stream, actor))),
  ]);
  return (
    <>
      {views
        .filter((view) => view !== null)
        .map((view) => (
          <MyQuestion c={c} view={view} people={people} />
        ))}
    </>
  );
};

const MyQuestion = ({
  c,
  view,
  people,
}: {
  readonly c: Context<Env>;
  readonly view: ConferenceView;
  readonly people: People;
}) => {
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const { about, fields, next } = view;
  const names = about.permitted.map((id) => people.organisation(id));
  const lastDay = about.discussedOn.at(-1);
  return (
    <section class="panel" aria-labelledby={`overleg-${view.stream}`}>
      <h2 id={`overleg-${view.stream}`}>{texts.mine}</h2>
      <p>{texts.mineText}</p>
      <Facts
        facts={[
          [texts.mineState, questionState(view.state, language, 'person')],
          [texts.mineWho, people.organisation(about.submitter.organisation)],
          [texts.factNames.question, fields.question.seen ? fields.question.value.question : null],
          [texts.mineShared, names.length === 0 ? null : new Intl.ListFormat(language).format(names)],
          [
            texts.mineWhen,
            about.session !== null
              ? about.session.arrangement == null
                ? dayText(about.session.on, language)
                : momentText(about.session.arrangement.startsAt, language)
              : lastDay !== undefined
                ? dayText(lastDay, language)
                : next === null
                  ? null
                  : texts.mineNoDate,
          ],
          [texts.mineNext, next === null ? null : questionStep(next.what, language, 'person')],
          [texts.factNames.advice, fields.advice.seen ? fields.advice.value.advice : null],
        ]}
      />
      {view.allowed.includes('withdraw') && (
        <form method="post" action={link(c, '/mijn-route/casusoverleg')} class="stack gap-top">
          <CommandFields c={c} expects={view.version} />
          <input type="hidden" name="vraag" value={view.stream} />
          <p>{texts.mineStop}</p>
          <p>
            <button class="button button--secondary button--phone-wide" name="doe" value="withdraw">
              {texts.mineStopButton}
            </button>
          </p>
        </form>
      )}
    </section>
  );
};
