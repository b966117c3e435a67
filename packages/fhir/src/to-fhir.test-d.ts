import type { Instant, OpenedConversation, OrganisationId, PersonId } from '@mgn/domain';
import { describe, it } from 'vitest';
import { readReferral } from './referral/read-referral.js';
import { toFhir } from './to-fhir.js';

declare const record: OpenedConversation;
declare const sender: OrganisationId;
declare const person: PersonId;
declare const at: Instant;

describe('what must not compile', () => {
  it('a record without its id and version', () => {
    // @ts-expect-error what is written has an id and a version
    toFhir(record);
    // @ts-expect-error the version is missing
    toFhir(record, { id: 'x' });
  });

  it('a referral without who sent it, about whom, and when it was received', () => {
    // @ts-expect-error the receipt starts the clocks
    readReferral({}, { sender, person });
    // @ts-expect-error the sender is the organisation that signed in
    readReferral({}, { person, at });
    // @ts-expect-error an organisation is no person
    readReferral({}, { sender, person: sender, at });
  });

  it('a value before it was seen to be there', () => {
    const read = readReferral({}, { sender, person, at });
    // @ts-expect-error there is no value without `ok`
    const _value = read.value;
  });
});
