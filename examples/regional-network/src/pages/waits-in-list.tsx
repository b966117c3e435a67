/**
 * In a list: that the next step of a row waits until the person permits it, and whom one asks. The one way to say it, for every list.
 */
import type { CommandProcessKind, ProcessRow } from '@mgn/casework';
import type { Language } from '@mgn/domain/labels';
import type { Child } from 'hono/jsx';
import { worklistTexts } from '../messages/worklist.js';

/** A step that waits for the person: as a whole, or only for some of those who were to take part in it. */
export interface StepThatWaits {
  readonly command: string;
  readonly waits: Waiting;
}

/** The step cannot be taken, or it can without some of those who were to take part. */
export type Waiting = 'whole' | 'partly';

/** The steps of a row that wait, as casework tells them to this viewer: to who could take them, and to the person. */
export function stepsThatWait({ withheld }: Pick<ProcessRow, 'withheld'>): readonly StepThatWaits[] {
  return withheld.map(({ command, lacks }) => ({ command, waits: lacks === 'participants' ? 'partly' : 'whole' }));
}

/** How a step of a row waits; null where it does not, or where there is no step. */
export function waitsAt(steps: readonly StepThatWaits[], step: { readonly what: string } | null): Waiting | null {
  return steps.find(({ command }) => command === step?.what)?.waits ?? null;
}

interface WaitsProps {
  readonly waits: Waiting;
  readonly process: CommandProcessKind;
  readonly language: Language;
}

/** That it waits, and whom one asks. */
export const Waits = ({ waits, process, language }: WaitsProps) => {
  const texts = worklistTexts[language];
  return (
    <>
      {waits === 'whole' ? (
        <p>
          <strong>{texts.waits}</strong>
        </p>
      ) : (
        <p class="small">{texts.waitsPartly}</p>
      )}
      <p class="small soft">{texts.waitsWho[process]}</p>
    </>
  );
};

/** The step of a row, `children`; that it waits stands in its place, or under it where only some wait. */
export const StepOrWaits = ({
  waits,
  children,
  ...props
}: Omit<WaitsProps, 'waits'> & { readonly waits: Waiting | null; readonly children?: Child }) => (
  <>
    {waits !== 'whole' && children}
    {waits !== null && <Waits waits={waits} {...props} />}
  </>
);
