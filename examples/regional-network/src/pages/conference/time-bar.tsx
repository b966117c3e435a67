/**
 * How the minutes of a session are divided: start, questions, close. The sentence says the same; the bar is decoration.
 */
import type { AgendaEntry } from '@mgn/domain';
import { conferenceTexts } from '../../messages/conference.js';
import type { Language } from '@mgn/domain/labels';

/** Minutes before the first question and after the last one. */
export const framing = { start: 2, close: 4 } as const;

const percent = (value: number, of: number): string => `${String(Math.round((value / of) * 1000) / 10)}%`;

export const TimeBar = ({
  minutes,
  entries,
  doubtful,
  language,
}: {
  readonly minutes: number;
  readonly entries: readonly AgendaEntry[];
  /** The places of questions in which somebody may be recognised. */
  readonly doubtful: readonly number[];
  readonly language: Language;
}) => {
  const texts = conferenceTexts[language];
  const parts = [
    { from: 0, length: framing.start, text: '', kind: 'frame' },
    ...entries.map(({ place, startsAfter, minutes: length }) => ({
      from: framing.start + startsAfter,
      length,
      text: String(place),
      kind: doubtful.includes(place) ? 'doubtful' : 'question',
    })),
    { from: minutes - framing.close, length: framing.close, text: '', kind: 'frame' },
  ];
  return (
    <figure class="time-bar">
      <figcaption>
        <strong>{texts.timeBar}</strong>
        <br />
        {texts.timeBarText(
          framing.start,
          entries.map((entry) => entry.minutes),
          framing.close,
        )}
      </figcaption>
      <svg aria-hidden="true" focusable="false" width="100%" height="34">
        {parts.map(({ from, length, text, kind }) => (
          <>
            <rect
              class={`time-bar__part time-bar__part--${kind}`}
              x={percent(from, minutes)}
              y="2"
              width={percent(length, minutes)}
              height="30"
            />
            {text !== '' && (
              <text
                class={`time-bar__place time-bar__place--${kind}`}
                x={percent(from + length / 2, minutes)}
                y="22"
                text-anchor="middle"
              >
                {kind === 'doubtful' ? `${text}?` : text}
              </text>
            )}
          </>
        ))}
      </svg>
    </figure>
  );
};
