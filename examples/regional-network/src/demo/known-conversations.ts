/**
 * The conversations of the pictures: the same people, as far as they have come there.
 */
import type { Instant, PlainDate } from '@mgn/domain';
import { demoConversation, type Cast, type DemoStep, type DemoTeller } from './conversation.js';
import { knownPeople } from './people.js';
import { demoStories, type DemoStory } from './stories.js';

const at = (daysAgo: number, time: string) => ({ daysAgo, time });
const linge = 'Wijkhuis De Linge, Tiel';
const [firstStory] = demoStories;
const story = (index: number): DemoStory => demoStories[index] ?? firstStory;

const bilalsStory: DemoStory = {
  question: 'Ik slaap slecht en pieker over de huur. Ik wil weer rust en iets te doen hebben overdag.',
  asked: 'Ik wil weer slapen en weten hoe ik de huur ga betalen.',
  strengths:
    'Zijn zus, die dichtbij woont. Wandelen met de hond. Hij werkte tien jaar in een magazijn en was daar trots op.',
  tried: 'Twee gesprekken met de POH-GGZ.',
  lifeDomains: ['finances', 'housing', 'mental-health', 'time-use'],
  directions: ['primary-care', 'social-domain'],
  agreements: [
    ['Samen de huur bekijken en de verhuurder bellen', 'social'],
    ['Een keer binnenlopen bij De Veerpont', 'person'],
  ],
};

const maritsStory: DemoStory = {
  question: 'Sinds wat er is gebeurd, durf ik niet meer alleen thuis te zijn. De rekeningen liggen op een stapel.',
  asked: 'Ik wil het verleden een plek geven, en mijn rekeningen op orde.',
  strengths: 'Haar broer komt elke week. Ze schrijft graag.',
  tried: 'Vier gesprekken met de POH-GGZ.',
  lifeDomains: ['mental-health', 'finances', 'social-network'],
  directions: ['ggz-specialised', 'social-domain'],
  agreements: [
    ['Rekeningen op een rij zetten', 'social'],
    ['Een plek voor behandeling', 'ggz'],
    ['Een keer naar De Veerpont', 'person'],
  ],
};

type Telling = readonly [name: string, cast: Cast, story: DemoStory, tell: (teller: DemoTeller) => void];

const team = { gp: 'terlouw', ggz: 'vissers', social: 'groen' } as const;

const tellings: readonly Telling[] = [
  [
    'marit',
    { ...team, person: knownPeople.marit },
    maritsStory,
    (tell) => {
      tell.submit(at(20, '11:20'));
      tell.pickUp(at(20, '15:05'));
      tell.accept(at(20, '15:15'));
      tell.attempt(at(19, '10:30'), true);
      tell.plan(at(19, '10:40'), -12, '10:00', linge);
      tell.held(at(12, '11:20'));
      tell.write(at(12, '14:00'));
      tell.agree(at(11, '09:30'), 'Zo is het. Ik hoop dat het niet te lang duurt.');
      tell.deliver(at(11, '13:10'));
      tell.decide(at(7, '08:45'));
      tell.handOver(at(7, '09:30'), [
        { direction: 'ggz-specialised', to: 'wilgenkade', sends: ['identification', 'referral-summary'] },
        { direction: 'social-domain', to: 'brugwachter', sends: ['identification', 'help-request'] },
      ]);
      tell.confirm(at(6, '10:00'), 'social-domain', 'brugwachter', 1);
    },
  ],
  [
    'bilal',
    { ...team, person: knownPeople.bilal, expert: 'blok' },
    bilalsStory,
    (tell) => {
      tell.submit(at(6, '16:10'));
      tell.pickUp(at(5, '09:05'));
      tell.accept(at(5, '09:20'));
      tell.attempt(at(5, '10:15'), true);
      tell.plan(at(4, '11:00'), 2, '10:00', linge);
    },
  ],
  [
    'daniel',
    { ...team, person: knownPeople.daniel, requester: 'brands' },
    story(1),
    (tell) => {
      tell.submit(at(12, '14:20'));
      tell.pickUp(at(11, '09:10'));
      tell.accept(at(11, '09:15'));
      tell.attempt(at(10, '16:00'), true);
      tell.plan(at(10, '16:10'), -2, '09:00', linge);
      tell.held(at(2, '10:15'));
      tell.write(at(1, '16:40'));
    },
  ],
  // A new date is needed: the ggz seat fell away, and the bound has passed.
  [
    'johan',
    { ...team, person: knownPeople.johan, gp: 'van-rossum' },
    story(0),
    (tell) => {
      tell.submit(at(16, '10:00'));
      tell.pickUp(at(15, '09:30'));
      tell.accept(at(15, '09:45'));
      tell.attempt(at(14, '13:00'), true);
      tell.plan(at(14, '13:10'), -6, '14:00', linge);
      tell.replan(at(7, '16:30'), 'seat-fell-away');
    },
  ],
  // The person agreed days ago; the advice still has to go to the GP.
  [
    'sofie',
    { ...team, person: knownPeople.sofie },
    story(5),
    (tell) => {
      tell.submit(at(17, '09:15'));
      tell.pickUp(at(16, '10:00'));
      tell.accept(at(16, '10:10'));
      tell.attempt(at(15, '11:30'), true);
      tell.plan(at(15, '11:40'), -8, '11:00', linge);
      tell.held(at(8, '12:10'));
      tell.write(at(8, '15:00'));
      tell.agree(at(4, '19:30'));
    },
  ],
  // Waits to be judged.
  [
    'pauline',
    { ...team, person: knownPeople.pauline, gp: 'van-rossum', requester: 'ozturk' },
    story(9),
    (tell) => {
      tell.submit(at(5, '12:10'));
      tell.pickUp(at(4, '08:50'));
    },
  ],
  // Could not be reached on the first attempt.
  [
    'ramon',
    { person: knownPeople.ramon, gp: 'bosma', ggz: 'de-graaf', social: 'van-beek' },
    story(4),
    (tell) => {
      tell.submit(at(4, '17:00'));
      tell.pickUp(at(3, '09:00'));
      tell.accept(at(3, '09:10'));
      tell.attempt(at(1, '11:15'), false);
    },
  ],
];

/** The steps of each of these conversations. */
export function knownConversations(now: Instant, today: PlainDate): readonly (readonly DemoStep[])[] {
  return tellings.map(([name, cast, theirs, tell]) => {
    const teller = demoConversation(name, cast, theirs, now, today);
    tell(teller);
    return teller.steps;
  });
}
