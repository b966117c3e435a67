/**
 * A report as the person reads it.
 */
import type { ConversationReport } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { DataTable } from '../../components/data-table.js';
import { DomainMark, markOfOrganisation } from '../../components/domain-mark.js';
import { dayText } from '../../messages/dates.js';
import { myRouteTexts } from '../../messages/my-route.js';
import type { People } from '../people.js';

interface PartProps {
  readonly report: ConversationReport;
  readonly people: People;
  readonly language: Language;
}

/** The agreements as a table; `title` is how they are called. */
export const Agreements = ({ report, people, language, title }: PartProps & { readonly title?: string }) => {
  const texts = myRouteTexts[language];
  return (
    <DataTable
      caption={title ?? texts.agreements}
      heads={texts.agreementHeads}
      className="gap-top"
      rows={report.agreements.map(({ what, owner, by }) => [
        what,
        owner === null ? (
          ''
        ) : owner.kind === 'organisation' ? (
          <DomainMark kind={markOfOrganisation(people.organisations.get(owner.organisation)?.kind)}>
            {people.organisation(owner.organisation)}
          </DomainMark>
        ) : (
          <DomainMark kind={owner.kind}>{owner.kind === 'person' ? texts.you : texts.closeOne}</DomainMark>
        ),
        by === null ? '' : dayText(by, language),
      ])}
    />
  );
};

/** The whole text. */
export const ReportForPerson = ({ report, people, language }: PartProps) => {
  const texts = myRouteTexts[language];
  const part = (head: string, text: string | null | undefined) =>
    text == null ? null : (
      <section>
        <h2>{head}</h2>
        <p class="gap-top">{text}</p>
      </section>
    );
  return (
    <div class="stack-l">
      {part(texts.reportQuestionHead, report.question)}
      {part(texts.strengths, report.strengths)}
      {report.lifeDomains.length > 0 &&
        part(
          texts.domains,
          report.lifeDomains.map((domain) => label('life-domain', domain, language, 'person')).join(', '),
        )}
      <section>
        <h2>{texts.directions}</h2>
        <ul class="gap-top">
          {report.directions.map((direction) => (
            <li>{label('direction', direction, language, 'person')}</li>
          ))}
        </ul>
      </section>
      {report.agreements.length > 0 && (
        <section>
          <h2>{texts.agreements}</h2>
          <Agreements report={report} people={people} language={language} />
        </section>
      )}
      {part(texts.disagreement, report.disagreement)}
      {part(texts.bridging, report.bridgingSupport)}
    </div>
  );
};
