/**
 * What is known about a place on a list, as far as the viewer may see it: the wait, the clocks, the contacts and what happened.
 */
import type { WaitingView } from '@mgn/casework';
import { plainDateOf } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { ClockMini } from '../../components/clock-bar.js';
import { DataTable, Facts } from '../../components/data-table.js';
import { factOf, seenOr } from '../../components/seen.js';
import { caseTexts } from '../../messages/case.js';
import { clockName } from '../../messages/clock.js';
import { birthDateText, dayText, momentText } from '../../messages/dates.js';
import { waitingEntryTexts } from '../../messages/waiting-entry.js';
import type { ShownEntry } from './entry-routes.js';
import { insurerMediates, mediationFact } from './mediation-part.js';

/** Every running clock, the wait as well as the contact. */
export const EntryClocks = ({ c, view, services }: ShownEntry) => {
  const language = c.get('language');
  const texts = waitingEntryTexts[language];
  const running = view.clocks.filter(({ stoppedOn }) => stoppedOn === null);
  const social = view.fields.direction.seen && !insurerMediates(view);
  return (
    <section aria-labelledby="termijnen">
      <h2 id="termijnen">{texts.clocks}</h2>
      {running.length === 0 && <p class="soft">{texts.noClocks}</p>}
      <div class="stack gap-top">
        {running.map((clock) => (
          <div>
            <h3 class="small">{clockName(clock.norm, language, 'professional')}</h3>
            <ClockMini clock={clock} today={services.today()} language={language} />
            <p class="small soft">{caseTexts[language].by(dayText(clock.target, language))}</p>
          </div>
        ))}
        {social && view.next !== null && <p class="small soft">{texts.noNorm}</p>}
      </div>
    </section>
  );
};

/** The facts, each through the gate. */
export const EntryFacts = ({ c, view, people }: ShownEntry) => {
  const language = c.get('language');
  const texts = waitingEntryTexts[language];
  const { fields, about } = view;
  const day = (date: Parameters<typeof dayText>[0]) => dayText(date, language);
  const optionalDay = (date: Parameters<typeof dayText>[0] | null, none: string | null = null) =>
    date === null ? none : day(date);
  const { wait } = fields;
  const carried = wait.seen ? wait.value.carried : null;
  return (
    <section aria-labelledby="feiten">
      <h2 id="feiten">{texts.facts}</h2>
      <Facts
        facts={[
          [texts.provider, people.organisation(about.provider)],
          [
            texts.direction,
            factOf(fields.direction, language, (direction) => label('direction', direction, language, 'professional')),
          ],
          [
            texts.since,
            factOf(wait, language, ({ waitsSince }) => texts.sinceText(day(waitsSince), about.waitsDays ?? 0)),
          ],
          [
            texts.carried,
            carried === null
              ? null
              : texts.carriedText(
                  day(carried.waitsSince),
                  carried.provider === null ? null : people.organisation(carried.provider),
                  day(carried.leftOn),
                ),
          ],
          [texts.registeredOn, wait.seen ? day(wait.value.registeredOn) : null],
          [texts.referralOn, wait.seen ? optionalDay(wait.value.referralOn, texts.noReferral) : null],
          [texts.intakeOn, wait.seen ? optionalDay(wait.value.intakeOn) : null],
          [texts.treatmentOn, wait.seen ? optionalDay(wait.value.treatmentOn) : null],
          [texts.lastContact, wait.seen ? optionalDay(about.lastContactOn) : null],
          [texts.reach, factOf(fields.contact, language, ({ phones, emails }) => [...phones, ...emails].join(', '))],
          [texts.personRow, fields.contact.seen ? birthDateText(fields.contact.value.birthDate, language) : null],
          [texts.mediation, insurerMediates(view) ? mediationFact(view, language) : null],
          [
            texts.outcome,
            view.next !== null
              ? null
              : factOf(fields.outcome, language, ({ reason }) =>
                  label('entry-ending', reason as never, language, 'professional'),
                ),
          ],
        ]}
      />
    </section>
  );
};

/** The contacts with the person, and the attempts. */
export const EntryContacts = ({ c, view }: ShownEntry) => {
  const language = c.get('language');
  const texts = waitingEntryTexts[language];
  const { contacts } = view.fields;
  return (
    <section aria-labelledby="contacten">
      <h2 id="contacten">{texts.contacts}</h2>
      {!contacts.seen && contacts.why === 'nothing-there' ? (
        <p class="soft">{texts.noContacts}</p>
      ) : (
        seenOr(contacts, language, (made) => (
          <DataTable
            caption={texts.contacts}
            heads={texts.contactHeads}
            className="gap-top"
            rows={made.map(({ on, means, reached }) => [
              dayText(on, language),
              label('contact-means', means, language, 'professional'),
              reached ? texts.reachedYes : texts.reachedNo,
            ])}
          />
        ))
      )}
    </section>
  );
};

/** What happened, oldest first. */
export const EntryHistory = ({ c, view, people }: ShownEntry) => {
  const language = c.get('language');
  const texts = waitingEntryTexts[language];
  const who = ({ role, organisation, professional }: WaitingView['timeline'][number]): string => {
    if (role === 'system') return texts.bySystem;
    if (role === 'person') return texts.byPerson;
    return people.professional(professional) ?? people.organisation(organisation);
  };
  return (
    <section aria-labelledby="historie">
      <h2 id="historie">{texts.history}</h2>
      <DataTable
        caption={texts.history}
        heads={texts.historyHeads}
        className="gap-top"
        rows={view.timeline.map((line) => [
          <time datetime={line.at} title={momentText(line.at, language)}>
            {dayText(plainDateOf(line.at), language)}
          </time>,
          label('waitlist-entry-event', line.type as never, language, 'professional'),
          who(line),
        ])}
      />
    </section>
  );
};
