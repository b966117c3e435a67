/**
 * A clock as words with a bar: which day it is, the target and the bound. The words carry the meaning, the bar is decoration.
 */
import { dayOf, daysBetween, standingOf, workingDaysBetween, type Clock, type PlainDate } from '@mgn/domain';
import type { Audience, Language } from '@mgn/domain/labels';
import { scaleLinear } from 'd3-scale';
import { clockName, clockTexts } from '../messages/clock.js';
import { dayText } from '../messages/dates.js';
import { State } from './icons.js';

interface ClockProps {
  readonly clock: Clock;
  readonly today: PlainDate;
  readonly language: Language;
}

const percent = (value: number): string => `${Math.round(value * 10) / 10}%`;

/** Where the days of a clock lie on its bar, from 0 to 100 per cent; a late clock fills the bar and keeps its ticks. */
function scaleOf({ clock, today }: ClockProps) {
  const end = clock.outerBound ?? clock.target;
  const last = today > end ? today : end;
  const days = Math.max(1, daysBetween(clock.from, last));
  const scale = scaleLinear().domain([0, days]).range([0, 100]).clamp(true);
  return (date: PlainDate): number => scale(daysBetween(clock.from, date));
}

/** How many days the clock allows, in its own unit. */
function lengthOf(clock: Clock): number {
  const end = clock.outerBound ?? clock.target;
  return clock.unit === 'working-days' ? workingDaysBetween(clock.from, end) : daysBetween(clock.from, end);
}

/** How a clock stands, for the sign and the colour. */
export function clockState({ clock, today }: Pick<ClockProps, 'clock' | 'today'>): 'calm' | 'soon' | 'late' {
  const standing = standingOf(clock, today);
  if (standing === 'past-bound') return 'late';
  return standing === 'calm' ? 'calm' : 'soon';
}

/** The day in words: "Dag 6 van 14", "Dag 16, de grens was 14". */
export function clockWords({ clock, today, language }: ClockProps): string {
  const texts = clockTexts[language];
  const day = dayOf(clock, today);
  const length = lengthOf(clock);
  return day > length ? texts.over(clock.unit, day, length) : texts.within(clock.unit, day, length);
}

/** The whole clock, with its name and its dates. */
export const ClockBar = (props: ClockProps & { readonly audience: Audience }) => {
  const { clock, today, language, audience } = props;
  const texts = clockTexts[language];
  const at = scaleOf(props);
  const state = clockState(props);
  const fill = state === 'calm' ? 'clock-fill' : `clock-fill clock-fill--${state}`;
  const target = at(clock.target);
  const bound = clock.outerBound === null ? null : at(clock.outerBound);
  const anchor = (place: number) => (place > 85 ? 'end' : place < 15 ? 'start' : 'middle');
  return (
    <div class="clock">
      <p class="small">{clockName(clock.norm, language, audience)}</p>
      <p class="clock__text">
        <strong>{state === 'calm' ? clockWords(props) : <State kind={state}>{clockWords(props)}</State>}</strong>
        <span>{texts.today(dayText(today, language))}</span>
      </p>
      <svg aria-hidden="true" focusable="false">
        <rect class="clock-track" x="0" y="4" width="100%" height="10" rx="5" />
        <rect class={fill} x="0" y="4" width={percent(at(today))} height="10" rx="5" />
        {target > 20 && (
          <text class="clock-label" x="0" y="35">
            {dayText(clock.from, language, 'short')}
          </text>
        )}
        <line class="clock-tick" x1={percent(target)} x2={percent(target)} y1="0" y2="20" />
        <text class="clock-label" x={percent(target)} y="35" text-anchor={anchor(target)}>
          {texts.target(dayText(clock.target, language, 'short'), clock.outerBound !== null)}
        </text>
        {bound !== null && clock.outerBound !== null && (
          <>
            <line class="clock-tick" x1={percent(bound)} x2={percent(bound)} y1="0" y2="20" />
            {bound - target > 25 && (
              <text class="clock-label" x={percent(bound)} y="35" text-anchor={anchor(bound)}>
                {texts.bound(dayText(clock.outerBound, language, 'short'))}
              </text>
            )}
          </>
        )}
      </svg>
    </div>
  );
};

/** The clock in a list: the words, and a thin bar. */
export const ClockMini = (props: ClockProps) => {
  const { clock, today } = props;
  const at = scaleOf(props);
  const state = clockState(props);
  const fill = state === 'calm' ? 'clock-fill' : `clock-fill clock-fill--${state}`;
  const words = clockWords(props);
  const target = percent(at(clock.target));
  return (
    <>
      <p class="small">{state === 'calm' ? words : <State kind={state}>{words}</State>}</p>
      <div class="clock--mini clock">
        <svg aria-hidden="true" focusable="false">
          <rect class="clock-track" x="0" y="0" width="100%" height="10" rx="5" />
          <rect class={fill} x="0" y="0" width={percent(at(today))} height="10" rx="5" />
          <line class="clock-tick" x1={target} x2={target} y1="-2" y2="12" />
        </svg>
      </div>
    </>
  );
};
