/**
 * A report as text, for professionals.
 */
import type { ConversationReport } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { DataTable } from '../../components/data-table.js';
import { conversationTexts } from '../../messages/conversation.js';
import { dayText } from '../../messages/dates.js';
import type { People } from '../people.js';

interface ReportTextProps {
  readonly report: ConversationReport;
  readonly people: People;
  readonly language: Language;
}

export const ReportText = ({ report, people, language }: ReportTextProps) => {
  const texts = conversationTexts[language];
  return (
    <div class="stack gap-top">
      <h3>{texts.question}</h3>
      <p>{report.question}</p>
      {report.strengths != null && (
        <>
          <h3>{texts.strengths}</h3>
          <p>{report.strengths}</p>
        </>
      )}
      <h3>{texts.directions}</h3>
      <ul>
        {report.directions.map((direction) => (
          <li>{label('direction', direction, language, 'person')}</li>
        ))}
      </ul>
      {report.agreements.length > 0 && (
        <>
          <h3>{texts.agreements}</h3>
          <DataTable
            caption={texts.agreements}
            heads={texts.agreementHeads}
            rows={report.agreements.map(({ what, owner, by }) => [
              what,
              owner === null
                ? ''
                : owner.kind === 'organisation'
                  ? people.organisation(owner.organisation)
                  : owner.kind === 'person'
                    ? texts.ownerPerson
                    : texts.ownerCloseOne,
              by === null ? '' : dayText(by, language),
            ])}
          />
        </>
      )}
      {report.disagreement != null && (
        <>
          <h3>{texts.disagreement}</h3>
          <p>{report.disagreement}</p>
        </>
      )}
      {report.bridgingSupport != null && (
        <>
          <h3>{texts.bridging}</h3>
          <p>{report.bridgingSupport}</p>
        </>
      )}
    </div>
  );
};
