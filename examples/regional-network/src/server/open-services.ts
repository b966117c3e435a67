/**
 * Opens the store of the region and puts the services together.
 */
import { setTimeout } from 'node:timers/promises';
import {
  changeAddressBook,
  openCasework,
  openNotices,
  otherRequests,
  type Casework,
  type Notices,
} from '@mgn/casework';
import { instantOf, isMgnError, MgnError, plainDateOf, type Instant } from '@mgn/domain';
import { eventLog, type Store } from '@mgn/postgres';
import { addressBook, type AddressBook } from './address-book.js';
import type { Configuration } from './configuration.js';
import { identifiers } from './identifiers.js';
import { learnedFrom } from './learned.js';
import { lateCasework } from './late-casework.js';
import { lateNotices } from './late-notices.js';
import { placesOf, waitsOf } from './places.js';
import type { Services } from './services.js';

/** The services, and what the app itself does with the store. */
export interface OpenedServices {
  readonly services: Services;
  /** The store for the doors that read it themselves. Throws `store-unavailable` as long as it is not open. */
  readonly openStore: () => Store;
  /** Says whether the store was opened. */
  readonly isOpen: () => boolean;
  /** Says whether the store answers. */
  readonly isReachable: () => Promise<boolean>;
  /** Gives the store as soon as it is open; null when the app gives up before that. */
  readonly store: Promise<Store | null>;
  /** Waits no longer for a store that is out of reach. */
  readonly giveUp: () => void;
  /** Says that the demo is being made, or is complete. */
  readonly setFilling: (now: boolean) => void;
  readonly close: () => Promise<void>;
}

/** How long to wait before a store that is out of reach is tried again, in milliseconds. */
const retryMs = 2_000;

/** How long the store may take to answer before it counts as out of reach, in milliseconds. */
const patienceMs = 2_000;

/** Now, with the offset of Amsterdam. */
export const machineClock = (): Instant => instantOf(Date.now());

/**
 * Opens the services. A folder that cannot be opened is refused at once, with the `MgnError` of the store; a server that is out of
 * reach is tried again until it is there, and until then everything that needs it rejects with `store-unavailable`.
 */
export async function openServices(
  configuration: Pick<Configuration, 'store' | 'region' | 'earlierRegions' | 'demo' | 'mail' | 'publicOrigin'>,
  clock: () => Instant = machineClock,
): Promise<OpenedServices> {
  const { region, earlierRegions, demo, mail, publicOrigin } = configuration;
  const versions = [...earlierRegions, region].map((profile) => ({ profile, until: null }));
  let opened: {
    readonly casework: Casework;
    readonly notices: Notices;
    readonly book: AddressBook;
    readonly store: Store;
  } | null = null;
  const givenUp = new AbortController();
  let filling = false;

  const reports = {
    store: () => whenOpen().store,
    region,
    clock,
    identifiers,
    organisations: async () => whenOpen().book.organisations(),
  };
  const places = placesOf(reports);

  const open = async (): Promise<Store> => {
    const store = await eventLog(configuration.store, { region: region.id });
    const book = addressBook(store, () => performance.now());
    const organisations = book.organisations;
    opened = {
      casework: openCasework({
        log: store,
        auditChain: store,
        region,
        versions,
        clock,
        identifiers,
        organisations,
        places,
      }),
      notices: openNotices({ store, region, clock, identifiers, organisations }),
      book,
      store,
    };
    return store;
  };
  const untilOpen = async (): Promise<Store | null> => {
    for (;;) {
      await pause(retryMs, givenUp.signal);
      if (givenUp.signal.aborted) return null;
      try {
        return await open();
      } catch (thrown) {
        if (!isOutOfReach(thrown)) throw thrown;
      }
    }
  };
  const whenOpen = () => {
    if (opened === null) throw new MgnError('store-unavailable', 'the store was not opened yet');
    return opened;
  };

  const { learned, learnedBefore } = learnedFrom({
    log: () => whenOpen().store,
    region: region.id,
    reports: async () => whenOpen().store.readReports(),
    milliseconds: () => performance.now(),
    isFilling: () => filling,
  });

  let store: Promise<Store | null>;
  try {
    store = Promise.resolve(await open());
  } catch (thrown) {
    if (!isOutOfReach(thrown)) throw thrown;
    store = untilOpen();
  }

  const casework = lateCasework(() => opened?.casework ?? null);
  return {
    services: {
      casework,
      region,
      earlierRegions,
      clock,
      today: () => plainDateOf(clock()),
      identifiers,
      organisations: async () => whenOpen().book.organisations(),
      professionals: async () => whenOpen().book.professionals(),
      changeAddressBook: async (envelope) => {
        const { store: directory, book } = whenOpen();
        try {
          return await changeAddressBook({ store: directory, region, clock, identifiers }, envelope);
        } finally {
          // Also after a no: whoever is asked about a name sees who has it.
          book.forget();
        }
      },
      notices: lateNotices(() => whenOpen().notices),
      outbox: async (page) => whenOpen().store.listNotices(page),
      mail,
      origin: (url) => publicOrigin ?? new URL(url).origin,
      places,
      waits: waitsOf(reports),
      learned,
      learnedBefore,
      otherRequests: async (person, except) => {
        const { store: log } = whenOpen();
        const marks = (await log.readPersons([person])).get(person) ?? null;
        return otherRequests(log, { person, marks, except, at: clock() });
      },
      demo,
      isFilling: () => filling,
    },
    store,
    setFilling: (now) => {
      filling = now;
    },
    openStore: () => whenOpen().store,
    isOpen: () => opened !== null,
    isReachable: async () => {
      if (opened === null) return false;
      const asked = opened.store.countSummaries({ caseNumber: 'none' }).then(
        () => true,
        () => false,
      );
      return Promise.race([asked, pause(patienceMs).then(() => false)]);
    },
    giveUp: () => {
      givenUp.abort();
    },
    close: async () => {
      givenUp.abort();
      await opened?.store.close();
    },
  };
}

function isOutOfReach(thrown: unknown): boolean {
  return isMgnError(thrown) && thrown.code === 'store-unavailable';
}

/** Waits, at most until the signal. */
async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  const options = { ref: false, ...(signal !== undefined && { signal }) };
  await setTimeout(milliseconds, undefined, options).catch(() => undefined);
}
