import { readFile } from 'node:fs/promises';
import { ConverterBuilder } from 'opencc-js/core';
import * as cn2t from 'opencc-js/preset/cn2t';
import { parse } from 'yaml';
import { createTraditional } from '#hanzi/traditional.ts';
import { UsageError } from '../run.ts';
import { readWords } from '../words.ts';
import { foldVariants, isAmbiguous } from './variants.ts';

type Convert = (text: string) => string;
type Pair = [simplified: string, traditional: string];

interface Accuracy {
  characters: number;
  /** Characters that differ from the reference. */
  strict: number;
  /** The same, where orthographic variants count as one. */
  folded: number;
  ambiguous: number;
  ambiguousFolded: number;
}

const HAN = /\p{Script=Han}/u;

/**
 * Measures the conversion to Traditional against sentence pairs and OpenCC's own cases, beside opencc-js as it is.
 *
 * `--pairs`: a JSON list of `[simplified, traditional]`. `--cases`: OpenCC's testcases.json.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = readWords({
    args,
    options: { pairs: { type: 'string' }, cases: { type: 'string' } },
  });
  if (!values.pairs && !values.cases) {
    throw new UsageError('请写 --pairs 文件、--cases 文件，或两个都写。');
  }
  const converters: [string, Convert][] = [
    ['opencc-js s2tw', ConverterBuilder(cn2t)({ from: 'cn', to: 'tw' })],
    ['ours', createTraditional([])],
  ];
  if (values.pairs) {
    const pairs = JSON.parse(await readFile(values.pairs, 'utf8')) as Pair[];
    const parts = { all: pairs, even: everySecond(pairs, 0), odd: everySecond(pairs, 1) };
    for (const [part, some] of Object.entries(parts)) {
      console.log(`\n${some.length} pairs (${part}): Han characters as in the reference`);
      for (const [name, convert] of converters) console.log(tell(name, measure(some, convert)));
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

function measure(pairs: readonly Pair[], convert: Convert): Accuracy {
  const sum: Accuracy = { characters: 0, strict: 0, folded: 0, ambiguous: 0, ambiguousFolded: 0 };
  for (const [simplified, reference] of pairs) {
    const converted = [...convert(simplified)];
    const wanted = [...reference];
    for (const [index, character] of [...simplified].entries()) {
      if (!HAN.test(character)) continue;
      const [is, should] = [converted[index] ?? '', wanted[index] ?? ''];
      const wrong = foldVariants(is) !== foldVariants(should);
      sum.characters++;
      sum.strict += Number(is !== should);
      sum.folded += Number(wrong);
      if (!isAmbiguous(character)) continue;
      sum.ambiguous++;
      sum.ambiguousFolded += Number(wrong);
    }
  }
  return sum;
}

function tell(name: string, sum: Accuracy): string {
  const rate = (wrong: number, of: number): string =>
    `${(100 - (100 * wrong) / of).toFixed(3)}% (${wrong} of ${of} wrong)`;
  const { characters, strict, folded, ambiguous, ambiguousFolded } = sum;
  return [
    name.padEnd(16) + `strict ${rate(strict, characters)}`,
    `variants folded ${rate(folded, characters)}`,
    `ambiguous, folded ${rate(ambiguousFolded, ambiguous)}`,
  ].join('; ');
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
