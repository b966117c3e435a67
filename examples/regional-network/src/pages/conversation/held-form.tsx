/**
 * The form on which is recorded that the conversation took place, and who was there.
 */
import { label } from '@mgn/domain/labels';
import { ChoiceRow, Choices, TextField } from '../../components/fields.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { link } from '../../server/links.js';
import type { ConversationProps } from './conversation-props.js';
import { hasBegun, seatsAt } from './meeting.js';
import { callOffice } from './call-office.js';

export const HeldForm = ({ c, view, people, texts, language, form, errors, services }: ConversationProps) => {
  const begun = hasBegun(view, services.clock());
  return (
    <section id="geweest" aria-labelledby="h-geweest">
      <h2 id="h-geweest">{texts.held}</h2>
      {!begun && <p class="soft gap-top">{texts.notYet}</p>}
      {begun && (
        <form method="post" action={link(c, `/gesprek/${view.stream}`)} class="stack gap-top" novalidate>
          <p class="soft">{texts.heldIntro}</p>
          <CommandFields c={c} expects={view.version} form={form.text('doe') === 'record-held' ? form : undefined} />
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
            name="aanwezig"
            legend={texts.whoWasThere}
            kind="checkbox"
            choices={seatsAt(view).map(({ seat, professional, organisation }, index) => ({
              value: String(index),
              label: [
                label('seat', seat, language, 'professional'),
                people.professional(professional) ?? people.organisation(organisation),
              ].join(': '),
            }))}
            chosen={form.all('aanwezig')}
            errors={errors}
          />
          <TextField
            name="reden"
            label={texts.absentReason}
            hint={texts.absentHint}
            value={form.text('reden')}
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
