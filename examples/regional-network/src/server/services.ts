/**
 * What a page or a machine door gets to work with.
 *
 * **How to write a page.** A file in `src/pages/<block>/` exports one function that takes the services and gives back a
 * Hono app; it is registered in the table in `app.tsx`, and is then reachable below `/nl` and `/en`:
 *
 * ```tsx
 * export function worklistPages(services: Services): Hono<Env> {
 *   const pages = new Hono<Env>();
 *   pages.get('/werklijst', forRoles('network-coordinator'), async (c) => {
 *     const { actor } = sessionOf(c);
 *     const { rows } = await services.casework.list({ ended: false, limit: 50 }, actor);
 *     return renderPage(c, { title: 'Werklijst' }, <Worklist rows={rows} language={c.get('language')} />);
 *   });
 *   return pages;
 * }
 * ```
 *
 * - `c.get('language')` is `nl` or `en`; links are made with `link(c, '/werklijst')`, which puts the language in front.
 * - `forRoles(…)` and `signedIn` (`identity/guards.ts`) stand before a handler; then `sessionOf(c)` gives `{ actor, name, … }`.
 * - A form is `<form method="post">` with `<FormToken c={c} />` in it, or, when it gives a command to casework,
 *   `<CommandFields c={c} expects={view.version} form={kept} />` (`forms/command-fields.tsx`).
 * - The names of fields are the paths of the command: `entry.exclusionGround`, `appointment.seats.0.role`; the `id` of a field
 *   is its name. So an error finds its field without a list. Each name stands in the table of `forms/known-fields.ts`, at the address
 *   that the form is sent to: a form with another field, and one that is sent elsewhere, is refused before a page reads it.
 * - A handler of a POST reads `c.get('form')` (`forms/form-values.ts`; token and origin are checked before) and ends with
 *   `return giveCommand(c, services, { stream, command, done, again })` (`forms/give-command.tsx`): that goes to casework and
 *   answers with a redirect and a confirmation, the form again with every error and all input, the page that says that the case
 *   changed meanwhile, or 404.
 * - A page without such a case: `return notFound(c)` (`http/error-pages.tsx`).
 * - Text for people stands in `src/messages`; nothing personal in titles, URLs or logs.
 */
import type {
  AddressBookOutcome,
  Casework,
  Identifiers,
  Notices,
  OtherRequest,
  OutboxEntry,
  ReportedPlaces,
} from '@mgn/casework';
import type {
  Instant,
  Organisation,
  OrganisationId,
  PersonId,
  PlainDate,
  Professional,
  ProfessionalId,
  RegionProfile,
  StreamId,
} from '@mgn/domain';
import type { Learned } from './learned.js';
import type { MailSettings } from './mail/mail-settings.js';
import type { Waits } from './places.js';

/** Everything behind the pages and the machine doors of one region. */
export interface Services {
  readonly casework: Casework;
  readonly region: RegionProfile;
  /** What held before in the region, oldest first. */
  readonly earlierRegions: readonly RegionProfile[];
  /** Now, with the offset of Amsterdam. */
  readonly clock: () => Instant;
  /** The civil day in Amsterdam. */
  readonly today: () => PlainDate;
  readonly identifiers: Identifiers;
  /** The address book, by id; kept for a short while, so that a page may ask as often as it likes. */
  readonly organisations: () => Promise<ReadonlyMap<OrganisationId, Organisation>>;
  readonly professionals: () => Promise<ReadonlyMap<ProfessionalId, Professional>>;
  /** Takes a change of the address book in, see `changeAddressBook` of casework; what was kept of it is read anew afterwards. */
  readonly changeAddressBook: (envelope: unknown) => Promise<AddressBookOutcome>;
  /** What the network learned from its own events; kept for a short while. */
  readonly learned: () => Promise<Learned>;
  /** What the network had learned before a day: what was recorded later is not in it. */
  readonly learnedBefore: (day: PlainDate) => Promise<Learned>;
  /** The other requests about a person, also where they stand under another id; the network is told of all, a requester of its own only. */
  readonly otherRequests: (person: PersonId, except: StreamId) => Promise<readonly OtherRequest[]>;
  /** Who is told that something is ready, and what people chose about that. */
  readonly notices: Notices;
  /** What stands in the outbox, newest first: for a demo, where nothing in it is about anybody. */
  readonly outbox: (page: { readonly limit: number; readonly offset: number }) => Promise<readonly OutboxEntry[]>;
  /** How messages are sent; null where none are. */
  readonly mail: Pick<MailSettings, 'subject'> | null;
  /** The address under which browsers find the app; where none is set, that of a request. */
  readonly origin: (url: string) => string;
  /** Where there are places, as the providers reported. */
  readonly places: ReportedPlaces;
  /** What providers report about their waits. */
  readonly waits: Waits;
  /** The people and organisations are invented, and whoever looks may choose who to be. */
  readonly demo: boolean;
  /** The conversations of the demo are still being made: some lists are not complete yet. */
  readonly isFilling: () => boolean;
}
