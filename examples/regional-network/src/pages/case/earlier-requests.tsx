/**
 * That somebody was referred more than once, for whoever assesses the request. With a link where this viewer may see who both requests
 * are about; otherwise only that there is another, because a link would tell who it is. The requester is told of its own requests only.
 */
import type { OtherRequest, ProcessSummary } from '@mgn/casework';
import { plainDateOf, type Actor } from '@mgn/domain';
import { dayText } from '../../messages/dates.js';
import { earlierRequestTexts } from '../../messages/earlier-requests.js';
import { sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import type { ShownCase } from './case-routes.js';

/** The notice; nothing where there is no other request. */
export const EarlierRequests = async ({ c, view, services }: Pick<ShownCase, 'c' | 'view' | 'services'>) => {
  const language = c.get('language');
  const texts = earlierRequestTexts[language];
  const others = await services.otherRequests(view.person, view.stream);
  if (others.length === 0) return null;
  const { actor } = sessionOf(c);
  const mayKnow = view.fields.name.seen ? await visibleTo(services, others, actor) : new Set<ProcessSummary>();
  const shown = others.filter(({ request }) => mayKnow.has(request));
  return (
    <section class="notice notice--soon" aria-labelledby="nog-een-kop">
      <h2 id="nog-een-kop">{texts.title}</h2>
      <Listed c={c} requests={shown} />
      {shown.length < others.length && <p>{texts.hidden}</p>}
      <p>{texts.whatNow}</p>
    </section>
  );
};

/** The open requests of the same requester about the same person, for who works there; nothing where there is none. */
export const OwnOpenRequests = async ({ c, view, services }: Pick<ShownCase, 'c' | 'view' | 'services'>) => {
  if (view.next === null || !view.positions.includes('requester')) return null;
  const others = await services.otherRequests(view.person, view.stream);
  const own = others.filter(({ request }) => request.requester === view.requester && !request.ended);
  if (own.length === 0) return null;
  const texts = earlierRequestTexts[c.get('language')].own;
  return (
    <section class="notice notice--soon" aria-labelledby="nog-een-eigen-kop">
      <h2 id="nog-een-eigen-kop">{texts.title}</h2>
      <Listed c={c} requests={own} />
      <p>{texts.whatNow}</p>
    </section>
  );
};

/** The requests with a link each: those that are surely about the same person, and those that likely are. */
const Listed = ({ c, requests }: Pick<ShownCase, 'c'> & { readonly requests: readonly OtherRequest[] }) => {
  const language = c.get('language');
  const texts = earlierRequestTexts[language];
  const isAlike = ({ by }: OtherRequest) => by === 'name-and-birth-date';
  const groups = [
    { heading: texts.same, members: requests.filter((each) => !isAlike(each)) },
    { heading: texts.alike, members: requests.filter(isAlike) },
  ];
  return (
    <>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ heading, members }) => (
          <>
            <p>{heading}</p>
            <ul>
              {members.map(({ request: { stream, caseNumber, openedAt, changedAt, ended } }) => (
                <li>
                  <a href={link(c, `/zaak/${stream}`)}>{caseNumber}</a>{' '}
                  {texts.request(
                    dayText(plainDateOf(openedAt), language, 'full'),
                    ended ? dayText(plainDateOf(changedAt), language, 'full') : null,
                  )}
                </li>
              ))}
            </ul>
          </>
        ))}
    </>
  );
};

/** Those of which this viewer may see who they are about. */
async function visibleTo(
  { casework }: Services,
  others: readonly OtherRequest[],
  viewer: Actor,
): Promise<ReadonlySet<ProcessSummary>> {
  const visible = await Promise.all(
    others.map(async ({ request }) => {
      const { rows } = await casework.list({ caseNumber: request.caseNumber, limit: 1 }, viewer);
      const [row] = await casework.label(rows, 'initials', viewer);
      return row?.stream === request.stream && row.personLabel !== null ? [request] : [];
    }),
  );
  return new Set(visible.flat());
}
