import { ageBands, isSmallNumber, MunicipalityCode } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { assessQuestion, questionPartOf, questionParts, type ToldQuestion } from '../src/index.js';

const told: ToldQuestion = {
  question: 'Wie kan helpen met de huur en met slapen tegelijk?',
  tried: 'Het buurtteam kwam twee keer.',
  background: { ageBand: '40-49', municipality: null, rareFeature: false },
};
const found = (more: Partial<ToldQuestion>, places: readonly string[] = []) =>
  assessQuestion({ ...told, ...more }, { places }).findings.map((each) => [questionPartOf(each), each.code]);

describe('a question without a name', () => {
  it('passes where nothing leads to anybody, with an age as the conference knows it', () => {
    for (const ageBand of [...ageBands, null]) {
      expect(found({ background: { ...told.background, ageBand } })).toEqual([]);
    }
    expect(assessQuestion(told)).toMatchObject({ outcome: 'pass', needsConfirmation: true });
  });

  it('says in which part something leads to somebody', () => {
    expect(
      found({ question: 'Wie kent mevrouw Jansen?', tried: 'Bellen op 06-12345678. Hulp in Buren is vol.' }, ['Buren']),
    ).toEqual([
      ['question', 'name'],
      ['tried', 'phone'],
      ['tried', 'place-below-region'],
    ]);
    expect(found({ background: { ...told.background, municipality: '0281' } })).toEqual([
      ['background.municipality', 'place-below-region'],
    ]);
    expect(questionParts).toContain('background.ageBand');
  });

  it('has few people together wherever the domain warns of it', () => {
    for (const ageBand of ['30-39', null] as const) {
      for (const municipality of ['0281', null]) {
        for (const rareFeature of [true, false]) {
          const parsed = municipality === null ? null : MunicipalityCode.parse(municipality);
          const isRare = found({ background: { ageBand, municipality, rareFeature } }).some(
            ([, code]) => code === 'rare-combination',
          );
          expect(isRare).toBe(isSmallNumber({ ageBand, municipality: parsed, rareFeature }));
        }
      }
    }
  });

  it('with a municipality that is none cannot be read, and passes nothing', () => {
    expect(assessQuestion({ ...told, background: { ...told.background, municipality: 'Tiel' } })).toMatchObject({
      outcome: 'fail',
      reason: 'invalid-request',
    });
  });
});
