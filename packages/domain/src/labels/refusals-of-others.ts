/**
 * Refusals that the person can do nothing about: a step that others prepare, or that is not the person's.
 */
import { texts, type RefusalTexts } from './refusal-text.js';

/** A step that others have to prepare. */
export function notYet(nl: string, en: string): RefusalTexts {
  return texts(
    ['Deze stap kan nog niet.', nl, 'U hoeft nu niets te doen. Vragen? Bel uw coördinator.'],
    ['This step is not possible yet.', en, 'You do not need to do anything now. Questions? Call your coordinator.'],
  );
}

/** A step that is not the person's. */
export function notYours(nl: string, en: string): RefusalTexts {
  return texts(
    ['U kunt deze stap niet zetten.', nl, 'U hoeft niets te doen. Vragen? Bel uw coördinator.'],
    ['You cannot take this step.', en, 'You do not need to do anything. Questions? Call your coordinator.'],
  );
}
