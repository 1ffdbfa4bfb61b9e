import type { Feed } from './feed.ts';

/** When the newest of a feed's entries was published or corrected; a feed without any is as old as time. */
export function updated({ entries }: Feed): Date {
  return new Date(Math.max(0, ...entries.map((entry) => entry.updated.getTime())));
}
