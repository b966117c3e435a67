/**
 * What the forms of the hand-over page mean: which directions they are about, and the commands that they give.
 */
import type { ConversationView } from '@mgn/casework';
import {
  Direction,
  directionFacts,
  directions,
  directionsWithoutEnd,
  directionsWithoutReceiver,
  parseOrganisationId,
  type DataCategory,
  type OrganisationId,
} from '@mgn/domain';
import type { FormValues } from '../../server/forms/form-values.js';

/** What the GP decided, as far as the page needs it. */
export interface Decided {
  /** Can have a receiver. */
  readonly receiving: readonly Direction[];
  /** Somebody was asked for it, whatever the answer. */
  readonly asked: readonly Direction[];
  /** Nobody took it over and nobody is being asked. */
  readonly withoutReceiver: readonly Direction[];
  /** Has to be taken over or carried on before the conversation is done. */
  readonly open: readonly Direction[];
}

/** The decided directions; null where this viewer may not have them. */
export function decidedOf({ fields: { gpDecision, handovers } }: ConversationView): Decided | null {
  if (!gpDecision.seen) return null;
  const { directions } = gpDecision.value;
  const asked = handovers.seen ? handovers.value : [];
  return {
    receiving: directions.filter((direction) => directionFacts[direction].receiver !== 'none'),
    asked: asked.map(({ direction }) => direction),
    withoutReceiver: directionsWithoutReceiver(directions, asked),
    open: directionsWithoutEnd(directions, asked),
  };
}

/** What the form says of a direction that goes on in the case conference without a name: there it has no number. */
export const goesOnWithoutName = 'zonder-naam';

/** One receiver as it was chosen on the form. */
export interface NamedReceiver {
  readonly direction: Direction;
  readonly receiver: OrganisationId;
  readonly personConfirmed: boolean;
  readonly informationSent: readonly DataCategory[];
}

/** The command of the form that was sent, with the receivers to whom the person said yes; null where it is none of this page. */
export function commandOf(
  form: FormValues,
  view: ConversationView,
): { readonly command: unknown; readonly named: readonly NamedReceiver[] } | null {
  const decided = decidedOf(view);
  const asked = form.text('doe');
  if (!Object.hasOwn(commands, asked)) return null;
  const { command, receivers } = commands[asked as keyof typeof commands](form, decided ?? namedOn(form));
  return { command, named: receivers.filter(({ personConfirmed }) => personConfirmed) };
}

/** What the form itself is about, for who may not see any more which help was chosen: what was filled in before is not lost. */
function namedOn(form: FormValues): Decided {
  const named = (field: (direction: Direction) => string) =>
    directions.filter((direction) => form.text(field(direction)) !== '');
  return {
    receiving: named((direction) => `${direction}.receiver`),
    asked: [],
    withoutReceiver: [],
    open: named((direction) => `transfer.${direction}`),
  };
}

type Given = (
  form: FormValues,
  decided: Decided,
) => { readonly command: unknown; readonly receivers: readonly NamedReceiver[] };

const commands: Readonly<Record<'start-handover' | 'ask-another-receiver' | 'complete', Given>> = {
  'start-handover': (form, { receiving }) => {
    const receivers = inOrder(receiving).flatMap((direction) => receiverOn(form, direction) ?? []);
    return { command: { type: 'start-handover', handovers: receivers }, receivers };
  },
  'ask-another-receiver': (form) => {
    const direction = Direction.safeParse(form.text('richting'));
    const handover = direction.success ? receiverOn(form, direction.data) : null;
    return {
      command: { type: 'ask-another-receiver', handover: handover ?? {} },
      receivers: handover === null ? [] : [handover],
    };
  },
  complete: (form, { open }) => {
    const transfers = inOrder(open).flatMap((direction) => {
      const typed = form.text(`transfer.${direction}`);
      return typed === '' ? [] : [{ direction, reference: typed === goesOnWithoutName ? null : typed }];
    });
    return { command: { type: 'complete', transfers }, receivers: [] };
  },
};

/** Always in the same order, so that a form that is sent twice says the same, whatever its sender may see by then. */
const inOrder = (some: readonly Direction[]): readonly Direction[] =>
  directions.filter((direction) => some.includes(direction));

/**
 * The directions with something filled in and no receiver, on a form that starts the hand-over: only one in which nothing is filled in
 * is left for later. None where the hand-over cannot be started any more: then the answer is what happened meanwhile. The form for
 * another receiver is about one direction, and casework itself asks for its receiver.
 */
export function halfFilled(form: FormValues, { allowed }: ConversationView): readonly Direction[] {
  if (form.text('doe') !== 'start-handover' || !allowed.includes('start-handover')) return [];
  return directions.filter((direction) => saysAnything(form, direction) && receiverOn(form, direction) === null);
}

const saysAnything = (form: FormValues, direction: Direction): boolean =>
  ['receiver', 'ziet', 'ja'].some((field) => form.text(`${direction}.${field}`) !== '');

function receiverOn(form: FormValues, direction: Direction): NamedReceiver | null {
  const receiver = parseOrganisationId(form.text(`${direction}.receiver`));
  if (!receiver.ok) return null;
  return {
    direction,
    receiver: receiver.value,
    personConfirmed: form.chosen(`${direction}.ja`, 'ja'),
    informationSent: [
      'identification',
      'plan-agreements',
      ...(form.chosen(`${direction}.ziet`, 'verslag') ? (['exploratory-report'] as const) : []),
      ...(form.chosen(`${direction}.ziet`, 'vraag') ? (['help-request'] as const) : []),
    ],
  };
}

/** Where the paths of the commands stand on the forms. */
export function fieldsOf(view: ConversationView, form: FormValues): Readonly<Record<string, string>> {
  const { receiving, withoutReceiver, open } = decidedOf(view) ?? namedOn(form);
  const another = withoutReceiver.find((direction) => direction === form.text('richting'));
  const named = inOrder(receiving).filter((direction) => receiverOn(form, direction) !== null);
  const numbered = inOrder(open).filter((direction) => form.text(`transfer.${direction}`) !== '');
  return Object.fromEntries([
    ...named.flatMap((direction, index) => [
      [`handovers.${index}.personConfirmed`, `${direction}.ja`],
      [`handovers.${index}.receiver`, `${direction}.receiver`],
    ]),
    ...(another === undefined
      ? []
      : [
          ['handover.receiver', `${another}.receiver`],
          ['handover.direction', `${another}.receiver`],
          ['handover.personConfirmed', `${another}.ja`],
        ]),
    ...numbered.map((direction, index) => [`transfers.${index}.reference`, `transfer.${direction}`]),
  ]) as Record<string, string>;
}
