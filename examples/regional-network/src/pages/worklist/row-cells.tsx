/**
 * The cells of a row that say how it stands for who looks: the next step, who is responsible, the clock, and the action. The same on every
 * list, so that late and "your turn" mean the same everywhere.
 */
import { addDays } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { ClockMini } from '../../components/clock-bar.js';
import { DomainMark, markOfOrganisation } from '../../components/domain-mark.js';
import { State } from '../../components/icons.js';
import { caseTexts } from '../../messages/case.js';
import { dayText } from '../../messages/dates.js';
import { worklistTexts, type WorklistTexts } from '../../messages/worklist.js';
import type { People } from '../people.js';
import { StepOrWaits, waitsAt } from '../waits-in-list.js';
import { leadsTo, standsAt, verbOf } from './functions.js';
import { standingOfRow, type RowStanding } from './row-standing.js';
import type { Looking, WorkRow } from './work-row.js';

interface RowProps extends Looking {
  readonly row: WorkRow;
  readonly people: People;
  readonly language: Language;
  readonly toPath: (path: `/${string}`) => string;
}

/** How urgent a row is, as a class. */
export function urgencyOfRow(row: WorkRow, looking: Looking): 'is-late' | 'is-soon' | '' {
  const { step, isLate } = standingOfRow(row, looking);
  if (isLate) return 'is-late';
  return step !== null && step.by <= addDays(looking.today, 1) ? 'is-soon' : '';
}

/** Whom a row is about, as far as the viewer may know. */
export function whom({ process, person, personLabel }: WorkRow, texts: WorklistTexts): string {
  if (process === 'network-concern') return texts.network;
  return personLabel ?? (person === null ? texts.nobody : texts.noName);
}

/** The cells, after the one that says which row it is. */
export const StandingCells = (props: RowProps) => {
  const { row, people, language, today, toPath } = props;
  const texts = worklistTexts[language];
  const standing = standingOfRow(row, props);
  const { mine, step, clock, isLate } = standing;
  const waits = waitsAt(row.withheld, step);
  return (
    <>
      <td role="cell" data-label={texts.heads[1]}>
        <StepOrWaits waits={waits} process={row.process} language={language}>
          <NextStep {...{ row, step, people, language }} />
        </StepOrWaits>
      </td>
      <td role="cell" data-label={texts.heads[2]}>
        {row.responsible === null ? (
          texts.somebodyElse
        ) : (
          <DomainMark kind={markOfOrganisation(people.organisations.get(row.responsible)?.kind)}>
            {people.organisation(row.responsible)}
          </DomainMark>
        )}
      </td>
      <td role="cell" data-label={texts.heads[3]}>
        {clock !== null && <ClockMini clock={clock} today={today} language={language} />}
        {clock === null && isLate && step !== null && (
          <p class="small">
            <State kind="late">{texts.lateBy(dayText(step.by, language))}</State>
          </p>
        )}
      </td>
      <td role="cell">
        <a
          class={`button button--small${mine === null ? ' button--secondary' : ''}`}
          href={toPath(leadsTo(row, props))}
        >
          {waits === 'whole' ? texts.waitsButton : mine === null ? texts.open : verbOf(row, mine.what, language)}
          <span class="visually-hidden">{texts.forCase(row.caseNumber)}</span>
        </a>
      </td>
    </>
  );
};

/** What is to be done next, and by whom; how the row stands where nothing is. */
const NextStep = ({
  row,
  step,
  people,
  language,
}: Pick<RowProps, 'row' | 'people' | 'language'> & Pick<RowStanding, 'step'>) => {
  const isClosed = row.outside && row.process === 'transfer-case';
  return (
    <>
      <p>
        <strong>{isClosed ? worklistTexts[language].outside : standsAt(row, step?.what ?? null, language)}</strong>
      </p>
      {step !== null && (
        <p class="small soft">
          {step.role === null
            ? caseTexts[language].askedReceiver
            : step.role === 'person'
              ? caseTexts[language].personsTurn
              : label('actor-role', step.role as never, language, 'professional')}
          {step.organisation !== null && `, ${people.organisation(step.organisation)}`}
        </p>
      )}
    </>
  );
};
