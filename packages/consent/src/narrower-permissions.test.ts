import { PersonId } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { narrowerPermissionIds, ObjectionRecord, readConsentRecord, type ConsentFile } from './index.js';
import {
  c1,
  consentId,
  everyOf,
  everyone,
  ggz,
  gp,
  objection,
  only,
  otherWelfare,
  person,
  relative,
  welfare,
} from '../test/sample-network.js';

const fileOf = (...records: readonly object[]): ConsentFile => ({
  person: PersonId.parse(person),
  records: records.map((record) => readConsentRecord(record).consent),
});
const narrower = (file: ConsentFile, changes: object = {}): readonly string[] =>
  narrowerPermissionIds(file, ObjectionRecord.parse(objection({ ...changes })));

describe('the permissions that an objection would stand over', () => {
  it('are those that it reaches and that are more precise', () => {
    const file = fileOf(c1(), c1({ id: consentId(3), recipients: [only(ggz)] }));
    expect(narrower(file)).toEqual([consentId(1), consentId(3)]);
    expect(narrower(file, { recipients: [everyOf('social-private')] })).toEqual([consentId(1)]);
    expect(narrower(file, { recipients: [everyOf('welfare-organisation')] })).toEqual([consentId(1)]);
    expect(narrower(file, { recipients: [only(otherWelfare)] })).toEqual([]);
    expect(narrower(file, { recipients: [everyOf('hospital')] })).toEqual([]);
  });

  it('are not those of another category, purpose or channel, nor those that are over', () => {
    const file = fileOf(c1(), c1({ id: consentId(3), status: 'revoked' }), objection({ id: consentId(4) }));
    expect(narrower(file, { categories: ['medication'] })).toEqual([]);
    expect(narrower(file, { purposes: ['research'] })).toEqual([]);
    expect(narrower(file, { channels: ['pull-open'] })).toEqual([]);
    expect(narrower(file, { holders: [only(welfare)] })).toEqual([]);
    expect(narrower(file)).toEqual([consentId(1)]);
  });

  it('are not those that are as precise: the objection wins there by itself', () => {
    const precise = {
      holders: [only(gp)],
      recipients: [only(welfare)],
      categories: ['help-request'],
      purposes: ['social-support'],
    };
    expect(narrower(fileOf(c1()), precise)).toEqual([]);
    expect(narrower(fileOf(c1({ instances: ['note:1'] })), precise)).toEqual([consentId(1)]);
  });

  it('reach people around the person by what they are called', () => {
    const file = fileOf(c1({ recipients: [{ by: 'individual', individual: relative }] }));
    expect(narrower(file, { recipients: [everyOf('informal')] })).toEqual([consentId(1)]);
    expect(narrower(file, { recipients: [everyOf('close-one')] })).toEqual([consentId(1)]);
    expect(narrower(file, { recipients: [everyOf('medical')] })).toEqual([]);
    expect(narrower(file, { recipients: [everyone] })).toEqual([consentId(1)]);
  });
});
