/**
 * What others wrote down about the person, apart from the report and the agreements, which have pages of their own.
 */
import type { ConversationView } from '@mgn/casework';
import type { Language } from '@mgn/domain/labels';
import { Facts } from '../../components/data-table.js';
import { myRouteTexts } from '../../messages/my-route.js';

export const Written = ({ view, language }: { readonly view: ConversationView; readonly language: Language }) => {
  const texts = myRouteTexts[language];
  const names = texts.writtenNames;
  const facts = (
    [
      [names.question, textOf(view.fields.question)],
      [names.triedBefore, textOf(view.fields.triedBefore)],
      [names.practical, textOf(view.fields.practical)],
      [names.requesterNote, textOf(view.fields.requesterNote)],
      [names.entry, entryOf(view, language)],
      [names.returned, view.fields.returned.seen ? view.fields.returned.value.note : null],
      [names.gpDecision, view.fields.gpDecision.seen ? view.fields.gpDecision.value.note : null],
      [names.redirection, view.fields.redirection.seen ? view.fields.redirection.value.note : null],
    ] as const
  ).filter(([, value]) => value !== null && value !== '');
  return (
    <section class="gap-top-l" aria-labelledby="opgeschreven">
      <h2 id="opgeschreven">{texts.writtenTitle}</h2>
      <p class="soft gap-top gap-bottom">{texts.writtenLead(view.caseNumber)}</p>
      {facts.length === 0 ? <p>{texts.writtenNothing}</p> : <Facts facts={facts} />}
    </section>
  );
};

function textOf(field: ConversationView['fields']['question']): string | null {
  return field.seen ? field.value : null;
}

function entryOf({ fields }: ConversationView, language: Language): string | null {
  const { entry } = fields;
  const texts = myRouteTexts[language];
  if (!entry.seen) return null;
  if (entry.value === 'unknown') return texts.unknownEntry;
  const { hasPsychologicalComplaints, hasOtherDomainProblems, singleDomainSufficient } = entry.value;
  const holds = [hasPsychologicalComplaints, hasOtherDomainProblems, !singleDomainSufficient];
  return texts.entryParts.filter((_part, index) => holds[index]).join(', ');
}
