import { readTextFile } from '#bulletin/receive.ts';
import { splitBulletin, type SplitOptions } from '#bulletin/split.ts';

/** Names and dates made for the tests. */
export const options: SplitOptions = {
  date: '2023-08-23',
  defaultSection: '要闻',
  publisher: '某市科协',
  today: '2024-01-01',
};

export const splitBytes = (bytes: Uint8Array, changed: Partial<SplitOptions> = {}) =>
  splitBulletin(
    { file: '样张.txt', bytes, manuscript: readTextFile('样张.txt', bytes) },
    { ...options, ...changed },
  );

export const split = (text: string, changed: Partial<SplitOptions> = {}) =>
  splitBytes(new TextEncoder().encode(text), changed);
