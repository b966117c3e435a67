/**
 * What the network office needs of the outbox: how many messages are in which state, and which organisations were not told.
 */
import { noticeStates, type NoticeTally } from '@mgn/casework';
import { addDays, startOfDay, type Instant, type OrganisationId, type PlainDate } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { DataTable } from '../../components/data-table.js';
import { noticeReason, noticeTexts } from '../../messages/notices.js';
import type { People } from '../people.js';

/** Over how many days it is counted, today among them. */
const days = 14;

/** From when it is counted. */
export const tallySince = (today: PlainDate): Instant => startOfDay(addDays(today, 1 - days));

export const OfficeTally = ({
  tally,
  people,
  language,
}: {
  readonly tally: readonly NoticeTally[];
  readonly people: People;
  readonly language: Language;
}) => {
  const texts = noticeTexts[language].office;
  const { states } = noticeTexts[language].all;
  const untold = tally.filter(isUntold);
  const toCall = untold.filter(hasOrganisation);
  const persons = sum(untold.filter(({ organisation }) => organisation === null));
  return (
    <section class="panel" aria-labelledby="niet-gehoord">
      <h2 id="niet-gehoord">{texts.title}</h2>
      <p>{texts.lead(days)}</p>
      <DataTable
        caption={texts.title}
        heads={texts.heads}
        rows={noticeStates.map((state) => {
          const of = tally.filter((each) => each.state === state);
          return [
            states[state],
            String(sum(of.filter(hasOrganisation))),
            String(sum(of.filter(({ organisation }) => organisation === null))),
          ];
        })}
      />
      <h3>{texts.callTitle}</h3>
      {toCall.length === 0 ? (
        <p>{texts.callNobody}</p>
      ) : (
        <>
          <p>{texts.callLead}</p>
          <DataTable
            caption={texts.callTitle}
            heads={texts.callHeads}
            rows={toCall.map(({ organisation, count, state, code }) => [
              people.organisation(organisation),
              people.phone(organisation) ?? texts.noPhone,
              String(count),
              state === 'failed' ? noticeReason(code, language) : states[state],
            ])}
          />
        </>
      )}
      {persons > 0 && <p>{texts.people(persons)}</p>}
    </section>
  );
};

const isUntold = ({ state }: NoticeTally): boolean => state === 'failed' || state === 'no-address';

const hasOrganisation = (tally: NoticeTally): tally is NoticeTally & { readonly organisation: OrganisationId } =>
  tally.organisation !== null;

const sum = (of: readonly NoticeTally[]): number => of.reduce((all, { count }) => all + count, 0);
