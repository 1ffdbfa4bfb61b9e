import { FOREIGN_NAME_RULES } from './foreign-name-rules.ts';
import { FUNCTION_WORD_RULES } from './function-word-rules.ts';
import { LI_RULES } from './li-rules.ts';
import { SENSE_RULES } from './sense-rules.ts';
import { THING_RULES } from './thing-rules.ts';

/** A stretch whose spelling what stands beside it decides. */
export interface Decided {
  simplified: string;
  traditional: string;
  reason: string;
}

const RULES = [
  ...LI_RULES,
  ...FUNCTION_WORD_RULES,
  ...SENSE_RULES,
  ...THING_RULES,
  ...FOREIGN_NAME_RULES,
];

/** The stretches of a block that what stands beside them decides, by offset in UTF-16 units. */
export function decidedByNeighbours(block: string): Map<number, Decided> {
  const decided = new Map<number, Decided>();
  for (const { word, pattern, traditional, reason } of RULES) {
    if (!block.includes(word)) continue;
    for (const { index } of block.matchAll(pattern)) {
      decided.set(index, { simplified: word, traditional, reason });
    }
  }
  return decided;
}
