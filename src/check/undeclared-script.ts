import { isTraditional } from '#hanzi/traditional.ts';
import type { Rule } from './rule.ts';

/** Frequent characters of Traditional texts; a Simplified one has none of them but in a name. */
const FREQUENT =
  /[們這來學會開區協舉辦動員總業國說對時過與專題報導實際後發點現場傳進還種應該經濟體質]/gu;
const FEW = 4;

/** An article in Traditional characters that does not say so: its Simplified page would be Traditional too. */
export const undeclaredScript: Rule = function* (document) {
  if (!document.article || document.article.script === 'Hant') return;
  // To tell the scripts apart takes a dictionary, which most contents need not load.
  if ((document.text.match(FREQUENT)?.length ?? 0) < FEW) return;
  const text = document.blocks.map((passage) => passage.text).join('\n');
  if (!isTraditional(text)) return;
  yield document.atField('title', {
    code: 'undeclared-script',
    severity: 'warning',
    reason: '这篇像是用繁体字写的，简体网页上也会是繁体字',
    remedy: '在字段里加一行 script: Hant，简体网页就会转换；不是就不用管',
  });
};
