import type { EventEmitter } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Environment } from '#site/environment.ts';

/** Milliseconds between looks, at least; a look at a large folder rests so many times as long as it took. */
const REST = 2_000;
const SHARE = 20;
/** The clock of a file system is so much coarser than the system's, in milliseconds. */
const COARSE = 20;

type Change = 'add' | 'change' | 'unlink';

/** Each file of a folder and of those below it, and when it last changed or came to its place, in milliseconds. */
type Stamps = ReadonlyMap<string, number>;

/**
 * Tells what a preview's watcher leaves out: it takes several changes of a folder within a second for one, and on a
 * busy machine within longer, so that a mistake mended at once would be shown until the next change.
 */
export function untoldChanges({ contentDir }: Environment): AstroIntegration {
  return {
    name: 'untold-changes',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const stop = await tellUntold(contentDir, server.watcher, REST);
        server.httpServer?.once('close', stop);
      },
    },
  };
}

/**
 * Looks at a folder time and again, and has its watcher tell each change that it has not told since it happened.
 *
 * @param rest milliseconds between looks, at least @returns what ends it
 */
export async function tellUntold(
  dir: string,
  watcher: EventEmitter,
  rest: number,
): Promise<() => void> {
  const told = new Map<string, { event: string; at: number }>();
  watcher.on('all', (event: string, path: string) => told.set(path, { event, at: Date.now() }));
  let last = await stampsOf(dir);
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const look = async (): Promise<void> => {
    const start = performance.now();
    const now = await stampsOf(dir);
    const changes = changesBetween(last, now).filter(([event, path, at]) => {
      const known = told.get(path);
      return event === 'unlink' ? known?.event !== event : (known?.at ?? 0) < at + COARSE;
    });
    last = now;
    if (ended) return;
    for (const [event, path] of changes) watcher.emit('all', event, path);
    const took = performance.now() - start;
    timer = setTimeout(() => void look(), Math.max(rest, SHARE * took)).unref();
  };
  timer = setTimeout(() => void look(), rest).unref();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

async function stampsOf(dir: string): Promise<Stamps> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const stamps = await Promise.all(
    paths.map(async (path): Promise<[string, number] | undefined> => {
      // A file may go between being listed and being looked at.
      const found = await stat(path).catch(() => undefined);
      return found && [path, found.ctimeMs];
    }),
  );
  return new Map(stamps.filter((stamp) => stamp !== undefined));
}

/** What has changed, and when; what is gone has no time. */
function changesBetween(last: Stamps, now: Stamps): [Change, string, number][] {
  const changes: [Change, string, number][] = [];
  for (const [path, at] of now) {
    const before = last.get(path);
    if (before !== at) changes.push([before === undefined ? 'add' : 'change', path, at]);
  }
  for (const path of last.keys()) if (!now.has(path)) changes.push(['unlink', path, 0]);
  return changes;
}
