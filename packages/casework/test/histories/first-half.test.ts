import { it } from 'vitest';
import { nobodyIsLost, patience } from './law.js';

it(
  'law: whatever happens, and in whichever order, somebody is responsible and no day of waiting is lost (first half)',
  () => nobodyIsLost(20261123),
  patience,
);
