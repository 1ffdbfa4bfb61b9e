import { readFile } from 'node:fs/promises';
import { ConverterBuilder } from 'opencc-js/core';
import * as cn2t from 'opencc-js/preset/cn2t';
import { parse } from 'yaml';
import { createTraditional, type Traditional } from '#hanzi/traditional.ts';
import { UsageError } from '#source/usage-error.ts';
import { readWords } from '../words.ts';
import { foldTaiwanAndHongKong, foldVariants, isAmbiguous } from './variants.ts';

type Convert = (text: string) => string;
type Way = keyof typeof WAYS;
type Pair = [simplified: string, traditional: string];

interface Accuracy {
  characters: number;
  ambiguous: number;
  /** Characters that differ from the reference, in each way of comparing; and the ambiguous ones among them. */
  wrong: Record<Way, number>;
  wrongAmbiguous: Record<Way, number>;
}

/** How a character is compared with the reference: as it is, or by what stands for all its variants. */
const WAYS = {
  strict: (character: string) => character,
  'variants folded': foldVariants,
  'without those of Japan': foldTaiwanAndHongKong,
};
const HAN = /\p{Script=Han}/u;

/**
 * Measures the conversion to Traditional against sentence pairs and OpenCC's own cases, beside opencc-js as it is.
 *
 * `--pairs`: a JSON list of `[simplified, traditional]`. `--cases`: OpenCC's testcases.json. `--list`: which
 * characters of ours still differ when variants are folded, in `even`, `odd` or `all` pairs, and whether a word of
 * the dictionary decided for ours.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = readWords({
    args,
    options: { pairs: { type: 'string' }, cases: { type: 'string' }, list: { type: 'string' } },
  });
  if (!values.pairs && !values.cases) {
    throw new UsageError('请写 --pairs 文件、--cases 文件，或两个都写。');
  }
  const ours = createTraditional([]);
  const converters: [string, Convert][] = [
    ['opencc-js s2tw', ConverterBuilder(cn2t)({ from: 'cn', to: 'tw' })],
    ['ours', ours],
  ];
  if (values.pairs) {
    const pairs = JSON.parse(await readFile(values.pairs, 'utf8')) as Pair[];
    const parts = { all: pairs, even: everySecond(pairs, 0), odd: everySecond(pairs, 1) };
    for (const [part, some] of Object.entries(parts)) {
      console.log(`\n${some.length} pairs (${part}): Han characters as in the reference`);
      for (const [name, convert] of converters) console.log(tell(name, measure(some, convert)));
      if (part === values.list) for (const line of differences(some, ours)) console.log(line);
    }
  }
  if (values.cases) {
    const cases = casesIn(await readFile(values.cases, 'utf8'));
    console.log(`\n${cases.length} cases of OpenCC's s2tw: as expected, wholly`);
    for (const [name, convert] of converters) {
      const right = cases.filter(([input, expected]) => convert(input) === expected);
      console.log(`${name.padEnd(16)}${right.length} of ${cases.length}`);
    }
  }
}

function none(): Record<Way, number> {
  return Object.fromEntries(Object.keys(WAYS).map((way) => [way, 0])) as Record<Way, number>;
}

function measure(pairs: readonly Pair[], convert: Convert): Accuracy {
  const sum: Accuracy = {
    characters: 0,
    ambiguous: 0,
    wrong: none(),
    wrongAmbiguous: none(),
  };
  for (const [simplified, reference] of pairs) {
    const converted = [...convert(simplified)];
    const wanted = [...reference];
    for (const [index, character] of [...simplified].entries()) {
      if (!HAN.test(character)) continue;
      const ambiguous = isAmbiguous(character);
      sum.characters++;
      sum.ambiguous += Number(ambiguous);
      for (const way of Object.keys(WAYS) as Way[]) {
        const same = WAYS[way];
        if (same(converted[index] ?? '') === same(wanted[index] ?? '')) continue;
        sum.wrong[way]++;
        sum.wrongAmbiguous[way] += Number(ambiguous);
      }
    }
  }
  return sum;
}

function tell(name: string, { characters, ambiguous, wrong, wrongAmbiguous }: Accuracy): string {
  const rate = (of: number, count: number): string =>
    `${(of > 0 ? 100 - (100 * count) / of : 100).toFixed(3)}% (${count} of ${of} wrong)`;
  const lines = (Object.keys(WAYS) as Way[]).map(
    (way) =>
      `  ${way.padEnd(26)}${rate(characters, wrong[way])}; ambiguous ${rate(ambiguous, wrongAmbiguous[way])}`,
  );
  return [name, ...lines].join('\n');
}

/** Each character of ours that differs with variants folded: ours, the reference's, what decided, and the place. */
function differences(pairs: readonly Pair[], convert: Traditional): string[] {
  return pairs.flatMap(([simplified, reference]) => {
    const [source, wanted] = [[...simplified], [...reference]];
    const decided = convert
      .explain(simplified)
      .flatMap(({ traditional, basis }) => [...traditional].map((one) => ({ one, basis })));
    return decided.flatMap(({ one, basis }, index) => {
      const other = wanted[index] ?? '';
      if (!HAN.test(source[index] ?? '') || foldVariants(one) === foldVariants(other)) return [];
      const [before, after] = [source.slice(0, index), source.slice(index + 1)];
      return [
        `${one} for ${other}  ${basis}  ${before.slice(-6).join('')}【${source[index]}】${after.slice(0, 6).join('')}`,
      ];
    });
  });
}

function everySecond<T>(list: readonly T[], first: 0 | 1): T[] {
  return list.filter((_, index) => index % 2 === first);
}

/** OpenCC's file has a comma after last members, which YAML allows and JSON does not. */
function casesIn(text: string): Pair[] {
  const { cases } = parse(text) as {
    cases: { input: string; expected: Record<string, string> }[];
  };
  return cases.flatMap(({ input, expected }) =>
    expected['s2tw'] === undefined ? [] : [[input, expected['s2tw']] as Pair],
  );
}
