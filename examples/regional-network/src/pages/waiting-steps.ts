/**
 * Which steps wait until the person permits them: one decision for every page that shows it. A viewer who may not know of it has
 * nothing withheld, and nothing that waits.
 */
import type { ConversationView, Lack, SeenStep, WithheldCommand } from '@mgn/casework';

/** What a page knows of a case; `next` may be the viewer's own turn. */
type Waiting = Pick<ConversationView, 'next' | 'withheld'>;

/** Everything that waits now: the next step first, then the answers of receivers, who wait whoever has the next step. */
export function waitingSteps({ next, withheld }: Waiting): readonly WithheldCommand[] {
  const ofNext = withheld.filter(({ command }) => command === next?.what);
  return [...ofNext, ...withheld.filter((each) => each.lacks === 'receiver' && !ofNext.includes(each))];
}

/** The one that is shown to who could take it; null where nothing waits. */
export function waitingStep(view: Waiting): WithheldCommand | null {
  return waitingSteps(view)[0] ?? null;
}

/** What the next step itself lacks; null where it does not wait. Of several receivers that are asked, each waits for itself. */
export function lackOfNext({ next, withheld }: Waiting): Lack | null {
  if (next === null) return null;
  return withheld.find((each) => each.command === next.what && concerns(each, next))?.lacks ?? null;
}

function concerns({ lacks, recipients }: WithheldCommand, { organisation }: SeenStep): boolean {
  return lacks !== 'receiver' || organisation === null || recipients.includes(organisation);
}
