/**
 * An app of a region that agreed something else than the demo's.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegionProfile } from '@mgn/domain';
import { demoRegionProfile } from '../../src/demo/region-profile.js';
import { configurationFor, startApp, type TestApp } from './running-app.js';

/** Starts the app of the demo's region with what was agreed besides; each agreement says why, as a region must. */
export async function startAppWhere(agreed: Partial<RegionProfile>): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'mgn-region-'));
  const file = join(folder, 'region.json');
  const why = { since: '2026-09-01', agreedBy: 'Stuurgroep', reason: 'Zo werkt het hier.' };
  const deviations = Object.keys(agreed).map((key) => ({ key, ...why }));
  writeFileSync(
    file,
    JSON.stringify({
      ...demoRegionProfile,
      ...agreed,
      deviations: [...demoRegionProfile.deviations, ...deviations],
    }),
  );
  try {
    return await startApp(configurationFor({ MGN_REGION_FILE: file }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A region in which a social-domain professional may request as well. */
export const socialRequests: Partial<RegionProfile> = {
  requesterRoles: ['general-practitioner', 'primary-care-mh-practitioner', 'social-domain-professional'],
};
