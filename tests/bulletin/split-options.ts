import { splitBulletin, type SplitOptions } from '#bulletin/split.ts';

/** Names and dates made for the tests. */
export const options: SplitOptions = {
  file: '样张.txt',
  date: '2023-08-23',
  defaultSection: '要闻',
  publisher: '某市科协',
  today: '2024-01-01',
};

export const split = (text: string, changed: Partial<SplitOptions> = {}) =>
  splitBulletin(new TextEncoder().encode(text), { ...options, ...changed });
