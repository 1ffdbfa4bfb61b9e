import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContentAndFiles, readSoundContent } from '#collection/read.ts';
import { article, folder, put } from '../check/folder.ts';

const FOLDER = 'articles/2025/tried';
const picture = readFileSync(
  'tests/fixtures/second-association/articles/2025/20250801-x01/展台.png',
);

/** The body as it is shown, and what is said. */
async function shown(body: string) {
  article(body);
  const { content, diagnostics } = await readContentAndFiles(folder.dir, folder.dir);
  return {
    body: content?.articles.find(({ id }) => id === 'tried')?.body.trim(),
    said: diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`),
  };
}

test('pictures that are there are left as they are written', async () => {
  put(`${FOLDER}/门 前.png`, picture);
  const body = '甲。\n\n![门前](tried/%E9%97%A8%20前.png)、![门][一]\n\n[一]: <tried/门 前.png>';
  expect(await shown(body)).toEqual({ body, said: [] });
});

test('words stand in place of pictures that are not there, cannot be opened or are none', async () => {
  put(`${FOLDER}/a.png`, 'hello');
  put(`${FOLDER}/b.heic`, 'x');
  const body = '见![甲](tried/a.png)和![乙](tried/b.heic)。\n\n![丙](tried/c.png)';
  expect(await shown(body)).toEqual({
    body: '见（图片：甲）和（图片：乙）。\n\n（图片：丙）',
    said: [
      `broken-picture ${FOLDER}/a.png:1:1`,
      `picture-format ${FOLDER}.md:8:20`,
      `missing-picture ${FOLDER}.md:10:1`,
    ],
  });
});

test('a build stops at a picture that is not there', async () => {
  article('![丙](tried/c.png)');
  await expect(readSoundContent(folder.dir, folder.dir)).rejects.toThrow(
    '8:1 图片 tried/c.png 不存在。',
  );
});
