/**
 * The port of the directory: the address book of a network, kept as dated rows. What is saved counts from a moment on;
 * what stood there before stays readable.
 */
import type { Instant, Organisation, Professional } from '@mgn/domain';

/** The store of the address book of one region. Every method may reject with an `MgnError`, as those of the event log. */
export interface Directory {
  /** The organisations in order of their id: as they stood at `at`, or the newest entry of each. */
  readOrganisations(at?: Instant): Promise<readonly Organisation[]>;
  /** The professionals in order of their id: as they stood at `at`, or the newest entry of each. */
  readProfessionals(at?: Instant): Promise<readonly Professional[]>;
  /** Saves these organisations as they are from `at` on; an unchanged one gets no new row, others stay as they are. */
  saveOrganisations(organisations: readonly Organisation[], at: Instant): Promise<void>;
  /** Saves these professionals as they are from `at` on; an unchanged one gets no new row, others stay as they are. */
  saveProfessionals(professionals: readonly Professional[], at: Instant): Promise<void>;
}
