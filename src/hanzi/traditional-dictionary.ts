import { Trie } from 'opencc-js/core';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import STRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';
import TWVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases';
import { mendLonger } from './longer-phrases.ts';
import { entriesOf } from './opencc-entries.ts';
import { MENDED_WITHIN, PREFERRED_WORDS } from './preferred-words.ts';
import { ANIMAL_PRONOUN, PREFERRED_FORMS, SINGLE_FORMS } from './traditional-spelling.ts';

/** What is known of Simplified words and characters, in Taiwan's standard forms. Made once. */
export interface TraditionalDictionary {
  /** The longest word that stands at `offset`, of OpenCC's phrases and ours, and does not reach past `limit`. */
  wordAt(text: string, offset: number, limit: number): DictionaryWord | undefined;
  /** The Traditional character a Simplified one becomes where no word decides. */
  character(character: string): string;
  /** Every form that some word or table gives a character. */
  forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every Traditional form a Simplified character can take; one where there is nothing to choose. */
  formsOf(character: string): ReadonlySet<string>;
  /** The Simplified character for a Traditional one; itself where it has no other. */
  simplified(character: string): string;
  /** Whether a character is written in Simplified text only, or in Traditional text only. */
  scriptOf(character: string): 'Hans' | 'Hant' | undefined;
}

export interface DictionaryWord {
  traditional: string;
  /** Offset at which the word ends, in UTF-16 units. */
  end: number;
  /** Why our own list has it; undefined where it is OpenCC's. */
  reason: string | undefined;
}

/** Whether a character is a Traditional form of a Simplified one, or the same character. */
export function isFormOf(simplified: string, form: string): boolean {
  const dictionary = traditionalDictionary();
  return (
    dictionary.simplified(form) === dictionary.simplified(simplified) ||
    dictionary.formsOf(simplified).has(form)
  );
}

let made: TraditionalDictionary | undefined;

/** The one dictionary of this program: OpenCC's `s2tw` with our spellings and words. */
export function traditionalDictionary(): TraditionalDictionary {
  return (made ??= make());
}

function make(): TraditionalDictionary {
  const standard = standardForms();
  const characters = new Map(entriesOf(STCharacters));
  for (const { from, to } of SINGLE_FORMS) characters.set(from, to);
  const character = (simplified: string): string =>
    standard(characters.get(simplified) ?? simplified);
  const simplifiedOf = new Map(entriesOf(TSCharacters));
  // Each command reads the terms, and most of their characters can be told to be right without any word.
  let known: KnownForms | undefined;
  const byWords = (): KnownForms => (known ??= knownForms(character, standard, simplifiedOf));
  let words: TraditionalDictionary['wordAt'] | undefined;
  return {
    wordAt: (...asked) => (words ??= knownWords(standard, byWords().scriptOf))(...asked),
    character,
    simplified: (traditional) => simplifiedOf.get(traditional) ?? traditional,
    get forms() {
      return byWords().forms;
    },
    formsOf: (simplified) => byWords().forms.get(simplified) ?? new Set([character(simplified)]),
    scriptOf: (one) => byWords().scriptOf(one),
  };
}

/** Turns a Traditional text into Taiwan's standard forms. */
function standardForms(): (traditional: string) => string {
  const variants = new Trie();
  variants.loadDictGroup([TWVariantsPhrases, TWVariants]);
  const preferred = new Map(PREFERRED_FORMS.map(({ from, to }) => [from, to]));
  // Most words have no character that any of these changes.
  const changing = new Set([
    ...preferred.keys(),
    ...[TWVariantsPhrases, TWVariants].flatMap(entriesOf).map(([from]) => [...from][0]),
  ]);
  return (traditional) =>
    [...traditional].some((form) => changing.has(form))
      ? variants.convert(traditional).replace(/./gsu, (form) => preferred.get(form) ?? form)
      : traditional;
}

function knownWords(
  standard: (traditional: string) => string,
  scriptOf: TraditionalDictionary['scriptOf'],
): TraditionalDictionary['wordAt'] {
  const words = new Trie();
  words.loadDictGroup([STPhrases, STRegional]);
  const phrases = [STPhrases, STRegional]
    .flatMap(entriesOf)
    .map(([simplified, traditional]) => ({ simplified, traditional: standard(traditional) }));
  const own = PREFERRED_WORDS.flatMap(({ reason, words: list }) =>
    entriesOf(list).map(([simplified, traditional]) => ({ simplified, traditional, reason })),
  );
  const mendedWithin = own.filter(({ simplified }) => MENDED_WITHIN.has(simplified));
  const reasons = new Map<string, string>();
  for (const { simplified, traditional, reason } of [
    ...mendLonger(phrases, mendedWithin),
    ...own,
  ]) {
    words.addWord(simplified, traditional);
    reasons.set(simplified, reason);
  }
  // A Traditional word that no character of its own tells from Simplified (乾腊, 游著) has to be known to be left alone.
  for (const { simplified, traditional: word } of [...phrases, ...own]) {
    if (word === simplified || [...word].some((one) => scriptOf(one) === 'Hant')) continue;
    if (words.matchPrefix(word, 0)?.end !== word.length) words.addWord(word, word);
  }
  return (text, offset, limit) => {
    const found = words.matchPrefix(limit < text.length ? text.slice(0, limit) : text, offset);
    if (!found) return undefined;
    const reason = reasons.get(text.slice(offset, found.end));
    const traditional = reason === undefined ? standard(found.value) : found.value;
    return { traditional, end: found.end, reason };
  };
}

/**
 * Characters of the mainland's own standard list (通用规范汉字表) that OpenCC only knows as Traditional: 最后一哩路,
 * 哪吒, 彷徨 are no Traditional text.
 */
const IN_SIMPLIFIED_TOO = '哩吒彷捱袷';

type KnownForms = Pick<TraditionalDictionary, 'forms' | 'scriptOf'>;

/** What the dictionaries tell of single characters, read off their words too. */
function knownForms(
  character: (simplified: string) => string,
  standard: (traditional: string) => string,
  simplifiedOf: ReadonlyMap<string, string>,
): KnownForms {
  const lists = [
    STPhrases,
    STRegional,
    STCharacters,
    ...PREFERRED_WORDS.map(({ words }) => words),
    `${ANIMAL_PRONOUN.from} ${ANIMAL_PRONOUN.to}`,
  ];
  // As the lists have them, each pair once: there are twenty times as many.
  const listed = new Map<string, Set<string>>();
  for (const [simplified, traditional] of lists.flatMap(entriesOf)) {
    const targets = [...traditional];
    for (const [index, source] of [...simplified].entries()) {
      const target = targets[index] as string;
      const known = listed.get(source);
      if (known) known.add(target);
      else listed.set(source, new Set([target]));
    }
  }
  const written = { hans: new Set(listed.keys()), hant: new Set<string>() };
  const forms = new Map<string, Set<string>>();
  for (const [source, targets] of listed) {
    const standards = [...targets].map(standard);
    for (const form of [...targets, ...standards]) written.hant.add(form);
    forms.set(source, new Set([character(source), ...standards]));
  }
  // A slip of the word list (廢墟里): what another character regularly becomes is no Simplified character.
  for (const [simplified, traditional] of entriesOf(STCharacters)) {
    if (simplified !== traditional) written.hans.delete(traditional);
  }
  const traditionalOnly = written.hant.difference(written.hans);
  for (const [traditional, simplified] of simplifiedOf) {
    if (traditional !== simplified && !written.hans.has(traditional)) {
      traditionalOnly.add(traditional);
    }
  }
  for (const character of IN_SIMPLIFIED_TOO) traditionalOnly.delete(character);
  const simplifiedOnly = new Set<string>();
  for (const [simplified] of entriesOf(STCharacters)) {
    if (!written.hant.has(simplified)) simplifiedOnly.add(simplified);
  }
  return {
    forms,
    scriptOf: (one) =>
      simplifiedOnly.has(one) ? 'Hans' : traditionalOnly.has(one) ? 'Hant' : undefined,
  };
}
