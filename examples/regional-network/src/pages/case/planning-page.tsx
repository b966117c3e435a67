/**
 * Planning: time, place, seats; or an attempt to reach the person, when that is where it stands.
 */
import { contactMeans, conversationPlaces, secondConversationReasons, type ProfessionalSeat } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import type { Hono } from 'hono';
import { ChoiceRow, Choices, Select, TextField } from '../../components/fields.js';
import { casePageTexts, type CasePageTexts } from '../../messages/case-pages.js';
import type { Env } from '../../server/env.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { forRoles } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';
import type { People } from '../people.js';
import { ActionForm } from './action-form.js';
import { giveCaseCommand } from './case-actions.js';
import { renderCase } from './case-frame.js';
import { caseRoutes, type ShownCase } from './case-routes.js';
import { seatFields } from './seat-fields.js';
import { WaitsForPerson } from './waits-for-person.js';

/** The page on which a coordinator finds a date. */
export function planningPages(services: Services): Hono<Env> {
  return caseRoutes(services, {
    path: '/zaak/:stream/plannen',
    guard: forRoles('network-coordinator'),
    show,
    give: giveCaseCommand,
    fields: { 'appointment.startsAt': 'datum', 'appointment.seats': 'seat.mh-professional' },
  });
}

/** What the person wanted those at the table to read beforehand; that nobody here may see it is not nothing. */
function sharedText({ fields: { sharedBeforehand } }: ShownCase['view'], language: Language): string {
  const texts = casePageTexts[language];
  if (!sharedBeforehand.seen)
    return sharedBeforehand.why === 'not-available' ? texts.planSharesUnseen : texts.planSharesNothing;
  const shared = sharedBeforehand.value.map((category) => label('data-category', category, language, 'professional'));
  return shared.length === 0 ? texts.planSharesNothing : shared.join(', ');
}

/** A region without experience experts has no seat for one. */
const isOffered = (seat: ProfessionalSeat, { region }: Services): boolean =>
  seat !== 'experience-expert' || region.experienceExpertSeat !== 'none';

function show(shown: ShownCase) {
  const { c, services, view, people, errors } = shown;
  const language = c.get('language');
  const texts = casePageTexts[language];
  const form = c.get('form');
  const { allowed, failedAttempts } = view;
  const common = { c, action: `/zaak/${view.stream}/plannen` as const, expects: view.version };
  const second = allowed.includes('plan-second');
  const limit = services.region.contactAttempts;
  const plans = allowed.includes('plan') || second;
  const heading = second ? texts.secondTitle : plans ? texts.plan : texts.contactTitle;
  return renderCase(
    { ...shown, ...(plans ? { tab: texts.plan, lead: texts.planLead } : { tab: texts.contactTitle }), heading },
    <div class="columns gap-top-l">
      <div class="stack-l">
        <WaitsForPerson {...shown} />
        {plans && (
          <ActionForm {...common} command={second ? 'plan-second' : 'plan'} button={texts.planButton}>
            {second && (
              <Choices
                name="secondReason"
                legend={texts.secondReason}
                kind="radio"
                errors={errors}
                choices={secondConversationReasons.map((reason) => ({
                  value: reason,
                  label: label('second-conversation-reason', reason, language, 'professional'),
                }))}
                chosen={form.all('secondReason')}
              />
            )}
            <TextField
              name="datum"
              type="date"
              size="m"
              label={texts.date}
              value={form.text('datum')}
              errors={errors}
            />
            <TextField name="tijd" type="time" size="s" label={texts.time} value={form.text('tijd')} errors={errors} />
            <TextField
              name="appointment.minutes"
              type="number"
              inputmode="numeric"
              size="s"
              label={texts.minutes}
              value={form.text('appointment.minutes') || String(services.region.plannedMinutes)}
              errors={errors}
            />
            <Select
              name="appointment.place"
              label={texts.place}
              value={form.text('appointment.place')}
              errors={errors}
              options={conversationPlaces.map((place) => ({
                value: place,
                label: label('conversation-place', place, language, 'professional'),
              }))}
            />
            <TextField
              name="appointment.where"
              label={texts.where}
              hint={texts.whereHint}
              value={form.text('appointment.where')}
              suggestions={services.region.locations}
              errors={errors}
            />
            <h2>{texts.seatsTitle}</h2>
            {seatFields
              .filter(([, seat]) => isOffered(seat, services))
              .map(([field, seat]) => (
                <SeatChoice {...{ field, seat, people, language, services, texts, errors }} chosen={form.text(field)} />
              ))}
            <TextField
              name="appointment.closeOnes"
              type="number"
              inputmode="numeric"
              size="s"
              label={texts.closeOnes}
              value={form.text('appointment.closeOnes') || '0'}
              errors={errors}
            />
            <p class="notice small">
              {texts.planShares} {sharedText(view, language)}
            </p>
            <ChoiceRow
              name="personAgrees"
              kind="checkbox"
              choice={{ value: 'ja', label: texts.planAgreed }}
              checked={form.chosen('personAgrees', 'ja')}
              errors={errors}
            />
          </ActionForm>
        )}
      </div>
      <aside class="stack" aria-label={texts.contactTitle}>
        {allowed.includes('record-contact-attempt') && (
          <ActionForm
            {...common}
            command="record-contact-attempt"
            title={texts.contactTitle}
            text={texts.contactText(failedAttempts, limit)}
            button={texts.contactButton}
            secondary
          >
            <Select
              name="means"
              label={texts.contactMeans}
              value={form.text('means')}
              errors={errors}
              options={contactMeans.map((means) => ({
                value: means,
                label: label('contact-means', means, language, 'professional'),
              }))}
            />
            <Choices
              name="reached"
              legend={texts.contactReached}
              hideLegend
              kind="radio"
              errors={errors}
              choices={[
                { value: 'ja', label: texts.contactReached },
                { value: 'nee', label: texts.contactNot },
              ]}
              chosen={form.all('reached')}
            />
          </ActionForm>
        )}
        {allowed.includes('lapse') && view.next?.what === 'lapse' && (
          <ActionForm {...common} command="lapse" title={texts.lapseTitle} text={texts.lapseText} secondary>
            <ChoiceRow
              name="requesterTold"
              kind="checkbox"
              choice={{ value: 'ja', label: texts.told }}
              checked={form.chosen('requesterTold', 'ja')}
              errors={errors}
            />
          </ActionForm>
        )}
      </aside>
    </div>,
  );
}

/** The professionals who may fill a seat, by organisation. */
const SeatChoice = ({
  field,
  seat,
  people,
  language,
  services,
  texts,
  errors,
  chosen,
}: {
  readonly field: string;
  readonly seat: ProfessionalSeat;
  readonly people: People;
  readonly language: Language;
  readonly services: Services;
  readonly texts: CasePageTexts;
  readonly errors: readonly FormError[];
  readonly chosen: string;
}) => {
  const { region } = services;
  const required =
    region.requiredSeats.some((oneOf) => oneOf.includes(seat)) ||
    (seat === 'experience-expert' && region.experienceExpertSeat === 'required');
  const fitting = [...people.professionals.values()]
    .filter(({ roles }) => roles.some((role) => region.seatRoles[seat].includes(role)))
    .map(({ id, name, organisation }) => ({
      value: id,
      label: `${name}, ${people.organisation(organisation)}`,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <Select
      name={field}
      label={label('seat', seat, language, 'professional')}
      hint={required ? texts.required : texts.optional}
      value={chosen}
      errors={errors}
      options={[{ value: '', label: texts.seatNone }, ...fitting]}
    />
  );
};
