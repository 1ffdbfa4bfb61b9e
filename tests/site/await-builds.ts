import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { BUILDING } from './sites.ts';

/** Three sites take a tenth of it; a file that is left may hold the id of another process by now. */
const end = Date.now() + 600_000;
while (existsSync(BUILDING) && runs(Number(readFileSync(BUILDING, 'utf8')))) {
  if (Date.now() > end) {
    throw new Error(`Sites are still being built. If nothing builds them, remove ${BUILDING}.`);
  }
  await setTimeout(200);
}

/** Whether a process is there: one that was killed leaves the file. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
