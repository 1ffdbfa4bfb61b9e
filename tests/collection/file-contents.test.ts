import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, findings, put } from '../check/folder.ts';

const FOLDER = 'articles/2025/tried';
const picture = readFileSync(
  join('tests/fixtures/second-association/articles/2025/20250801-x01/展台.png'),
);

async function kindsOf(name: string, content: string | Uint8Array): Promise<string[]> {
  article('正文。');
  put(`${FOLDER}/${name}`, content);
  const found = await findings();
  for (const { file, line, column } of found) {
    expect([file, line, column]).toEqual([`${FOLDER}/${name}`, 1, 1]);
  }
  return found.map(({ severity, code }) => `${severity} ${code}`);
}

test.each([
  ['whole.png', picture, []],
  ['cut.png', picture.subarray(0, picture.length / 2), ['error broken-picture']],
  ['none.jpg', 'hello', ['error broken-picture']],
  ['other.jpg', picture, ['warning wrong-ending']],
  ['drawn.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>', []],
  ['whole.pdf', '%PDF-1.7\n1 0 obj\n%%EOF\n', []],
  ['cut.pdf', '%PDF-1.7\n1 0 obj\n', ['error broken-file']],
  ['none.pdf', 'hello', ['error wrong-ending']],
  ['none.docx', 'hello', ['error wrong-ending']],
  ['whole.docx', 'PK\u0003\u0004', []],
  ['empty.txt', '', ['error empty-file']],
  ['notes.txt', 'hello', []],
  ['film.mp4', new Uint8Array(21 * 1024 * 1024), ['warning large-file']],
])('%s', async (name, content, kinds) => {
  expect(await kindsOf(name, content)).toEqual(kinds);
});

test('a file that was put in the place of another is looked at again', async () => {
  expect(await kindsOf('a.png', 'hello')).toEqual(['error broken-picture']);
  expect(await kindsOf('a.png', picture)).toEqual([]);
});
