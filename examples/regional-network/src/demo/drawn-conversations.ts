/**
 * The many other conversations of the demo, by lot: in every state, with clocks that are calm, soon and late.
 */
import { isGgz, type Direction, type Instant, type PlainDate } from '@mgn/domain';
import { demoConversation, type Cast, type DemoStep, type DemoTeller, type Moment } from './conversation.js';
import { drawFrom, type Draw } from './draw.js';
import type { Municipality } from './municipalities.js';
import { drawnPerson } from './people.js';
import { demoStories, type DemoStory } from './stories.js';

/** Practices with who works near them. */
interface Neighbourhood {
  readonly gps: readonly [string, ...string[]];
  readonly ggz: readonly [string, ...string[]];
  readonly social: readonly [string, ...string[]];
  readonly expert: string;
  readonly municipality: Municipality;
  readonly where: string;
}

const neighbourhoods: readonly [Neighbourhood, ...Neighbourhood[]] = [
  {
    gps: ['terlouw', 'terlouw', 'van-rossum'],
    ggz: ['vissers', 'van-loon', 'willems'],
    social: ['groen', 'wold', 'aydin'],
    expert: 'blok',
    municipality: 'Tiel',
    where: 'Wijkhuis De Linge, Tiel',
  },
  {
    gps: ['bosma', 'idrissi'],
    ggz: ['de-graaf', 'smits'],
    social: ['van-beek'],
    expert: 'reinders',
    municipality: 'Culemborg',
    where: 'Huis van de Stad, Culemborg',
  },
  {
    gps: ['schouten', 'de-wit', 'hartman', 'kuiper'],
    ggz: ['smits', 'vissers'],
    social: ['de-jong', 'groen'],
    expert: 'blok',
    municipality: 'West Betuwe',
    where: 'Dorpshuis De Kers, Geldermalsen',
  },
  {
    gps: ['vermeer', 'kaya', 'prins', 'van-dam'],
    ggz: ['mulder'],
    social: ['jansen'],
    expert: 'blok',
    municipality: 'Zaltbommel',
    where: 'Wijkhuis Waalkade, Zaltbommel',
  },
  {
    gps: ['jacobs', 'peters'],
    ggz: ['van-loon', 'vissers'],
    social: ['wold', 'groen'],
    expert: 'blok',
    municipality: 'Neder-Betuwe',
    where: 'Wijkhuis De Linge, Tiel',
  },
];

/** How far a conversation has come, and how many of them there are. */
interface Stage {
  readonly name: string;
  readonly count: number;
  tell(tell: DemoTeller, draw: Draw, story: DemoStory, where: string): void;
}

const hours = ['08:40', '09:20', '10:10', '11:30', '13:15', '14:05', '15:40', '16:25'] as const;
const starts = ['09:00', '10:00', '11:00', '13:30', '14:30'] as const;

const at = (daysAgo: number, draw: Draw): Moment => ({ daysAgo, time: draw.one(hours) });

/** Up to and including the date, for a request so many days ago and a conversation so many days from today. */
function invited(tell: DemoTeller, draw: Draw, requested: number, startsIn: number, where: string): void {
  tell.submit(at(requested, draw));
  tell.pickUp(at(requested - 1, draw));
  tell.accept(at(requested - 1, draw));
  if (draw.chance(0.25)) tell.attempt(at(requested - 1, draw), false);
  tell.attempt(at(requested - 2, draw), true);
  tell.plan(at(requested - 2, draw), startsIn, draw.one(starts), where);
}

/** Up to and including the person's answer: held so many days ago. */
function answered(tell: DemoTeller, draw: Draw, held: number, agreed: number, where: string): void {
  invited(tell, draw, held + draw.number(5, 11), -held, where);
  tell.held({ daysAgo: held, time: '16:00' }, draw.chance(0.1));
  tell.write({ daysAgo: held, time: '16:50' });
  tell.agree({ daysAgo: agreed, time: '19:10' }, draw.chance(0.3) ? 'Dank voor het meedenken.' : null);
  if (draw.chance(0.7)) tell.rate({ daysAgo: agreed, time: '19:20' }, draw.number(6, 10));
}

/** Up to and including the GP's decision. */
function decided(tell: DemoTeller, draw: Draw, story: DemoStory, when: number, where: string): void {
  answered(tell, draw, when + 5, when + 4, where);
  tell.deliver(at(when + 3, draw));
  if (story.directions.some(isGgz)) tell.decide({ daysAgo: when, time: '17:10' });
}

const receiverOf: Readonly<Partial<Record<Direction, readonly [string, ...string[]]>>> = {
  'ggz-basic': ['lindehof', 'betuwezicht', 'griend'],
  'ggz-specialised': ['wilgenkade', 'oeverzicht', 'kade', 'lindehof'],
  'social-domain': ['brugwachter', 'tiel-west', 'steiger', 'poldermolen', 'kompas'],
};

/** Hands over every direction that needs a receiver, and says to whom. */
function handedOver(tell: DemoTeller, draw: Draw, story: DemoStory, when: number) {
  const receivers = story.directions.flatMap((direction) => {
    const choices = receiverOf[direction];
    if (choices === undefined) return [];
    const sends = isGgz(direction)
      ? (['identification', 'exploratory-report'] as const)
      : (['identification', 'help-request'] as const);
    return [{ direction, to: draw.one(choices), sends }];
  });
  tell.handOver(at(when, draw), receivers);
  return receivers;
}

const needsReceiver = (story: DemoStory): boolean =>
  story.directions.some((direction) => receiverOf[direction] !== undefined);

const stages: readonly Stage[] = [
  { name: 'draft', count: 4, tell: (tell, draw) => tell.prepare(at(draw.number(0, 5), draw)) },
  {
    name: 'returned',
    count: 3,
    tell: (tell, draw) => {
      const requested = draw.number(3, 8);
      tell.submit(at(requested, draw));
      tell.pickUp(at(requested - 1, draw));
      tell.giveBack(at(requested - 2, draw), 'Het telefoonnummer werkt niet. Wilt u het nakijken?');
    },
  },
  {
    name: 'requested',
    count: 9,
    tell: (tell, draw) => tell.submit(at(draw.chance(0.15) ? 8 : draw.number(0, 5), draw)),
  },
  {
    name: 'under-triage',
    count: 7,
    tell: (tell, draw) => {
      const requested = draw.chance(0.15) ? 9 : draw.number(1, 6);
      tell.submit(at(requested, draw));
      tell.pickUp(at(requested - 1, draw));
    },
  },
  {
    name: 'accepted',
    count: 13,
    tell: (tell, draw) => {
      const requested = draw.chance(0.15) ? draw.number(8, 16) : draw.number(2, 6);
      tell.submit(at(requested, draw));
      tell.pickUp(at(requested - 1, draw));
      tell.accept(at(requested - 1, draw));
      if (draw.chance(0.4)) tell.attempt(at(requested - 2, draw), draw.chance(0.5));
    },
  },
  {
    name: 'scheduled',
    count: 18,
    tell: (tell, draw, _story, where) => invited(tell, draw, draw.number(3, 9), draw.number(0, 6), where),
  },
  {
    name: 'no-show',
    count: 2,
    tell: (tell, draw, _story, where) => {
      invited(tell, draw, 11, -3, where);
      tell.noShow({ daysAgo: 3, time: '16:10' });
      tell.replan({ daysAgo: 3, time: '16:20' }, 'no-show');
    },
  },
  {
    name: 'held',
    count: 6,
    tell: (tell, draw, _story, where) => {
      const held = draw.number(1, 4);
      invited(tell, draw, held + draw.number(5, 9), -held, where);
      tell.held({ daysAgo: held, time: '16:00' });
    },
  },
  {
    name: 'written',
    count: 7,
    tell: (tell, draw, _story, where) => {
      const held = draw.number(1, 6);
      invited(tell, draw, held + draw.number(5, 9), -held, where);
      tell.held({ daysAgo: held, time: '16:00' });
      tell.write({ daysAgo: held - 1, time: '16:45' });
    },
  },
  {
    name: 'agreed',
    count: 5,
    tell: (tell, draw, _story, where) => {
      const agreed = draw.number(0, 2);
      answered(tell, draw, agreed + draw.number(1, 3), agreed, where);
    },
  },
  {
    name: 'delivered',
    count: 8,
    tell: (tell, draw, _story, where) => {
      const delivered = draw.number(0, 4);
      answered(tell, draw, delivered + 3, delivered + 1, where);
      tell.deliver(at(delivered, draw));
    },
  },
  {
    name: 'decided',
    count: 6,
    tell: (tell, draw, story, where) => decided(tell, draw, story, draw.number(0, 3), where),
  },
  {
    name: 'handing-over',
    count: 13,
    tell: (tell, draw, story, where) => {
      const when = draw.number(1, draw.chance(0.2) ? 30 : 14);
      decided(tell, draw, story, when, where);
      const receivers = handedOver(tell, draw, story, when);
      // One of two directions may be confirmed already, or declined.
      const [first, second] = receivers;
      if (first !== undefined && second !== undefined) {
        tell.confirm(at(when - 1, draw), second.direction, second.to, draw.number(1, 9));
      } else if (first !== undefined && draw.chance(0.3)) tell.decline(at(when - 1, draw), first.direction, first.to);
    },
  },
  {
    name: 'completed',
    count: 12,
    tell: (tell, draw, story, where) => {
      const when = draw.number(3, 60);
      decided(tell, draw, story, when, where);
      if (!needsReceiver(story)) return;
      for (const { direction, to } of handedOver(tell, draw, story, when)) {
        tell.confirm(at(when - draw.number(1, 3), draw), direction, to, 3 - when);
      }
    },
  },
  {
    name: 'redirected',
    count: 3,
    tell: (tell, draw) => {
      const requested = draw.number(4, 40);
      tell.submit(at(requested, draw));
      tell.pickUp(at(requested - 1, draw));
      tell.redirect(at(requested - 1, draw), 'De vraag gaat over geld en wonen. Het wijkteam belt morgen.');
    },
  },
  {
    name: 'acute',
    count: 1,
    tell: (tell, draw) => {
      tell.submit(at(9, draw));
      tell.pickUp(at(8, draw));
      tell.acute(at(8, draw));
    },
  },
  {
    name: 'withdrawn',
    count: 2,
    tell: (tell, draw) => {
      const requested = draw.number(4, 30);
      tell.submit(at(requested, draw));
      tell.pickUp(at(requested - 1, draw));
      tell.withdraw({ daysAgo: requested - 2, time: '20:00' });
    },
  },
  {
    name: 'lapsed',
    count: 2,
    tell: (tell, draw) => {
      const requested = draw.number(20, 40);
      tell.submit(at(requested, draw));
      tell.pickUp(at(requested - 1, draw));
      tell.accept(at(requested - 1, draw));
      tell.attempt(at(requested - 3, draw), false);
      tell.attempt(at(requested - 8, draw), false, 'text-message');
      tell.attempt(at(requested - 13, draw), false, 'letter');
      tell.lapse(at(requested - 16, draw));
    },
  },
];

/** The stages that end with a GP who decides or with receivers: their stories have to lead there. */
const withReceivers = new Set(['decided', 'handing-over']);
const withGgz = new Set(['delivered']);

/** The steps of each conversation. */
export function drawnConversations(now: Instant, today: PlainDate): readonly (readonly DemoStep[])[] {
  const draw = drawFrom(20_261_124);
  return stages.flatMap((stage) =>
    Array.from({ length: stage.count }, (_, index) => {
      const name = `${stage.name}-${String(index + 1)}`;
      const place = draw.one(neighbourhoods);
      const story = storyFor(stage, draw);
      const cast: Cast = {
        person: drawnPerson(name, draw, today, place.municipality),
        gp: draw.one(place.gps),
        ggz: draw.one(place.ggz),
        social: draw.one(place.social),
        ...(draw.chance(0.3) && { expert: place.expert }),
      };
      const teller = demoConversation(name, cast, story, now, today);
      stage.tell(teller, draw, story, place.where);
      return teller.steps;
    }),
  );
}

function storyFor({ name }: Stage, draw: Draw): DemoStory {
  const fits = demoStories.filter(
    (story) =>
      (!withReceivers.has(name) || needsReceiver(story)) && (!withGgz.has(name) || story.directions.some(isGgz)),
  );
  return draw.one(fits as [DemoStory, ...DemoStory[]]);
}
