import type { KeptSearch } from './shell.ts';

/** The most that is kept of a search before it is asked for, in bytes: some minutes of a slow line. */
const MOST_BYTES = 5_000_000;
/** The most articles whose data is kept before it is asked for. */
const MOST_ARTICLES = 200;

interface IndexFile {
  path: string;
  bytes: number;
}

interface Data {
  id: string;
  bytes: number;
}

/**
 * What a browser keeps of the search once a reader has searched: the whole index, if it is small enough, and then the
 * data of as many of the newest articles as have room.
 *
 * @param articles newest first
 */
export function chooseKept(index: readonly IndexFile[], articles: readonly Data[]): KeptSearch {
  let room = MOST_BYTES - index.reduce((sum, { bytes }) => sum + bytes, 0);
  if (room < 0) return { files: [], articles: [] };
  const kept = articles.slice(0, MOST_ARTICLES).filter(({ bytes }) => (room -= bytes) >= 0);
  return { files: index.map(({ path }) => path), articles: kept.map(({ id }) => id) };
}
