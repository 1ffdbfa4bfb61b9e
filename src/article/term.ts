import { z } from 'zod';
import { isFormOf } from '#hanzi/traditional-dictionary.ts';
import type { Term } from '#hanzi/traditional.ts';
import { field, rule } from '#source/schema-issues.ts';

const text = z.string().trim().min(1);

/** One word with its Traditional form, in terms.yaml and in an article's `terms`. */
const termSchema = z
  .strictObject({
    word: field(text, {
      title: '词语',
      description: '写简体的人名、地名、单位名或词语',
      example: 'word: 李云里',
    }),
    traditional: field(text.optional(), {
      title: '繁体写法',
      description: '写这个词的繁体字，字数不变；不转换则改写 keep: true',
      example: 'traditional: 李雲里',
    }),
    keep: field(z.boolean().optional(), {
      title: '不转换',
      description: '照原样保留时写 true',
      example: 'keep: true',
    }),
    reason: field(text.optional(), {
      title: '理由',
      description: '用一句话说明为什么这样写',
      example: 'reason: 本人证件用字',
    }),
  })
  .superRefine((term, context) => {
    const { word, traditional, keep } = term;
    if ((traditional === undefined) === !keep) {
      rule(
        context,
        'term-form',
        `“${word}”要有繁体写法，或写明不转换，二者取一`,
        '写 traditional: 繁体写法，或写 keep: true',
        ['word'],
      );
    }
    if (traditional === undefined) return;
    const [simplified, forms] = [[...word], [...traditional]];
    if (simplified.length !== forms.length) {
      rule(
        context,
        'term-length',
        `“${word}”是 ${simplified.length} 字，“${traditional}”是 ${forms.length} 字`,
        '繁体写法要与词语字数相同，一字对一字',
        ['traditional'],
      );
      return;
    }
    const other = simplified.findIndex((one, index) => !isFormOf(one, forms[index] as string));
    if (other >= 0) {
      rule(
        context,
        'term-other-character',
        `“${forms[other]}”不是“${simplified[other]}”的繁体字`,
        '只写同一个字的繁体；换用别的词请改正文',
        ['traditional'],
      );
    }
  });

/** A term as its file holds it. */
export type WrittenTerm = z.infer<typeof termSchema>;

/** A list of terms in which no word stands twice. */
const termList = z.array(termSchema).superRefine((terms, context) => {
  const forms = new Map<string, string>();
  terms.forEach((written, index) => {
    const { simplified, traditional } = toTerm(written);
    const before = forms.get(simplified);
    if (before === undefined) {
      forms.set(simplified, traditional);
      return;
    }
    const reason =
      before === traditional
        ? `“${simplified}”出现了两次`
        : `“${simplified}”前面写作“${before}”，这里又写作“${traditional}”`;
    rule(context, 'contradicting-term', reason, '两条只留一条', [index, 'word']);
  });
});

/** terms.yaml, in which every term tells its reason. */
export const termsSchema = termList.superRefine((terms, context) => {
  terms.forEach(({ word, reason }, index) => {
    if (reason === undefined) {
      rule(context, 'missing-field', `“${word}”没有写理由`, '加上一行，例如 reason: 本人证件用字', [
        index,
        'word',
      ]);
    }
  });
});

/** The `terms` of an article's frontmatter: they hold for this article, and before those of terms.yaml. */
export const articleTermsSchema = field(termList.optional(), {
  title: '本篇用字',
  description: '写只用于本篇的词语和它的繁体写法，每条一个“- ”',
  example: 'terms: [{ word: 李云里, traditional: 李雲里 }]',
});

export function toTerm({ word, traditional }: WrittenTerm): Term {
  return { simplified: word, traditional: traditional ?? word };
}
