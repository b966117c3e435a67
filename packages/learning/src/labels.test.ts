import { describe, expect, it } from 'vitest';
import { indicatorCodes, measureCodes } from './codes.js';
import { byFunction, indicatorTable } from './indicator-table.js';
import * as labels from './labels.js';

describe('the labels', () => {
  const texts = JSON.stringify(labels);

  it.each(indicatorCodes)('%s: every measure has a name in both languages', (code) => {
    const names: Readonly<Record<string, labels.Bilingual>> = labels.measureLabels[code];
    expect(Object.keys(names).sort()).toEqual([...measureCodes[code]].sort());
    for (const { nl, en } of Object.values(names)) expect([nl.length > 2, en.length > 2]).toEqual([true, true]);
  });

  it.each(indicatorCodes)('%s: asks a question, and says what is counted', (code) => {
    const { question, counts } = labels.indicatorLabels[code];
    expect([question.nl, question.en].every((text) => text.endsWith('?'))).toBe(true);
    expect([counts.nl, counts.en].every((text) => text.endsWith('.'))).toBe(true);
  });

  it('keep sentences short, so that everybody can read them', () => {
    const sentences = Object.values(labels.indicatorLabels).flatMap(({ counts }) => counts.nl.split('. '));
    expect(sentences.filter((sentence) => sentence.split(' ').length > 24)).toEqual([]);
  });

  it('never speak of a cause', () => {
    expect(texts).not.toMatch(/because of|door de verandering|dankzij|thanks to/iu);
  });
});

describe('the table of indicators', () => {
  it('says of every row that it is a proposed default', () => {
    expect(indicatorTable.map(({ code }) => code)).toEqual(indicatorCodes);
    expect(new Set(indicatorTable.map(({ tag }) => tag))).toEqual(new Set(['proposed-default']));
    expect(indicatorTable.every(({ source, rules }) => source.length > 10 && rules.length > 0)).toBe(true);
  });

  it('can be told per function, and loses nothing', () => {
    const items = indicatorCodes.map((indicator) => ({ indicator }));
    const told = byFunction(items);
    expect(told.transfer.map(({ indicator }) => indicator)).toEqual(['TM1', 'TM2', 'TM3', 'TM4', 'TM5']);
    expect(Object.values(told).flat().length).toBe(items.length);
  });
});
