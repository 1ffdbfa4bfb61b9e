import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { BUILDING } from './sites.ts';

while (existsSync(BUILDING) && runs(Number(readFileSync(BUILDING, 'utf8')))) {
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
