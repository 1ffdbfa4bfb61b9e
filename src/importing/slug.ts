import { pinyin } from 'pinyin-pro';

const LONGEST = 60;

/**
 * The address of a Chinese name: its pinyin without tones (大兴区科协 → da-xing-qu-ke-xie), unlike any taken.
 *
 * @param fallback used for a name without a letter or digit
 */
export function slugFor(name: string, taken: ReadonlySet<string>, fallback: string): string {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const ascii = syllables
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const slug = ascii.slice(0, LONGEST).replace(/^-+|-+$/g, '') || fallback;
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? slug : `${slug}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
