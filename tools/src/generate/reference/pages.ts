/**
 * The pages of the reference.
 */
import type { GeneratedFile } from '../generator.js';
import { codesReference } from './codes-page.js';
import { concernReference } from './concern-page.js';
import { conferenceReference } from './conference-page.js';
import { conversationReference } from './conversation-page.js';
import { indicatorsReference } from './indicators-page.js';
import { regionPresetsReference } from './region-presets-page.js';
import { regionProfileReference } from './region-profile-page.js';
import { transferReference } from './transfer-page.js';
import { waitlistReference } from './waitlist-page.js';

/** Every page below `docs/reference/`. */
export function referencePages(): readonly GeneratedFile[] {
  return [
    codesReference(),
    concernReference(),
    conferenceReference(),
    conversationReference(),
    indicatorsReference(),
    regionPresetsReference(),
    regionProfileReference(),
    transferReference(),
    waitlistReference(),
  ];
}
