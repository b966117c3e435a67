/**
 * Who is told that something is ready, and where a message goes. The notices of one step stand in the order of who is told, by id.
 */
import { coordinator, gp, receiver, self, type StoryAsk, type StoryStep } from './people.js';
import { casesOf, type Delivered, type SpecifiedCase, type Told } from './rule-case.js';
import { before, of, questionSteps, timeAt, transferSteps, waiting, withNames } from './several.js';
import { draft, given, plan, receiversYes, replan, request, until } from './told.js';

/** A notice as the answer has it. */
const told = (to: string, kind: 'turn' | 'news', process: string, path: string) => ({ to, kind, process, path });
const conversation = 'exploratory-conversation';
const office = told('office', 'turn', conversation, '/werklijst');
const ofPerson = (kind: 'turn' | 'news', process = conversation) => told('mila', kind, process, '/mijn-route');

const after = (
  when: string,
  earlier: readonly StoryStep[],
  ask: StoryAsk,
  notices: readonly object[] | object,
  world: Pick<Told, 'region' | 'places'> = {},
): Told => ({
  when,
  subject: 'notices',
  before: earlier,
  ask,
  expect: { outcome: 'handled', notices },
  ...world,
});

const asks = given('2026-11-23T09:30:00+01:00', gp, request, {
  person: { name: { text: 'Mila Verzonnen' }, birthDate: '1985-03-02' },
});
const plans = given('2026-11-24T11:00:00+01:00', coordinator, plan);
const calledOff = [
  told('welfare', 'news', conversation, '/werklijst'),
  told('office', 'news', conversation, '/werklijst'),
  told('ggz', 'news', conversation, '/werklijst'),
];
const question = questionSteps('anonymous');
const named = questionSteps('identified');
const feedback = of(
  'case-conference-item',
  '2026-11-27T09:00:00+01:00',
  gp,
  { type: 'record-feedback' },
  { case: 'question' },
);
const agreed = of(
  'case-conference-item',
  '2026-11-26T14:00:00+01:00',
  { role: 'case-conference-chair', organisation: 'office', professional: 'van-dijk' },
  {
    type: 'agree-actions',
    advice: 'Let the team and the practice speak with each other first.',
    directions: ['social-domain'],
    actions: [
      {
        what: 'Calls the landlord',
        owner: { organisation: 'welfare', role: 'social-domain-professional' },
        by: '2026-12-03',
      },
    ],
    textsChecked: true,
  },
  { case: 'question' },
);
const discussed = (steps: ReturnType<typeof questionSteps>) => [...until('requested'), ...Object.values(steps), agreed];

/** Rule CASE-022. */
export const noticesGivenOut: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-022',
  says: 'whoever gets the turn is told that something is ready, and the person of news as well; nobody of their own step',
  no: [
    after(
      'the office moves on by itself',
      until('requested'),
      given('2026-11-24T09:00:00+01:00', coordinator, { type: 'pick-up' }),
      [],
    ),
    after(
      'a draft is nobody else’s business yet',
      [],
      given('2026-11-23T09:30:00+01:00', gp, draft, {
        person: { name: { text: 'Mila Verzonnen' }, birthDate: '1985-03-02' },
      }),
      [],
    ),
    after(
      'who has died is not written to; the others no longer have to come',
      until('scheduled'),
      given('2026-11-25T09:00:00+01:00', gp, { type: 'withdraw', reason: 'deceased' }),
      calledOff,
    ),
    after(
      'in acute danger somebody calls the person, and nobody writes',
      until('scheduled'),
      given('2026-11-25T09:00:00+01:00', gp, { type: 'signal-acute', acuteServiceContacted: true }),
      calledOff,
    ),
    after(
      'the person who stops is not told of that',
      until('scheduled'),
      given('2026-11-25T09:00:00+01:00', self, { type: 'withdraw', reason: 'withdrawn-by-person' }),
      calledOff,
    ),
    after(
      'what is told in a question without a name tells nobody: whoever does something about it knew that before',
      discussed(question),
      feedback,
      [],
    ),
    after(
      'a contact that is due opens nothing to the person',
      waiting('2026-11-20'),
      timeAt('2026-12-09T09:00:00+01:00'),
      [],
    ),
  ],
  yes: [
    after('a request waits for the office', [], asks, [office]),
    after('a date is planned: the table has the turn on that day, the person comes', until('accepted'), plans, [
      told('welfare', 'turn', conversation, '/werklijst'),
      ofPerson('news'),
      told('ggz', 'turn', conversation, '/werklijst'),
    ]),
    after(
      'another date: whoever was to come hears it',
      until('scheduled'),
      given('2026-11-25T09:00:00+01:00', coordinator, replan),
      [
        told('welfare', 'news', conversation, '/werklijst'),
        ofPerson('news'),
        told('ggz', 'news', conversation, '/werklijst'),
      ],
    ),
    after(
      'the report waits for the person',
      until('scheduled').concat(until('written').slice(-2, -1)),
      until('written').at(-1) ?? plans,
      [ofPerson('turn')],
    ),
    after(
      'a receiver has taken over: the person hears it',
      until('handing-over'),
      given('2026-12-02T09:00:00+01:00', receiver, receiversYes),
      [ofPerson('news')],
    ),
    after('one place is asked, without who it is about', before('offer'), transferSteps.offer, [
      told('other-ggz', 'turn', 'transfer-case', '/transfers'),
    ]),
    after('a place was found: the person decides', before('accept-offer'), transferSteps['accept-offer'], [
      ofPerson('turn', 'transfer-case'),
    ]),
    after(
      'the promise of a place is taken back',
      before('start-handover'),
      of(
        'transfer-case',
        '2026-11-28T09:00:00+01:00',
        receiver,
        { type: 'withdraw-place', reason: 'capacity-fell-away' },
        { number: 'TM-0001' },
      ),
      [ofPerson('news', 'transfer-case'), told('office', 'turn', 'transfer-case', '/transfers')],
    ),
    after(
      'the wait is over the norm: the insurer can be asked to help, a transfer is signalled beside it, and a contact is due',
      waiting('2026-10-12'),
      timeAt('2026-11-23T10:00:00+01:00'),
      [
        ofPerson('news', 'waitlist-entry'),
        told('office', 'turn', 'transfer-case', '/transfers'),
        told('ggz', 'turn', 'waitlist-entry', '/wachtlijst'),
      ],
    ),
    after(
      'what the conference advised is told to the person whom it is about',
      discussed(named),
      feedback,
      [ofPerson('news', 'case-conference-item')],
      withNames,
    ),
  ],
});

const person = (more: object = {}): object => ({
  kind: 'person',
  choice: { byMail: true, address: 'mila@post.example' },
  details: { emails: ['mila@post.example'], languages: ['nl'] },
  ...more,
});
const to = (when: string, recipient: object, expect: object): Delivered => ({ when, recipient, expect });
const suppressed = { outcome: 'suppressed', to: { $absent: true } };
const noAddress = { outcome: 'no-address', to: { $absent: true } };

/** Rule CASE-023. */
export const onlyAfterAYes: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-023',
  says: 'a person gets mail only after a yes of their own, at the address of that yes',
  no: [
    to('silence means no', person({ choice: null }), suppressed),
    to('it was switched off', person({ choice: { byMail: false, address: null } }), suppressed),
    to(
      'somebody changed the address since',
      person({ details: { emails: ['iemand.anders@post.example'], languages: [] } }),
      noAddress,
    ),
    to('the details were erased', person({ details: null }), noAddress),
    to(
      'what stands there is no address',
      person({
        choice: { byMail: true, address: 'mila@post.example, ander@post.example' },
        details: { emails: ['mila@post.example, ander@post.example'], languages: [] },
      }),
      noAddress,
    ),
    to('an organisation has no desk for messages', { kind: 'organisation', organisation: {} }, noAddress),
    to('an organisation is not in the address book', { kind: 'organisation', organisation: null }, noAddress),
  ],
  yes: [
    to('the person said yes to this address', person(), {
      outcome: 'send',
      to: 'mila@post.example',
      languages: ['nl'],
    }),
    to(
      'the person speaks English',
      person({ details: { emails: ['mila@post.example'], languages: ['en-GB', 'nl'] } }),
      { outcome: 'send', languages: ['en'] },
    ),
    to(
      'the person speaks another language: both',
      person({ details: { emails: ['mila@post.example'], languages: ['ar'] } }),
      {
        outcome: 'send',
        languages: ['nl', 'en'],
      },
    ),
    to(
      'the desk of an organisation',
      { kind: 'organisation', organisation: { noticeEmail: 'balie@praktijk.example' } },
      { outcome: 'send', to: 'balie@praktijk.example', languages: ['nl'] },
    ),
  ],
});
