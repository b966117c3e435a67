/**
 * A decision in words, in Dutch (B1) and English: for the person, for the holder and for whoever asked.
 */
export {
  explain,
  type Audience,
  type ExplainedItem,
  type Explanation,
  type FullExplanation,
  type RequesterExplanation,
} from './explain.js';
export { languages, type Language } from './words.js';
