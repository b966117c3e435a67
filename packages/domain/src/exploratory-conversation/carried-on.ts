/**
 * What another process carries on when a conversation ends: which direction, and under which number that process is known.
 */
import * as z from 'zod';
import { Direction } from './directions.js';

/**
 * The number of a process, of this network or of a transfer table elsewhere, such as `TM-0118`: it begins with two letters, and
 * holds a digit; letters and digits, joined by dots, slashes or hyphens; 3 to 40 characters.
 */
export const ProcessNumber = z
  .string()
  .trim()
  .max(40)
  .regex(/^(?=.*\d)[A-Za-z]{2}[A-Za-z0-9./-]*[A-Za-z0-9]$/u);

/**
 * A direction and the process that carries it on. Without a number for what is discussed without a name: it would tell who the question is
 * about (MGN-VG-039).
 */
export const CarriedOn = z.strictObject({ direction: Direction, reference: ProcessNumber.nullable() });
export type CarriedOn = Readonly<z.infer<typeof CarriedOn>>;
