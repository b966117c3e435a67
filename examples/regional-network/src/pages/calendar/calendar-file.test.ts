import { Instant, PlainDate } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.js';

const entry = {
  id: '11111111-1111-4111-8111-111111111111',
  sequence: 4,
  title: 'Verkennend gesprek VG-0412',
  note: 'Meer staat in het netwerk, na inloggen.',
  where: 'Wijkhuis De Linge, Tiel; ingang achter',
  at: { startsAt: Instant.parse('2026-11-26T10:00:00+01:00'), minutes: 60 },
  madeAt: Instant.parse('2026-11-23T09:00:00+01:00'),
} as const;

describe('a calendar file', () => {
  it('says when in universal time, how long, where, and which version it is', () => {
    const lines = calendarFile(entry).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'METHOD:PUBLISH',
        `UID:${entry.id}`,
        'SEQUENCE:4',
        'DTSTAMP:20261123T080000Z',
        'DTSTART:20261126T090000Z',
        'DTEND:20261126T100000Z',
        'SUMMARY:Verkennend gesprek VG-0412',
        'LOCATION:Wijkhuis De Linge\\, Tiel\\; ingang achter',
        'END:VCALENDAR',
      ]),
    );
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });

  it('in summer is an hour earlier in universal time', () => {
    const startsAt = Instant.parse('2027-06-24T10:00:00+02:00');
    expect(calendarFile({ ...entry, at: { startsAt, minutes: 30 } })).toContain('DTSTART:20270624T080000Z');
  });

  it('of a day without an hour lasts that day', () => {
    const text = calendarFile({ ...entry, where: null, at: { day: PlainDate.parse('2026-11-30') } });
    expect(text).toContain('DTSTART;VALUE=DATE:20261130');
    expect(text).not.toContain('LOCATION');
  });

  it('keeps a title of more than one line in one', () => {
    expect(calendarFile({ ...entry, title: 'a\r\nATTENDEE:b' })).not.toMatch(/\r\nATTENDEE/u);
  });
});
