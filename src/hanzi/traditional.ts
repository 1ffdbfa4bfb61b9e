import { Trie } from 'opencc-js/core';
import { animalPronouns } from './animal-pronoun.ts';
import { decidedByNeighbours } from './neighbours.ts';
import { traditionalQuotes } from './quotes.ts';
import { surnames } from './surnames.ts';
import { traditionalDictionary } from './traditional-dictionary.ts';
import { ANIMAL_PRONOUN } from './traditional-spelling.ts';

/** A word, name or sentence whose Traditional form is laid down; both sides have the same number of code points. */
export interface Term {
  simplified: string;
  traditional: string;
}

/** What decided a stretch of a conversion. */
export type Basis = 'term' | 'phrase' | 'spelling' | 'character' | 'kept';

/** A stretch of text and what it became; before quotation marks are turned. */
export interface Conversion {
  simplified: string;
  traditional: string;
  basis: Basis;
  /** Why our own list spells it so; only where that list decided. */
  reason?: string | undefined;
}

/** Simplified to Traditional, in Taiwan's standard forms and the wording of the source. */
export interface Traditional {
  /**
   * Converts the text of one block, quotation marks too. The number of code points stays, and what is written in
   * Traditional characters already stays as it is.
   */
  (block: string): string;
  /** The same, stretch by stretch; the stretches joined are the block. */
  explain(block: string): Conversion[];
}

/** So many Traditional characters, among none that are Simplified, are of a text and no few words quoted. */
const PLAINLY = 6;
/** What parts one clause from the next; U+FFFC stands for what is not text. */
const CLAUSE = /[^，。、；：！？…—“”‘’「」『』《》〈〉（）()【】[\],.;:!?\s\uFFFC]+/gu;
const ANY_HAN = /\p{Script=Han}/u;
/** As many blocks are remembered: navigation, titles and names stand on many pages. */
const REMEMBERED = 20_000;

/** Runs of adverbs that the segmenter takes for a word (很不, 也都). */
const ADVERBS = /^[很太更最也都就又再还才已不没]+$/u;

/** A verb and its particle, which the segmenter takes for one word though the verb may end another (松|动了). */
const VERB_DONE = /^(?![为除罢极算好对])\p{Script=Han}了$/u;

/**
 * What is mostly a word of its own, so that a word of the segmenter may begin after it though no dictionary of
 * spellings has that word: 于|都市 is not 于都, 但|云端 not 但云, 里|达到 not 里达.
 */
const PARTICLE = /^[于里后但而且和与及或并只将把被对向从在]$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Makes a conversion.
 *
 * OpenCC's method (the longest word from the left, else the single character), with five additions: a term is
 * stronger than any word beginning at the same place, no word runs over a surname, a word is passed over that cuts a
 * word of the platform's segmenter in two and takes in something else (唯[一出]现, 垂[直发]射, [并发]布), surnames stay
 * (书记于某), and animals have their pronoun.
 *
 * @param terms the first of two for the same word wins
 */
export function createTraditional(terms: readonly Term[]): Traditional {
  const known = new Trie();
  for (const { simplified, traditional } of terms.toReversed()) {
    known.addWord(simplified, traditional);
  }
  const explain = (block: string): Conversion[] => [...stretches(block, known)];
  const remembered = new Map<string, string>();

  const convert = (block: string): string => {
    if (!ANY_HAN.test(block)) return block;
    const before = remembered.get(block);
    if (before !== undefined) return before;
    const stretches = explain(block);
    const words = stretches.map(({ traditional }) => traditional).join('');
    const converted = isTraditional(block) ? words : traditionalQuotes(words, laidDown(stretches));
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(block, converted);
    return converted;
  };
  return Object.assign(convert, { explain });
}

/** The code points that terms have laid down, by index in the conversion. */
function laidDown(stretches: readonly Conversion[]): Set<number> {
  const fixed = new Set<number>();
  let at = 0;
  for (const { traditional, basis } of stretches) {
    for (const end = at + [...traditional].length; at < end; at++) {
      if (basis === 'term') fixed.add(at);
    }
  }
  return fixed;
}

/** Whether a text has characters that only Traditional writing has, and none that only Simplified writing has. */
export const isTraditional = (text: string): boolean => countTraditional(text) > 0;

/** How many characters of a text only Traditional writing has; 0 where others are of Simplified writing alone. */
function countTraditional(text: string): number {
  const { scriptOf } = traditionalDictionary();
  let found = 0;
  for (const character of text) {
    const script = scriptOf(character);
    if (script === 'Hans') return 0;
    if (script === 'Hant') found++;
  }
  return found;
}

function* stretches(block: string, known: Trie): Generator<Conversion> {
  const { wordAt, character } = traditionalDictionary();
  const kept = traditionalClauses(block);
  const words = new WordEnds(block);
  const animals = animalPronouns(block);
  const names = surnames(block);
  const decided = decidedByNeighbours(block);
  const namesInOrder = [...names].toSorted((a, b) => a - b);
  let next = 0;
  let at = 0;
  while (at < block.length) {
    const term = known.matchPrefix(block, at);
    const clauseEnd = kept.get(at);
    const beside = decided.get(at);
    if (term) {
      yield { simplified: block.slice(at, term.end), traditional: term.value, basis: 'term' };
      at = term.end;
    } else if (clauseEnd !== undefined) {
      const same = block.slice(at, clauseEnd);
      yield { simplified: same, traditional: same, basis: 'kept' };
      at = clauseEnd;
    } else if (names.has(at)) {
      const name = block.charAt(at);
      yield {
        simplified: name,
        traditional: name,
        basis: 'spelling',
        reason: '职务后、名单里的姓',
      };
      at += name.length;
    } else if (beside) {
      yield { ...beside, basis: 'spelling' };
      at += beside.simplified.length;
    } else {
      while ((namesInOrder[next] ?? block.length) <= at) next++;
      // 处长|于某, not 处|长于|某.
      let word = wordAt(block, at, namesInOrder[next] ?? block.length);
      while (word && words.areCutBy(at, word.end)) word = wordAt(block, at, word.end - 1);
      if (word) {
        const { traditional, end, reason } = word;
        const basis = reason === undefined ? 'phrase' : 'spelling';
        // 餵它: the word decides all but the pronoun it ends with.
        const cut = animals.has(end - 1) ? 1 : 0;
        yield {
          simplified: block.slice(at, end - cut),
          traditional: traditional.slice(0, traditional.length - cut),
          basis,
          reason,
        };
        at = end - cut;
      } else if (animals.has(at)) {
        const { from, to, reason } = ANIMAL_PRONOUN;
        yield { simplified: from, traditional: to, basis: 'spelling', reason };
        at += from.length;
      } else {
        const simplified = String.fromCodePoint(block.codePointAt(at) as number);
        yield { simplified, traditional: character(simplified), basis: 'character' };
        at += simplified.length;
      }
    }
  }
}

/** Start and end of what is written in Traditional characters already: the whole block, or clauses of it. */
function traditionalClauses(block: string): Map<number, number> {
  if (countTraditional(block) >= PLAINLY) return new Map([[0, block.length]]);
  const clauses = new Map<number, number>();
  for (const { 0: clause, index } of block.matchAll(CLAUSE)) {
    if (isTraditional(clause)) clauses.set(index, index + clause.length);
  }
  return clauses;
}

/** Where the segmenter's words of a text end; found out when first asked. */
class WordEnds {
  readonly #text: string;
  #words: { start: number; end: number }[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Whether a stretch takes the end of one word and goes on, or takes the beginning of another; the latter only
   * counts after a particle, or where the dictionary knows the other too: the segmenter alone is often wrong there.
   */
  areCutBy(start: number, end: number): boolean {
    const words = (this.#words ??= this.#find());
    const first = words[start];
    if (first && first.start < start && first.end < end) {
      return !ADVERBS.test(this.#text.slice(first.start, first.end));
    }
    const last = words[end];
    if (!last || last.start >= end || last.start <= start) return false;
    if (PARTICLE.test(this.#text.slice(start, last.start))) return true;
    return traditionalDictionary().wordAt(this.#text, last.start, last.end)?.end === last.end;
  }

  /** For each UTF-16 unit, the word it belongs to. */
  #find(): { start: number; end: number }[] {
    const words: { start: number; end: number }[] = [];
    for (const { segment, index } of segmenter.segment(this.#text)) {
      const middle = index + (VERB_DONE.test(segment) ? 1 : 0);
      for (const [start, end] of [
        [index, middle],
        [middle, index + segment.length],
      ] as const) {
        for (let unit = start; unit < end; unit++) words.push({ start, end });
      }
    }
    return words;
  }
}
