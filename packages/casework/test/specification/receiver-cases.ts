/**
 * To whom a direction goes, and who takes over whom.
 */
import { coordinator, receiver, self, teamWorker, toReceiver, type StoryGrant } from './people.js';
import { casesOf, type SpecifiedCase, type Told } from './rule-case.js';
import { given, handover, permitted, receiversNo, receiversYes, start, stopped, until } from './told.js';

const misfit = (...path: readonly (string | number)[]) => ({
  outcome: 'invalid',
  codes: ['receiver-kind-not-fitting'],
  issues: [{ code: 'receiver-kind-not-fitting', path: ['command', ...path, 'receiver'] }],
});
const bothWays = ['ggz-basic', 'social-domain'];
const handingOver = { outcome: 'handled', state: 'handing-over' };
const purposeOf = (direction: string) => (direction.startsWith('ggz') ? 'referral' : 'social-support');
const to = (recipient: string, direction: string): StoryGrant => ({
  ...toReceiver,
  recipients: [recipient],
  purposes: [purposeOf(direction)],
});

/** One direction of an advice is handed to one receiver, with the person's permission. */
const handed = (when: string, direction: string, recipient: string, expect: object): Told => ({
  when,
  subject: 'handle',
  // Without a ggz direction the GP has nothing to decide: that follows by itself.
  before: until(direction.startsWith('ggz') ? 'gp-decided' : 'advice-delivered', {
    directions: [direction, 'own-network'],
  }),
  ask: given('2026-12-01T09:00:00+01:00', coordinator, start(handover(direction, recipient)), {
    grants: [to(recipient, direction)],
  }),
  expect,
});

const declined = [...until('handing-over'), given('2026-12-02T09:00:00+01:00', receiver, receiversNo)];
const another = (when: string, recipient: string, expect: object): Told => ({
  when,
  subject: 'handle',
  before: declined,
  ask: given(
    '2026-12-02T10:00:00+01:00',
    coordinator,
    { type: 'ask-another-receiver', handover: handover('ggz-basic', recipient) },
    { grants: [to(recipient, 'ggz-basic')] },
  ),
  expect,
});

/** Rule CASE-008. */
export const fittingReceivers: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-008',
  says: 'a direction goes to an organisation that offers that help: a ggz direction to the ggz only',
  no: [
    handed('a ggz direction does not go to a welfare organisation', 'ggz-basic', 'welfare', misfit('handovers', 0)),
    handed('a ggz direction does not go back to a GP practice', 'ggz-basic', 'practice', misfit('handovers', 0)),
    handed('basic ggz does not go to a hospital', 'ggz-basic', 'hospital', misfit('handovers', 0)),
    handed('specialised ggz does not go to a neighbourhood team', 'ggz-specialised', 'team', misfit('handovers', 0)),
    handed('the social domain is not the ggz', 'social-domain', 'other-ggz', misfit('handovers', 0)),
    handed('a support point is run by peers', 'support-point', 'welfare', misfit('handovers', 0)),
    {
      when: 'of two hand-overs the one that does not fit is named',
      subject: 'handle',
      before: until('gp-decided', { directions: bothWays }),
      ask: given('2026-12-01T09:00:00+01:00', coordinator, start(handover(), handover('social-domain', 'ggz')), {
        grants: [toReceiver, to('ggz', 'social-domain')],
      }),
      expect: misfit('handovers', 1),
    },
    another('nor does the next receiver', 'welfare', misfit('handover')),
  ],
  yes: [
    handed('basic ggz goes to a ggz provider', 'ggz-basic', 'other-ggz', handingOver),
    handed('specialised ggz goes to a hospital too', 'ggz-specialised', 'hospital', handingOver),
    handed('the social domain is a neighbourhood team', 'social-domain', 'team', handingOver),
    handed('the social domain is a welfare organisation', 'social-domain', 'welfare', handingOver),
    handed('a support point is run by peers who are asked', 'support-point', 'peers', handingOver),
    handed('primary care is a GP practice', 'primary-care', 'other-practice', handingOver),
    another('the next receiver is of the ggz as well', 'ggz', handingOver),
  ],
});

const untilThe2nd = { ...toReceiver, until: '2026-12-02' };
const asked = until('handing-over');
const answering = (when: string, before: Told['before'], expect: object, ask: Told['ask'] = saysYes): Told => ({
  when,
  subject: 'handle',
  before,
  ask,
  expect,
});
const saysYes = given('2026-12-02T09:00:00+01:00', receiver, receiversYes);
const nobody = { outcome: 'not-permitted', recipients: ['other-ggz'], state: 'handing-over' };
const takenOver = { outcome: 'handled', responsible: { organisation: 'other-ggz', as: 'ggz-receiver' } };
const teamSaysYes = given('2026-12-02T09:00:00+01:00', teamWorker, {
  ...receiversYes,
  direction: 'social-domain',
  receiver: 'team',
  answer: { answer: 'confirmed', firstContactOn: '2026-12-10', takesResponsibility: true },
});
const two = until('handing-over', {
  directions: bothWays,
  handovers: [handover(), handover('social-domain', 'team')],
  atHandover: [toReceiver, to('team', 'social-domain')],
});

/** Rule CASE-009. */
export const sharingReceivers: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-009',
  says: 'nobody takes over a person who does not share with them any more',
  no: [
    answering(
      'the person stopped everything just before the yes',
      [...asked, stopped('2026-12-02T08:59:00+01:00')],
      nobody,
    ),
    answering(
      'the person stopped sharing with the receiver',
      [...asked, stopped('2026-12-02T08:59:00+01:00', 'other-ggz')],
      nobody,
    ),
    answering(
      'the permission ended the day before',
      until('handing-over', { atHandover: [untilThe2nd] }),
      nobody,
      given('2026-12-03T00:00:00+01:00', receiver, receiversYes),
    ),
    answering(
      'the person permits less than was sent',
      [
        ...asked,
        stopped('2026-12-02T08:58:00+01:00', 'other-ggz'),
        permitted('2026-12-02T08:59:00+01:00', { ...toReceiver, categories: ['identification'] }),
      ],
      nobody,
    ),
    answering(
      'of two receivers the one with whom the person stopped',
      [...two, stopped('2026-12-02T08:59:00+01:00', 'other-ggz')],
      nobody,
    ),
  ],
  yes: [
    answering('the person shares with the receiver', asked, takenOver),
    answering(
      'on the last day of the permission',
      until('handing-over', { atHandover: [untilThe2nd] }),
      takenOver,
      given('2026-12-02T23:59:00+01:00', receiver, receiversYes),
    ),
    answering(
      'the person stopped and permitted it again',
      [...asked, stopped('2026-12-02T08:00:00+01:00'), permitted('2026-12-02T08:30:00+01:00', toReceiver)],
      takenOver,
    ),
    answering(
      'of two receivers the other one takes over',
      [...two, stopped('2026-12-02T08:59:00+01:00', 'other-ggz')],
      { outcome: 'handled', state: 'handing-over' },
      teamSaysYes,
    ),
    answering(
      'a receiver with whom the person stopped can say no',
      [...asked, stopped('2026-12-02T08:59:00+01:00')],
      { outcome: 'handled', state: 'handing-over' },
      given('2026-12-02T09:00:00+01:00', receiver, receiversNo),
    ),
    {
      when: 'a receiver with whom the person stopped still knows what it was asked',
      subject: 'view',
      before: [...asked, stopped('2026-12-02T08:59:00+01:00')],
      ask: { at: '2026-12-02T09:00:00+01:00', actor: receiver },
      expect: { known: true, asked: ['ggz-basic'], fields: { name: { seen: false } } },
    },
    {
      when: 'while nobody took over, the practice stays responsible, and the person reads it',
      subject: 'view',
      before: [...asked, stopped('2026-12-02T08:59:00+01:00')],
      ask: { at: '2026-12-02T09:00:00+01:00', actor: self },
      expect: { known: true, responsible: { organisation: 'practice', as: 'gp-practice' } },
    },
  ],
});
