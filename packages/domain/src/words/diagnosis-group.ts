/**
 * The groups in which waits for the ggz are reported, and the suspected profile on a referral. Built on the chapters of the DSM-5.
 */
import * as z from 'zod';

/**
 * Every group, with a leading zero. The only codes of this package that are numbers: they are those of the delivery of waiting times.
 *
 * @source regulation NR/REG-2219a; the codes are a proposed default.
 */
export const diagnosisGroups = [
  '01',
  '01.ADHD',
  '01.ASS',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '90',
  '98',
  '99',
] as const;
export const DiagnosisGroup = z.enum(diagnosisGroups);
export type DiagnosisGroup = z.infer<typeof DiagnosisGroup>;
