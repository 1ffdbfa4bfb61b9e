import type { Filters } from './facets.ts';
import { readQuery } from './query.ts';
import type { Found, Question, SearchClient } from './search-client.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the nearest are asked of. */
export type Asked = Pick<SearchClient, 'find'> & { vocabulary: Pick<Vocabulary, 'exchange'> };

/** A question near one that found nothing, and how many items it finds. */
export interface Near {
  question: Question;
  total: number;
  /** Whether the words are the same and only the filters are gone. */
  widened: boolean;
}

/** How far a query is shortened before it is given up. */
const SHORTENINGS = 8;

/** The most that is offered. */
const OFFERED = 5;

/**
 * What to ask instead of a question that found nothing: the same words without filters, the words apart from one
 * another, the other side of the strait's word, a beginning and an end of the query with as few characters less as
 * find something: two at least, or one where there were but two. What asked for no words has its filters to take back.
 *
 * @throws {SearchFailure} when the index cannot be asked
 */
export async function nearest(
  question: Question,
  { matched }: Pick<Found, 'matched'>,
  client: Asked,
): Promise<Near[]> {
  const near = new Map<string, Near>();
  const ask = async (text: string, filters: Filters = question.filters): Promise<boolean> => {
    const other: Question = { text, filters, sort: question.sort };
    const { ids } = await client.find(other);
    const widened = filters !== question.filters;
    if (ids.length > 0) near.set(text, { question: other, total: ids.length, widened });
    return ids.length > 0;
  };

  if (question.text === '') return [];
  if (matched > 0) await ask(question.text, {});
  else {
    for (const text of [apart(question.text), ...(await exchanged(question.text, client))]) {
      if (text !== undefined) await ask(text);
    }
    const characters = [...question.text.trim()];
    await shorten(characters, (left) => left.slice(0, -1), ask);
    await shorten(characters, (left) => left.slice(1), ask);
  }
  return [...near.values()].slice(0, OFFERED);
}

/** The words of a query one by one: those of a phrase, and those a run of Han characters is made of. */
function apart(text: string): string | undefined {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = readQuery(text).words.flatMap((word) =>
    [...segmenter.segment(word)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment),
  );
  const plain = words.join(' ');
  // Quoted where a space between them would be layout.
  const joined =
    String(readQuery(plain).words) === String(words)
      ? plain
      : words.map((word) => `"${word}"`).join(' ');
  return words.length > 1 && joined !== text.trim() ? joined : undefined;
}

async function exchanged(text: string, client: Asked): Promise<(string | undefined)[]> {
  return [
    await client.vocabulary.exchange(text, 'mainland'),
    await client.vocabulary.exchange(text, 'taiwan'),
  ];
}

async function shorten(
  characters: string[],
  less: (characters: string[]) => string[],
  ask: (text: string) => Promise<boolean>,
): Promise<void> {
  const least = characters.length > 2 ? 2 : 1;
  const marks = (text: readonly string[]): number =>
    text.filter((character) => character === '"').length;
  let left = less(characters);
  for (let times = 0; times < SHORTENINGS && left.length >= least; times++) {
    // Without its partner a quotation mark would be looked for itself.
    const whole = marks(left) % 2 === marks(characters) % 2;
    if (whole && (await ask(left.join('').trim()))) return;
    left = less(left);
  }
}
