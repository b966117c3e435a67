/**
 * Takes and gives a folder again and again: `locker FOLDER TIMES`. While it holds the folder it has a file `mark` there that
 * no one else may have. Says `took N`, or `two holders` when someone else had the mark.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isMgnError } from '@mgn/domain';
import { lockFolder } from '../../src/driver/folder-lock.js';

const [folder = '', times = ''] = process.argv.slice(2);
const mark = join(folder, 'mark');

let took = 0;
while (took < Number(times)) {
  try {
    const lock = lockFolder(folder);
    writeFileSync(mark, String(process.pid), { flag: 'wx' });
    took += 1;
    if (took % 10 === 0) await pause(1);
    rmSync(mark);
    lock.release();
  } catch (thrown) {
    if (!isMgnError(thrown)) {
      console.log('two holders');
      throw thrown;
    }
    await pause(took % 3);
  }
}
console.log(`took ${took}`);
