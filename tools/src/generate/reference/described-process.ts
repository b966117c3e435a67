/**
 * A process of the domain as the reference reads it: whatever its records and commands are.
 */
import type { Authority, Cell } from '@mgn/domain';

/** What every process of the domain offers to whoever describes it. */
export interface DescribedProcess {
  readonly states: readonly string[];
  readonly stateNames: readonly string[];
  readonly commandTypes: readonly string[];
  readonly matrix: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  readonly table: Readonly<
    Record<
      string,
      {
        readonly transition: string | null;
        readonly moves: Readonly<Partial<Record<string, string>>>;
        readonly guards: readonly { readonly name: string }[];
        readonly rules: readonly string[];
      }
    >
  >;
  readonly authority: Readonly<Record<string, readonly Authority[]>>;
  readonly refusals: Readonly<Record<string, string>>;
  readonly Event: { readonly options: readonly { readonly shape: { readonly type: { readonly value: string } } }[] };
  readonly isEnd: (state: string) => boolean;
}
