import { compareProfiles } from '@mgn/domain';
import { findPreset, regionPresets } from '@mgn/domain/regions';
import { label } from '@mgn/domain/labels';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { demoRegionProfile } from '../../src/demo/region-profile.js';
import { configurationFor, startApp, type TestApp } from './running-app.js';

const { region } = configurationFor();

describe('the page about what a region agreed', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('shows this network beside what holds where nothing was agreed, for everybody', async () => {
    const { status, text } = await app.visitor().get('/nl/regio');
    expect(status).toBe(200);
    expect(text).toContain('Welke afspraken gelden hier?');
    expect(text).toContain(`${region.displayName} (dit netwerk)`);
    expect(text).toContain('tenzij de nieuwe beter zijn voor deze persoon');
  });

  it.each(regionPresets.map(({ name }) => name))(
    'lays %s beside this network, topic by topic, with what is public',
    async (name) => {
      const preset = findPreset(name);
      const { status, text } = await app.visitor().get(`/en/regio?a=hier&b=${name}`);
      expect(status).toBe(200);
      const profile = preset?.profile ?? region;
      for (const { topic } of compareProfiles(region, profile)) {
        expect(text).toContain(label('profile-topic', topic, 'en', 'person').replaceAll('&', '&amp;'));
      }
      const differing = compareProfiles(region, profile).filter(({ standing }) => standing === 'differs');
      expect(text).toContain(differing.length === 1 ? 'One difference' : `${differing.length} differences`);
      for (const { deviation } of differing.flatMap(({ b }) => (b === null ? [] : [b]))) {
        if (deviation !== null) expect(text).toContain(`agreed by ${deviation.agreedBy}`);
      }
      expect(text).toContain(`What is public about ${preset?.region ?? ''}`);
    },
  );

  it('names organisations, regions and days as people do, and marks English titles', async () => {
    const { text } = await app.visitor().get('/nl/regio');
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main'));
    const shown = main.replaceAll(/<select[\s\S]*?<\/select>/gu, '').replaceAll(/<[^>]*>/gu, ' ');
    expect(shown).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/u);
    expect(shown).not.toMatch(/\d{4}-\d{2}-\d{2}/u);
    expect(shown).not.toContain('rivierenrand');
    expect(shown).not.toContain('national-defaults');
    const holder = demoOrganisations.find(({ id }) => id === demoRegionProfile.networkHolder);
    expect(shown).toContain(holder?.name ?? 'no holder');
    expect(shown).toContain('woensdag 1 juli 2026');
    const { text: other } = await app.visitor().get('/nl/regio?b=eemland');
    expect(other).toMatch(/Bron: <span lang="en">/u);
  });

  it('says so where the same one was chosen twice', async () => {
    const { text } = await app.visitor().get('/nl/regio?a=eemland&b=eemland');
    expect(text).toContain('U koos twee keer dezelfde.');
  });

  it('does not know another region, and shows the list to choose from', async () => {
    const { status, text } = await app.visitor().get('/nl/regio?a=atlantis');
    expect(status).toBe(404);
    expect(text).toContain('Deze regio kennen wij niet.');
    expect(text).toContain('<option value="eemland"');
  });
});
