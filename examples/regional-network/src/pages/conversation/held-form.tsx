/**
 * The form on which is recorded that the conversation took place, and who was there.
 */
import type { SeatAssignment } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { ChoiceRow, Choices, TextField } from '../../components/fields.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { link } from '../../server/links.js';
import type { ConversationProps } from './conversation-props.js';
import { hasBegun, seatsAt } from './meeting.js';
import { callOffice } from './call-office.js';
import { plannedField, plannedText } from './planned-rows.js';
import { SubstituteFields } from './substitute-fields.js';
import { presentField, reasonField } from './substitutes.js';

export const HeldForm = (props: ConversationProps) => {
  const { c, view, people, texts, language, form, errors, services } = props;
  const planned = seatsAt(view);
  const begun = hasBegun(view, services.clock());
  const nameOf = ({ seat, professional, organisation }: SeatAssignment): string =>
    [
      label('seat', seat, language, 'professional'),
      people.professional(professional) ?? people.organisation(organisation),
    ].join(': ');
  return (
    <section id="geweest" aria-labelledby="h-geweest">
      <h2 id="h-geweest">{texts.held}</h2>
      {!begun && <p class="soft gap-top">{texts.notYet}</p>}
      {begun && (
        <form method="post" action={link(c, `/gesprek/${view.stream}`)} class="stack gap-top" novalidate>
          <p class="soft">{texts.heldIntro}</p>
          <CommandFields c={c} expects={view.version} form={form.text('doe') === 'record-held' ? form : undefined} />
          {planned.map((seat, row) => (
            <input type="hidden" name={plannedField(row)} value={plannedText(seat)} />
          ))}
          <ChoiceRow
            name="attendance.personPresent"
            kind="checkbox"
            choice={{ value: 'ja', label: texts.personThere }}
            checked={form.chosen('attendance.personPresent', 'ja')}
            errors={errors}
          />
          {!view.allowed.includes('record-no-show') && (
            <p class="notice">{texts.personAbsent(callOffice(services, people))}</p>
          )}
          <Choices
            name={presentField}
            legend={texts.whoWasThere}
            kind="checkbox"
            choices={planned.map((seat, row) => ({ value: String(row), label: nameOf(seat) }))}
            chosen={form.all(presentField)}
            errors={errors}
          />
          <SubstituteFields {...props} nameOf={nameOf} />
          <TextField
            name={reasonField}
            label={texts.absentReason}
            hint={texts.absentHint}
            value={form.text(reasonField)}
            errors={errors}
          />
          <TextField
            name="attendance.closeOnes"
            type="number"
            inputmode="numeric"
            size="s"
            label={texts.closeOnes}
            value={form.text('attendance.closeOnes') || '0'}
            errors={errors}
          />
          <ChoiceRow
            name="billableMhParticipation"
            kind="checkbox"
            choice={{ value: 'ja', label: texts.billable }}
            checked={form.chosen('billableMhParticipation', 'ja')}
          />
          <p>
            <button class="button button--phone-wide" name="doe" value="record-held">
              {texts.heldButton}
            </button>
          </p>
        </form>
      )}
    </section>
  );
};
