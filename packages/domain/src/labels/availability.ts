/**
 * Names of how recent the report of a provider is.
 */
import type { AvailabilityReportState } from '../availability/report.js';
import { entry, type Label } from './label.js';

/** States of a report. */
export const availabilityStateLabels: Readonly<Record<AvailabilityReportState, Label>> = {
  current: entry('actueel', 'current', 'Actueel', 'Up to date'),
  ageing: entry('wordt oud', 'ageing', 'Iets ouder', 'A little older'),
  stale: entry('verouderd', 'stale', 'Niet recent', 'Not recent'),
  withdrawn: entry('ingetrokken', 'withdrawn', 'Niet meer getoond', 'No longer shown'),
};
