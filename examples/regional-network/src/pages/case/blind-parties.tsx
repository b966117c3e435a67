/**
 * Who cannot see what comes next, because the person does not share it now: said to the office, which can call, and to a seat itself.
 */
import { blindTexts } from '../../messages/blind.js';
import { waitsTexts } from '../../messages/waits.js';
import { namesOfBlind } from '../blind-names.js';
import { officeToCall } from '../office-to-call.js';
import type { ShownCase } from './case-routes.js';

export const BlindParties = ({ c, services, view, people }: ShownCase) => {
  if (view.blind.length === 0) return null;
  const language = c.get('language');
  const texts = blindTexts[language];
  if (!view.positions.includes('network-office')) {
    return (
      <div class="notice notice--soon gap-top">
        <h2>{texts.title}</h2>
        <p>{texts.seat(officeToCall(services, view, people))}</p>
      </div>
    );
  }
  const { call, noPhone } = waitsTexts[language];
  const { contact } = view.fields;
  const phone = contact.seen ? (contact.value.phones[0] ?? null) : null;
  const toAsk = view.requester;
  const seats = namesOfBlind(view, 'seat', people, language);
  const receivers = namesOfBlind(view, 'receiver', people, language);
  return (
    <div class="notice notice--soon gap-top">
      <h2>{texts.title}</h2>
      {seats !== null && <p>{texts.office.seat(seats)}</p>}
      {receivers !== null && <p>{texts.office.receiver(receivers)}</p>}
      <p>{phone === null ? noPhone(people.organisation(toAsk), people.phone(toAsk)) : call(phone)}</p>
      {seats !== null && <p>{texts.office.seatThen}</p>}
      {receivers !== null && <p>{texts.office.receiverThen(receivers)}</p>}
    </div>
  );
};
