/**
 * A message as it is sent.
 */
import type { WrittenMessage } from '../server/mail/written-message.js';

export const MessageText = ({
  written,
  subject,
}: {
  readonly written: WrittenMessage;
  /** The word for the subject. */
  readonly subject: string;
}) => (
  <>
    <p>
      <b>{subject}:</b> {written.subject}
    </p>
    <p class="message-text">{written.text.trim()}</p>
  </>
);
