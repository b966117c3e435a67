/**
 * The places on waiting lists of the person of a case, for the practice; and the way to the own list, for a provider with a part in it.
 */
import type { ConversationView, ProcessRow } from '@mgn/casework';
import { plainDateOf } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Context } from 'hono';
import { ClockMini } from '../../components/clock-bar.js';
import { DataTable } from '../../components/data-table.js';
import { dayText } from '../../messages/dates.js';
import { placesOnListsTexts } from '../../messages/my-places.js';
import { registerWaitingTexts } from '../../messages/register-waiting.js';
import { waitingListTexts } from '../../messages/waiting-list.js';
import type { Env } from '../../server/env.js';
import { sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import type { People } from '../people.js';
import { keepsList } from './waiting-roles.js';
import { noTransfers, waitingRowOf } from './waiting-row.js';

/** How many rows are looked through for one person. */
const mostRows = 200;

interface Props {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly view: ConversationView;
  readonly people: People;
}

export const PlacesOnLists = async ({ c, services, view, people }: Props) => {
  const { actor } = sessionOf(c);
  const language = c.get('language');
  if (keepsList(actor.role)) return view.positions.includes('receiver') ? <OnOurList c={c} view={view} /> : null;
  if (!view.positions.includes('gp-practice')) return null;
  const { rows } = await services.casework.listOf('waitlist-entry', { limit: mostRows }, actor);
  const own = rows.filter(({ person }) => person === view.person);
  if (own.length === 0) return null;
  const texts = placesOnListsTexts[language];
  return (
    <section aria-labelledby="wachtlijsten">
      <h2 id="wachtlijsten">{texts.title}</h2>
      <p class="soft">{texts.right}</p>
      <DataTable
        caption={texts.title}
        heads={texts.heads}
        className="gap-top"
        rows={own.map((row) => cellsOf(row, { c, services, people }))}
      />
    </section>
  );
};

const OnOurList = ({ c, view }: Pick<Props, 'c' | 'view'>) => (
  <p>
    <a class="button button--secondary button--phone-wide" href={link(c, `/wachtlijst/nieuw?zaak=${view.stream}`)}>
      {registerWaitingTexts[c.get('language')].onOurList}
    </a>
  </p>
);

function cellsOf(row: ProcessRow, { c, services, people }: Omit<Props, 'view'>) {
  const language = c.get('language');
  const texts = waitingListTexts[language];
  const today = services.today();
  const { since, days, wait, contact } = waitingRowOf(row, today, noTransfers);
  return [
    <a href={link(c, `/wachtlijst/${row.stream}`)}>{row.caseNumber}</a>,
    people.organisation(row.requester),
    <>
      <p>
        {since === null ? texts.registeredOn(dayText(plainDateOf(row.openedAt), language)) : dayText(since, language)}
      </p>
      {days !== null && <p class="small soft">{texts.days(days)}</p>}
    </>,
    wait !== null ? (
      <ClockMini clock={wait} today={today} language={language} />
    ) : (
      <p class="small soft">{contact === null ? texts.waitOver : texts.noNorm}</p>
    ),
    label('waitlist-entry-state', row.state as never, language, 'professional'),
  ];
}
