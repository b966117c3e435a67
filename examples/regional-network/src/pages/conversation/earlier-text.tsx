/**
 * The text of a conversation before the one that is planned or was held last, with its own date.
 */
import { momentText } from '../../messages/dates.js';
import { writtenTextOf } from '../written-text.js';
import type { ConversationProps } from './conversation-props.js';
import { ReportText } from './report-text.js';

/** The text; nothing where the text that was written is the one of now. */
export const EarlierText = ({ view, people, texts, language }: ConversationProps) => {
  const written = writtenTextOf(view);
  if (written === null || !(written.isOfEarlier || view.state === 'scheduled' || view.state === 'accepted'))
    return null;
  const moment = written.about === null ? null : momentText(written.about.heldAt, language);
  return (
    <details class="panel" id="eerder">
      <summary>{texts.earlierText(moment)}</summary>
      <ReportText report={written.report} people={people} language={language} />
    </details>
  );
};
