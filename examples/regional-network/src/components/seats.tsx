/**
 * The seats at the table, all of equal size; a required seat that is open is dashed and says so.
 */
import { DomainMark } from './domain-mark.js';
import { State, type MarkKind, type StateKind } from './icons.js';

/** One seat. */
export interface SeatCard {
  readonly mark: MarkKind;
  readonly role: string;
  readonly name: string;
  readonly note: string;
  readonly state: { readonly kind: StateKind; readonly text: string };
  readonly open?: boolean;
}

const styles: Readonly<Record<MarkKind, string>> = {
  gp: 'seat--gp',
  social: 'seat--social',
  ggz: 'seat--ggz',
  person: 'seat--person',
  'close-one': 'seat--person',
  expert: 'seat--exp',
  network: 'seat--exp',
};

export const Seats = ({ seats }: { readonly seats: readonly SeatCard[] }) => (
  <ul class="seats">
    {seats.map(({ mark, role, name, note, state, open }) => (
      <li>
        <div class={`seat ${styles[mark]}${open === true ? ' seat--open' : ''}`}>
          <DomainMark kind={mark} soft>
            {role}
          </DomainMark>
          <b>{name}</b>
          <span class="small soft">{note}</span>
          <State kind={state.kind}>{state.text}</State>
        </div>
      </li>
    ))}
  </ul>
);
