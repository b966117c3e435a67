/**
 * `@mgn/domain/labels`: what every code is called, in Dutch and in English, for professionals and for the person.
 */
export { type ExplainedRefusal, explainRefusal, type RefusalCode, refusalLabels } from './explain-refusal.js';
export type { InputIssueCode } from './input.js';
export { type Audience, audiences, type Bilingual, type Label, type Language, languages } from './label.js';
export { label, type LabelCode, type LabelList, labels } from './lists.js';
export { settingPartLabels } from './profile-topics.js';
export { settingText } from './profile-values.js';
export type { RefusalText, RefusalTexts } from './refusal-text.js';
