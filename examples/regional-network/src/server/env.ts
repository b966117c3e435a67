/**
 * What every request of a page carries.
 */
import type { Actor, RegionProfile } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import type { Flash } from './forms/flash.js';
import type { FormValues } from './forms/form-values.js';
import type { AskedAbout } from './forms/said-no.js';
import type { CookieSettings } from './identity/cookie-settings.js';
import type { Session } from './identity/session.js';
import type { Services } from './services.js';

/** The variables of a request, for `c.get(…)`. */
export interface Env {
  readonly Variables: {
    language: Language;
    /** Who is signed in; null for the public. */
    session: Session | null;
    /** What the action before this page did; shown once. */
    flash: Flash | null;
    /** Goes into every form, see `forms/form-token.ts`. */
    formToken: string;
    /** What was sent with a POST; empty for other requests. */
    form: FormValues;
    /** Those to whom the person said no, where the form that was sent would share with them and does not say what then. */
    saidNoTo?: AskedAbout;
    requestId: string;
    /** The address of a style sheet, script or picture by its file name. */
    asset: (name: string) => string;
    /** The address book, for names in confirmations. */
    organisations: Services['organisations'];
    /** The name of the network, as the region profile has it. */
    network: string;
    /** Who may request a conversation, as the region profile has it. */
    requesterRoles: RegionProfile['requesterRoles'];
    /** Says whether somebody may report about the waits of an organisation, as the region profile has it. */
    mayReport: (actor: Actor) => boolean;
    /** Says whether somebody may add organisations to the address book, as the region profile has it. */
    mayKeepAddressBook: (actor: Actor) => boolean;
    /** The people and organisations are invented. */
    demo: boolean;
    /** The conversations of the demo are still being made. */
    isFilling: () => boolean;
    /** How cookies are signed and written. */
    cookies: CookieSettings;
  };
}
