import { it } from 'vitest';
import { nobodyIsLost, patience } from './law.js';

it(
  'law: whatever happens, and in whichever order, somebody is responsible and no day of waiting is lost (second half)',
  () => nobodyIsLost(20261124),
  patience,
);
