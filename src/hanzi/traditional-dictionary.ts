import { Trie } from 'opencc-js/core';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import STRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';
import TWVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases';
import { entriesOf } from './opencc-entries.ts';
import { PREFERRED_WORDS } from './preferred-words.ts';
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
    dictionary.formsOf(simplified).has(form) ||
    dictionary.simplified(form) === dictionary.simplified(simplified)
  );
}

let made: TraditionalDictionary | undefined;

/** The one dictionary of this program: OpenCC's `s2tw` with our spellings and words. */
export function traditionalDictionary(): TraditionalDictionary {
  return (made ??= make());
}

function make(): TraditionalDictionary {
  const words = new Trie();
  words.loadDictGroup([STPhrases, STRegional]);
  const reasons = new Map<string, string>();
  for (const { reason, words: list } of PREFERRED_WORDS) {
    for (const [word, traditional] of entriesOf(list)) {
      words.addWord(word, traditional);
      reasons.set(word, reason);
    }
  }
  const variants = new Trie();
  variants.loadDictGroup([TWVariantsPhrases, TWVariants]);
  const preferred = new Map(PREFERRED_FORMS.map(({ from, to }) => [from, to]));
  const standard = (traditional: string): string =>
    variants.convert(traditional).replace(/./gsu, (form) => preferred.get(form) ?? form);

  const characters = new Map(entriesOf(STCharacters));
  for (const { from, to } of SINGLE_FORMS) characters.set(from, to);
  const character = (simplified: string): string =>
    standard(characters.get(simplified) ?? simplified);

  const wordAt = (text: string, offset: number, limit: number): DictionaryWord | undefined => {
    const found = words.matchPrefix(limit < text.length ? text.slice(0, limit) : text, offset);
    if (!found) return undefined;
    const reason = reasons.get(text.slice(offset, found.end));
    const traditional = reason === undefined ? standard(found.value) : found.value;
    return { traditional, end: found.end, reason };
  };
  const known = knownForms(character, standard);
  // A Traditional word that no character of its own tells from Simplified (乾腊, 游著) has to be known to be left alone.
  const traditionalWords = [
    ...[STPhrases, STRegional]
      .flatMap(entriesOf)
      .map(([from, to]) => [from, standard(to)] as const),
    ...PREFERRED_WORDS.flatMap(({ words: list }) => entriesOf(list)),
  ];
  for (const [simplified, word] of traditionalWords) {
    if (word === simplified || [...word].some((one) => known.scriptOf(one) === 'Hant')) continue;
    if (words.matchPrefix(word, 0)?.end !== word.length) words.addWord(word, word);
  }
  return { wordAt, character, ...known };
}

/**
 * Characters of the mainland's own standard list (通用规范汉字表) that OpenCC only knows as Traditional: 最后一哩路,
 * 哪吒, 彷徨 are no Traditional text.
 */
const IN_SIMPLIFIED_TOO = '哩吒彷捱袷';

/** What the dictionaries tell of single characters, read off their words too. */
function knownForms(
  character: (simplified: string) => string,
  standard: (traditional: string) => string,
): Pick<TraditionalDictionary, 'forms' | 'formsOf' | 'simplified' | 'scriptOf'> {
  const forms = new Map<string, Set<string>>();
  const written = { hans: new Set<string>(), hant: new Set<string>() };
  const lists = [
    STPhrases,
    STRegional,
    STCharacters,
    ...PREFERRED_WORDS.map(({ words }) => words),
    `${ANIMAL_PRONOUN.from} ${ANIMAL_PRONOUN.to}`,
  ];
  for (const [simplified, traditional] of lists.flatMap(entriesOf)) {
    const targets = [...traditional];
    for (const [index, source] of [...simplified].entries()) {
      const target = targets[index] as string;
      written.hans.add(source);
      written.hant.add(target).add(standard(target));
      const known = forms.get(source) ?? new Set([character(source)]);
      forms.set(source, known.add(standard(target)));
    }
  }
  // A slip of the word list (廢墟里): what another character regularly becomes is no Simplified character.
  for (const [simplified, traditional] of entriesOf(STCharacters)) {
    if (simplified !== traditional) written.hans.delete(traditional);
  }
  const simplifiedOf = new Map(entriesOf(TSCharacters));
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
    formsOf: (simplified) => forms.get(simplified) ?? new Set([character(simplified)]),
    simplified: (traditional) => simplifiedOf.get(traditional) ?? traditional,
    scriptOf: (one) =>
      simplifiedOnly.has(one) ? 'Hans' : traditionalOnly.has(one) ? 'Hant' : undefined,
  };
}
