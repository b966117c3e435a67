/**
 * The menu follows what the region agreed on who may request a conversation.
 */
import type { RegionProfile } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { startAppWhere } from './agreed-region.js';

/** Who has the item in the menu, and who may open the page behind it. */
async function requesters(roles: RegionProfile['requesterRoles'] | null) {
  const app = await startAppWhere(roles === null ? {} : { requesterRoles: roles });
  try {
    const found: Record<string, readonly [inMenu: boolean, status: number]> = {};
    for (const identity of ['gp', 'nurse', 'social', 'coordinator', 'person']) {
      const visitor = await app.as(identity);
      const { text } = await visitor.get('/nl/over');
      const menu = /<nav[\s\S]*?<\/nav>/.exec(text)?.[0] ?? '';
      const { status } = await visitor.get('/nl/aanmelden');
      found[identity] = [menu.includes('href="/nl/aanmelden"'), status];
    }
    return found;
  } finally {
    await app.stop();
  }
}

const [may, mayNot] = [
  [true, 200],
  [false, 403],
];

describe('Aanmelden in the menu', () => {
  it('is there for the roles that may request where nothing else was agreed', async () => {
    expect(await requesters(null)).toEqual({
      gp: may,
      nurse: may,
      social: mayNot,
      coordinator: mayNot,
      person: mayNot,
    });
  });

  it('is there for the roles that the region lets request, and for no others', async () => {
    expect(await requesters(['primary-care-mh-practitioner', 'social-domain-professional'])).toEqual({
      gp: mayNot,
      nurse: may,
      social: may,
      coordinator: mayNot,
      person: mayNot,
    });
  });
});
