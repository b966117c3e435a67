/**
 * Triage: can this request go on? Accept, ask for more, or choose another route.
 */
import type { BlockedCommand } from '@mgn/casework';
import { directRouteAdvice, missingItems } from '@mgn/domain';
import { explainRefusal, label } from '@mgn/domain/labels';
import type { Hono } from 'hono';
import { Facts } from '../../components/data-table.js';
import { Choices, TextArea } from '../../components/fields.js';
import { factOf, seenOr } from '../../components/seen.js';
import { casePageTexts } from '../../messages/case-pages.js';
import { birthDateText } from '../../messages/dates.js';
import type { Env } from '../../server/env.js';
import { forRoles } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';
import { isMinor } from '../refer/request-person.js';
import { ActionForm } from './action-form.js';
import { giveCaseCommand } from './case-actions.js';
import { renderCase } from './case-frame.js';
import { caseRoutes, type ShownCase } from './case-routes.js';
import { EarlierRequests } from './earlier-requests.js';
import { RedirectForm, type RedirectLead } from './redirect-form.js';

/** The page on which a coordinator assesses a request. */
export function triagePages(services: Services): Hono<Env> {
  return caseRoutes(services, {
    path: '/zaak/:stream/beoordelen',
    guard: forRoles('network-coordinator'),
    show,
    give: giveCaseCommand,
  });
}

function show(shown: ShownCase) {
  const { c, view, errors } = shown;
  const language = c.get('language');
  const texts = casePageTexts[language];
  const form = c.get('form');
  const common = { c, action: `/zaak/${view.stream}/beoordelen` as const, expects: view.version };
  const blocked = view.blocked.find(({ command }) => command === 'accept');
  const lead = leadOf(shown);
  const redirect = view.allowed.includes('redirect') && <RedirectForm {...shown} lead={lead} />;
  return renderCase(
    { ...shown, tab: texts.assess, heading: texts.assess, lead: texts.assessLead },
    <div class="stack-l gap-top-l">
      <section aria-labelledby="vraag-kop">
        <h2 id="vraag-kop">{texts.question}</h2>
        <div class="gap-top">
          {seenOr(view.fields.question, language, (text) => (
            <blockquote class="quote">
              <p>{text}</p>
            </blockquote>
          ))}
        </div>
      </section>
      <Who {...shown} />
      <Fit {...shown} />
      <EarlierRequests {...shown} />
      {view.allowed.includes('pick-up') && <ActionForm {...common} command="pick-up" text={texts.pickUpFirst} />}
      {blocked !== undefined && <Missing {...shown} blocked={blocked} />}
      {lead !== null && redirect}
      {blocked === undefined && view.allowed.includes('accept') && (
        <ActionForm
          {...common}
          command="accept"
          title={texts.acceptTitle}
          text={texts.acceptText}
          secondary={lead !== null}
        />
      )}
      {view.allowed.includes('return') && !(blocked !== undefined && isTooYoung(blocked)) && (
        <ActionForm
          {...common}
          command="return"
          title={texts.missingTitle}
          secondary={blocked === undefined || lead !== null}
        >
          <Choices
            name="missing"
            legend={texts.missingLegend}
            kind="checkbox"
            errors={errors}
            choices={missingItems.map((item) => ({
              value: item,
              label: label('missing-item', item, language, 'professional'),
            }))}
            chosen={chosenOr(form.all('missing'), blocked)}
          />
          <TextArea name="note" label={texts.note} value={form.text('note')} errors={errors} />
        </ActionForm>
      )}
      {lead === null && redirect}
    </div>,
  );
}

/** Where the page leads to before anything is chosen: for somebody young the route for the young. */
function leadOf(shown: ShownCase): RedirectLead | null {
  const { known, young } = fitOf(shown);
  return young || known?.exclusionGround === 'youth' ? { reason: 'youth', target: 'youth' } : null;
}

/**
 * What is known of the fit: what the requester says, and whether the person is certainly younger than 18. Of somebody younger than 16 the
 * office sees nothing else.
 */
function fitOf({ view, services }: ShownCase) {
  const { entry, contact } = view.fields;
  const minor = contact.seen && isMinor(contact.value.birthDate, services.today());
  return {
    known: entry.seen && entry.value !== 'unknown' ? entry.value : null,
    minor,
    young: minor || view.blocked.some(isTooYoung),
  };
}

const isTooYoung = ({ facts }: BlockedCommand): boolean => facts.includes('person-too-young');

/** Whom the request is about, to see whether that is right, as far as the office may see it. */
const Who = ({ c, view }: ShownCase) => {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const { name, contact } = view.fields;
  return (
    <section aria-labelledby="wie-kop">
      <h2 id="wie-kop">{texts.whoTitle}</h2>
      <div class="gap-top">
        <Facts
          facts={[
            [texts.name, factOf(name, language, ({ text }) => text)],
            [texts.birthDate, factOf(contact, language, ({ birthDate }) => birthDateText(birthDate, language))],
            [texts.contact, factOf(contact, language, ({ phones, emails }) => [...phones, ...emails].join(', '))],
          ]}
        />
      </div>
    </section>
  );
};

/** What the requester says about the fit, as far as this viewer may see it. */
const Fit = (shown: ShownCase) => {
  const { c, view } = shown;
  const language = c.get('language');
  const texts = casePageTexts[language];
  const { entry, personAgrees } = view.fields;
  const { known, minor, young } = fitOf(shown);
  const yesNo = (value: boolean | 'unknown') => (value === 'unknown' ? texts.unknown : value ? texts.yes : texts.no);
  const named = known === null ? null : directRouteAdvice(known);
  const ground = named ?? (young ? 'youth' : null);
  const [complaints = '', others = '', single = '', direct = ''] = texts.fitNames;
  return (
    <section aria-labelledby="past-kop">
      <h2 id="past-kop">{texts.fit}</h2>
      <div class="gap-top">
        {known === null && <p>{entry.seen ? texts.fitUnknown : seenOr(entry, language, () => null)}</p>}
        <Facts
          facts={[
            ...(known === null
              ? []
              : [
                  [complaints, yesNo(known.hasPsychologicalComplaints)] as const,
                  [others, yesNo(known.hasOtherDomainProblems)] as const,
                  [single, yesNo(known.singleDomainSufficient)] as const,
                ]),
            ...(known === null && ground === null
              ? []
              : [
                  [
                    direct,
                    ground === null ? texts.none : label('exclusion-ground', ground, language, 'professional'),
                  ] as const,
                ]),
            [texts.agrees, factOf(personAgrees, language, yesNo)],
          ]}
        />
        {minor && (
          <div class="notice notice--soon gap-top">
            <p>{texts.minor}</p>
            {view.allowed.includes('redirect') && (
              <p>
                <a href="#doe-redirect">{texts.minorRedirect}</a>
              </p>
            )}
          </div>
        )}
        {named !== null && <p class="notice gap-top">{texts.adviceOnGround}</p>}
      </div>
    </section>
  );
};

/** What was chosen; before that what is certainly missing where the office may not see whom the request is about. */
function chosenOr(chosen: readonly string[], blocked: BlockedCommand | undefined): readonly string[] {
  if (chosen.length > 0 || blocked?.facts.includes('office-may-not-see') !== true) return chosen;
  return ['contact-details', 'person-agreement'];
}

/** What is missing before the request can be accepted, and who can supply it. */
const Missing = ({ c, view, people, blocked }: ShownCase & { readonly blocked: BlockedCommand }) => {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const phone = people.phone(view.requester);
  const tooYoung = isTooYoung(blocked);
  const blind = blocked.facts.includes('office-may-not-see') && !tooYoung;
  return (
    <section class="notice notice--soon" aria-labelledby="mist-kop">
      <h2 id="mist-kop">{texts.cannotAccept}</h2>
      <ul>
        {blocked.reasons.map((reason) => {
          const { why, now } = explainRefusal(reason, language, 'professional');
          return (
            <li>
              {why} {now}
            </li>
          );
        })}
        {blind && <li>{texts.officeMayNotSee}</li>}
        {tooYoung && <li>{texts.tooYoung}</li>}
      </ul>
      {tooYoung ? (
        <p>
          <a href="#doe-redirect">{texts.minorRedirect}</a>
        </p>
      ) : (
        <p>{texts.whoSupplies(people.organisation(view.requester), phone)}</p>
      )}
    </section>
  );
};
