import { traditionalDictionary } from './traditional-dictionary.ts';
import type { Basis, Traditional } from './traditional.ts';

/** A word of a conversion in which some character has more than one possible Traditional form. */
export interface Choice {
  simplified: string;
  traditional: string;
  basis: Basis;
  reason: string | undefined;
  /** Every form of each such character, the chosen one first. */
  forms: string[];
  /** Where the word stands in the block, in UTF-16 units. */
  start: number;
}

/** What a conversion chose in a block, in reading order. */
export function choicesIn(block: string, convert: Traditional): Choice[] {
  const { formsOf } = traditionalDictionary();
  let start = 0;
  return convert.explain(block).flatMap(({ simplified, traditional, basis, reason }): Choice[] => {
    const at = start;
    start += simplified.length;
    const chosen = [...traditional];
    const forms = [...simplified].flatMap((character, index) => {
      const others = formsOf(character).difference(new Set(chosen.slice(index, index + 1)));
      return others.size > 0 ? [[chosen[index], ...others].join('')] : [];
    });
    if (forms.length === 0) return [];
    return [{ simplified, traditional, basis, reason, forms, start: at }];
  });
}
