import { ConverterBuilder } from 'opencc-js/core';
import TWPhrasesRev from 'opencc-js/dict/TWPhrasesRev';
import * as t2cn from 'opencc-js/preset/t2cn';
import type { Fold } from './fold.ts';

/**
 * Taiwan's words that are not the mainland's, each with the mainland's, both folded: 资讯 → 信息, 硬碟 → 硬盘.
 * From OpenCC's table of Taiwan's phrases.
 */
export function taiwanWords(fold: Fold): [taiwan: string, mainland: string][] {
  const convert = ConverterBuilder(t2cn)({ from: 'twp', to: 'cn' });
  const words = new Map<string, string>();
  for (const entry of TWPhrasesRev.split('|')) {
    const word = entry.split(' ')[0] as string;
    const [taiwan, mainland] = [fold(word), fold(convert(word))];
    if (taiwan !== mainland) words.set(taiwan, mainland);
  }
  return [...words];
}
