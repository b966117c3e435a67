/**
 * What the forms of the hand-over page mean: which directions they are about, and the commands that they give.
 */
import type { ConversationView } from '@mgn/casework';
import {
  Direction,
  directionFacts,
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
    withoutReceiver: directionsWithoutReceiver(directions, asked),
    open: directionsWithoutEnd(directions, asked),
  };
}

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
  const { command, receivers } = commands[asked as keyof typeof commands](form, decided ?? nothing);
  return { command, named: receivers.filter(({ personConfirmed }) => personConfirmed) };
}

const nothing: Decided = { receiving: [], withoutReceiver: [], open: [] };

type Given = (
  form: FormValues,
  decided: Decided,
) => { readonly command: unknown; readonly receivers: readonly NamedReceiver[] };

const commands: Readonly<Record<'start-handover' | 'ask-another-receiver' | 'complete', Given>> = {
  'start-handover': (form, { receiving }) => {
    const receivers = receiving.flatMap((direction) => receiverOn(form, direction) ?? []);
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
    const transfers = open.flatMap((direction) => {
      const reference = form.text(`transfer.${direction}`);
      return reference === '' ? [] : [{ direction, reference }];
    });
    return { command: { type: 'complete', transfers }, receivers: [] };
  },
};

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
  const { receiving, withoutReceiver, open } = decidedOf(view) ?? nothing;
  const another = withoutReceiver.find((direction) => direction === form.text('richting'));
  const numbered = open.filter((direction) => form.text(`transfer.${direction}`) !== '');
  return Object.fromEntries([
    ...receiving.flatMap((direction, index) => [
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
