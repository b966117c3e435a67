/**
 * Who takes part in the cases of casework: one person, the organisations around them, and what the person permits to whom. All invented.
 */

/** An actor as a case gives it; names stand where ids belong. */
export interface StoryActor {
  readonly role: string;
  readonly organisation?: string;
  readonly professional?: string;
  readonly person?: string;
}

/** A permission as a case gives it. */
export interface StoryGrant {
  readonly holders?: readonly string[];
  readonly recipients: readonly string[];
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly until?: string;
  readonly episode?: string;
  readonly askedAgain?: boolean;
}

/** What comes along with a command. */
export interface StoryAlong {
  readonly person?: object;
  readonly grants?: readonly StoryGrant[];
}

/** Something that is asked; of a case with a name where there are several. */
export interface StoryAsk {
  readonly at: string;
  readonly actor?: StoryActor;
  readonly case?: string;
  readonly [more: string]: unknown;
}

/** Something that happened. */
export type StoryStep = StoryAsk & { readonly actor: StoryActor };

/** The address book: the kind of each organisation. */
export const organisations = {
  practice: 'gp-practice',
  'other-practice': 'gp-practice',
  office: 'network-office',
  ggz: 'ggz-provider',
  'other-ggz': 'ggz-provider',
  hospital: 'hospital',
  welfare: 'welfare-organisation',
  team: 'neighbourhood-team',
  peers: 'peer-support',
} as const;

type Name = keyof typeof organisations;

const somebody = (role: string, organisation: Name, professional: string): StoryActor => ({
  role,
  organisation,
  professional,
});

/** The people who act. */
export const gp = somebody('general-practitioner', 'practice', 'terlouw');
export const coordinator = somebody('network-coordinator', 'office', 'bouali');
export const psychologist = somebody('mh-professional', 'ggz', 'vissers');
export const socialWorker = somebody('social-domain-professional', 'welfare', 'groen');
export const chair = somebody('case-conference-chair', 'office', 'van-dijk');
export const receiver = somebody('mh-professional', 'other-ggz', 'smit');
export const teamWorker = somebody('social-domain-professional', 'team', 'de-wit');
export const self: StoryActor = { role: 'person', person: 'mila' };

/** Who the person is. */
export const details = {
  name: { text: 'Mila Verzonnen', calledName: 'Mila', family: 'Verzonnen' },
  birthDate: '1985-03-02',
};

/** The same person, born on another day; null where nobody knows. */
export const born = (birthDate: string | null) => ({ ...details, birthDate });

const inTheConversation = ['exploratory-conversation'] as const;

/** With a request: what the network office needs to invite somebody. */
export const toOffice: StoryGrant = {
  holders: ['practice'],
  recipients: ['office'],
  categories: ['identification', 'life-domains', 'waiting-status', 'plan-agreements'],
  purposes: inTheConversation,
};

/** With a date: what those at the table read. */
export const toTable: StoryGrant = {
  holders: ['practice'],
  recipients: ['ggz', 'welfare'],
  categories: ['identification', 'help-request', 'plan-agreements'],
  purposes: inTheConversation,
};

/** With the person's answer: the report for the practice. */
export const adviceToPractice: StoryGrant = {
  holders: ['ggz', 'welfare'],
  recipients: ['practice'],
  categories: ['exploratory-report', 'plan-agreements', 'waiting-status'],
  purposes: inTheConversation,
};

/** With the person's answer: which help was chosen, for the office. */
export const adviceToOffice: StoryGrant = {
  ...adviceToPractice,
  recipients: ['office'],
  categories: ['plan-agreements', 'waiting-status'],
};

/** With a hand-over: what the ggz receiver is sent. */
export const toReceiver: StoryGrant = {
  holders: ['practice', 'ggz', 'welfare'],
  recipients: ['other-ggz'],
  categories: ['identification', 'exploratory-report', 'waiting-status', 'plan-agreements'],
  purposes: ['referral', 'exploratory-conversation'],
};

/** The same permission, of a person who was asked once more. */
export const again = (grant: StoryGrant): StoryGrant => ({ ...grant, askedAgain: true });
