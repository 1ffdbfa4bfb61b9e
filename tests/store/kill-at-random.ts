import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { settleContent } from '#store/settle.ts';
import type { ContentFolder } from './content-folder.ts';

/** A run that was to be killed. */
export interface Run {
  /** What it left. */
  folder: ContentFolder;
  /** How long it worked, in milliseconds. */
  worked: number;
  /** Whether it came to its end before. */
  ended: boolean;
}

/** Runs until killed after so many milliseconds, `Infinity` for never. */
export type Kill = (after: number) => Promise<Run>;

/** What two whole runs leave, and how long the faster of them worked. Two at a time, since most of a run is Node's start. */
export async function runWhole(
  run: Kill,
): Promise<{ after: Record<string, string>; duration: number }> {
  const whole = await Promise.all([run(Infinity), run(Infinity)]);
  const after = whole[0].folder.tree();
  for (const { folder } of whole) folder.remove();
  return { after, duration: Math.min(...whole.map(({ worked }) => worked)) };
}

/**
 * Kills so many runs at random moments. Each folder, once the next command has settled it, has to be wholly as before
 * or wholly as after.
 *
 * @returns how many were killed in which state
 */
export async function killAtRandom(
  run: Kill,
  kills: number,
  before: Record<string, string>,
  whole: { after: Record<string, string>; duration: number },
): Promise<Record<string, number>> {
  const { after } = whole;
  let { duration } = whole;
  const states: Record<string, number> = {};
  const outcomes = { before: 0, after: 0 };
  const kill = async (): Promise<void> => {
    const { folder, worked, ended } = await run(Math.random() * duration);
    // The machine may be faster or slower by now.
    if (ended) duration += (worked - duration) / 10;
    const state = stateLeft(folder, ended);
    states[state] = (states[state] ?? 0) + 1;
    await settleContent(folder.dir);
    const tree = folder.tree();
    const outcome = tree['organizations.yaml'] === after['organizations.yaml'] ? 'after' : 'before';
    expect(tree).toEqual(outcome === 'after' ? after : before);
    outcomes[outcome]++;
    folder.remove();
  };
  for (let count = 0; count < kills; count += 2) await Promise.all([kill(), kill()]);
  console.log('killed while', states, 'then', outcomes);
  return states;
}

/** Where a run was that has been killed, by what it left. */
function stateLeft({ dir }: ContentFolder, ended: boolean): string {
  if (existsSync(join(dir, '.import', 'journal.json'))) return 'putting in place';
  if (existsSync(join(dir, '.import'))) return 'making ready';
  return ended ? 'had ended' : 'not begun';
}
