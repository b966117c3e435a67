/**
 * Sets of codes as the bits of a number, so that "covers every one of these" is one operation.
 */
import { channels, dataCategories, purposes, type Channel, type DataCategory, type Purpose } from '@mgn/domain';

const bitsOf = <Code extends string>(codes: readonly Code[]): ReadonlyMap<Code, number> =>
  new Map(codes.map((code, index) => [code, 1 << index]));

const categoryBits = bitsOf(dataCategories);
const purposeBits = bitsOf(purposes);
const channelBits = bitsOf(channels);

/** Every bit: a rule that covers all codes, also ones that are added later. */
export const every = -1;

const maskOf = <Code extends string>(bits: ReadonlyMap<Code, number>, codes: 'any' | readonly Code[]): number =>
  codes === 'any' ? every : codes.reduce((mask, code) => mask | (bits.get(code) ?? 0), 0);

export const categoryMask = (codes: 'any' | readonly DataCategory[]): number => maskOf(categoryBits, codes);
export const purposeMask = (codes: 'any' | readonly Purpose[]): number => maskOf(purposeBits, codes);
export const channelMask = (codes: 'any' | readonly Channel[]): number => maskOf(channelBits, codes);
export const categoryBit = (code: DataCategory): number => categoryBits.get(code) ?? 0;
export const purposeBit = (code: Purpose): number => purposeBits.get(code) ?? 0;
export const channelBit = (code: Channel): number => channelBits.get(code) ?? 0;
