/**
 * What the person wanted to share beforehand, and nothing more.
 */
import { Facts } from '../../components/data-table.js';
import { factOf, seenOr } from '../../components/seen.js';
import { casePageTexts } from '../../messages/case-pages.js';
import type { ConversationProps } from './conversation-props.js';

export const Beforehand = ({ view, texts, language }: ConversationProps) => {
  const { question, practical, triedBefore } = view.fields;
  return (
    <section id="vooraf" aria-labelledby="h-vooraf">
      <h2 id="h-vooraf">{texts.beforehand}</h2>
      <div class="stack gap-top">
        {seenOr(question, language, (text) => (
          <blockquote class="quote">
            <p>{text}</p>
            <footer>{texts.writtenBy}</footer>
          </blockquote>
        ))}
        <Facts
          facts={[
            [texts.practical, factOf(practical, language)],
            [casePageTexts[language].tried, factOf(triedBefore, language)],
          ]}
        />
        <p class="notice small">{texts.beforehandNote}</p>
      </div>
    </section>
  );
};
