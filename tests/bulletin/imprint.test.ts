import { expect, test } from 'vitest';
import { imprintEvidence } from '#bulletin/imprint.ts';
import { readLines } from '#bulletin/lines.ts';
import { readTextFile } from '#bulletin/receive.ts';
import { shapesOf } from '#bulletin/shape.ts';

/** Whether each line of a text speaks for an imprint. The names do not exist. */
function speaks(text: string): boolean[] {
  const manuscript = readTextFile('样张.txt', new TextEncoder().encode(text));
  const evidence = imprintEvidence(shapesOf(readLines(manuscript), (same) => same));
  return [...evidence.values()].map(({ imprint = 0 }) => imprint > 0);
}

test.each([
  ['报：市委办公室', [true]],
  ['主编：兰心如　　编辑：谷雨\n耿小雅　　校对：汤伯钧', [true, true]],
  ['二〇二三年八月二十三日印发', [true]],
  ['（共印50份）', [true]],
  ['市科协举办编辑培训班', [false]],
  ['他说：编辑：是门手艺。', [false]],
])('%s: %j', (text, expected) => {
  expect(speaks(text)).toEqual(expected);
});
