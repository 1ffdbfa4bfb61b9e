import { pinyin } from 'pinyin-pro';

const HAN_RUNS = /(\p{Script=Han}+)/u;

/**
 * The initials of a text, one letter for each of its characters: that of its pinyin, read in its context, for a Han
 * character (重庆 is cq), itself for a Latin letter or a digit, a space for anything else.
 */
export function initialsOf(text: string): string {
  return text
    .split(HAN_RUNS)
    .map((run, index) => (index % 2 === 1 ? initialsOfHan(run) : initialsOfOthers(run)))
    .join('');
}

function initialsOfHan(run: string): string {
  const characters = [...run];
  const firsts = pinyin(run, { pattern: 'first', toneType: 'none', type: 'array' });
  return characters
    .map((_, index) => {
      const first = firsts.length === characters.length ? firsts[index] : undefined;
      return first && /^[a-z]$/.test(first) ? first : ' ';
    })
    .join('');
}

function initialsOfOthers(run: string): string {
  return [...run]
    .map((character) => {
      const plain = character.normalize('NFKC').toLowerCase();
      return /^[a-z0-9]$/.test(plain) ? plain : ' ';
    })
    .join('');
}
