/**
 * The conversation: are we ready for it, and then: what do we agree? One page for ggz and social domain, with the same words.
 */
import type { Hono } from 'hono';
import { casePageTexts } from '../../messages/case-pages.js';
import { conversationTexts } from '../../messages/conversation.js';
import type { Env } from '../../server/env.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { signedIn } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import { personName, renderCase } from '../case/case-frame.js';
import { caseRoutes, type SentCase, type ShownCase } from '../case/case-routes.js';
import { writtenTextOf } from '../written-text.js';
import { AnswerForm } from './answer-form.js';
import { Beforehand } from './beforehand.js';
import { BlindParties } from '../case/blind-parties.js';
import { callOffice, withOfficeToCall } from './call-office.js';
import { conversationCommand } from './conversation-commands.js';
import type { ConversationProps } from './conversation-props.js';
import { HeldForm } from './held-form.js';
import { fieldsOf } from './report-form.js';
import { EarlierText } from './earlier-text.js';
import { ReportText } from './report-text.js';
import { presentField, reasonField } from './substitutes.js';
import { TableSection } from './table-section.js';
import { WriteReportForm } from './write-report-form.js';

/** The page for everybody with a seat at the table; casework refuses the commands of others. */
export function conversationPages(services: Services): Hono<Env> {
  return caseRoutes(services, {
    path: '/gesprek/:stream',
    guard: signedIn,
    isFor: (_view, actor) => !('person' in actor),
    show,
    give: (sent) => (sent.c.get('form').text('doe') === 'rij' ? sent.again(null) : give(sent)),
    fields: {
      'attendance.deviations': reasonField,
      'attendance.seats': presentField,
      heldAt: 'attendance.personPresent',
    },
  });
}

function give(sent: SentCase) {
  const { c, services, view, again } = sent;
  const form = c.get('form');
  const texts = conversationTexts[c.get('language')];
  const { command, grants, said, errors = [] } = conversationCommand(sent);
  // A form about the case as it was is not held against the case as it is: casework says that it changed, or that this was sent before.
  if (errors.length > 0 && Number(form.text('expects')) === view.version) {
    c.status(422);
    return again({ kind: 'fields', errors });
  }
  return giveCommand(c, services, {
    stream: view.stream,
    command,
    ...(grants !== undefined && { with: { grants: [...grants] } }),
    ...(said !== undefined && { said }),
    done: `/gesprek/${view.stream}`,
    look: `/gesprek/${view.stream}`,
    again,
    texts: [
      { field: 'report.question', label: texts.question },
      { field: 'report.strengths', label: texts.strengths },
      { field: 'report.disagreement', label: texts.disagreement },
      ...form.rows('report.agreements').map((row) => ({
        field: `report.agreements.${row}.what`,
        label: `${texts.agreementNew} ${row + 1}`,
      })),
    ],
  });
}

function show(asked: ShownCase) {
  const { c, view, people, services } = asked;
  const language = c.get('language');
  const texts = conversationTexts[language];
  const errors = withOfficeToCall(asked.errors, view, texts, callOffice(services, people));
  const shown: ShownCase = { ...asked, errors };
  const { caseTitle, unnamed } = casePageTexts[language];
  const { advice } = view.fields;
  const written = writtenTextOf(view);
  const sent = c.get('form');
  // A text is only written on as long as it is about the last conversation.
  const form = sent.names.length > 0 || written === null || written.isOfEarlier ? sent : fieldsOf(written.report);
  const name = personName(view, unnamed);
  const props: ConversationProps = { ...shown, texts, language, form, name };
  const { allowed } = view;
  return renderCase(
    { ...shown, tab: caseTitle, heading: `${texts.title} ${name}` },
    <>
      <BlindParties {...shown} />
      <TableSection {...props} />
      <div class="columns gap-top-l">
        <div class="stack-l">
          <Beforehand {...props} />
          {allowed.includes('record-held') && <HeldForm {...props} />}
          {allowed.includes('write-report') && <WriteReportForm {...props} />}
          {view.next?.what === 'agree-advice' && allowed.includes('agree-advice') && written !== null && (
            <AnswerForm {...props} number={written.number} />
          )}
          <EarlierText {...props} />
          {advice.seen && (
            <section id="advies" aria-labelledby="h-advies">
              <h2 id="h-advies">{texts.agreed}</h2>
              <ReportText report={advice.value.report} people={people} language={language} />
            </section>
          )}
        </div>
        <OnThisPage {...props} />
      </div>
    </>,
  );
}

const OnThisPage = ({ c, view, texts }: ConversationProps) => {
  const { allowed } = view;
  const parts: readonly (readonly [string, string])[] = [
    ['tafel', texts.table],
    ['vooraf', texts.beforehand],
    ...(allowed.includes('record-held') ? ([['geweest', texts.held]] as const) : []),
    ...(allowed.includes('write-report')
      ? ([
          ['vastleggen', texts.record],
          ['richtingen', texts.directions],
          ['afspraken', texts.agreements],
        ] as const)
      : []),
  ];
  return (
    <aside class="on-this-page no-print">
      <nav aria-label={texts.onThisPage}>
        <h2>{texts.onThisPage}</h2>
        <ul>
          {parts.map(([id, text]) => (
            <li>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="gap-top">
        <a href={link(c, `/zaak/${view.stream}`)}>{texts.danger}</a>
      </p>
    </aside>
  );
};
