import { expect, test } from 'vitest';
import { readStock } from '#importing/folder.ts';
import { makeContentFolder, putLists } from '../store/content-folder.ts';

test('an article written in Traditional is known as it is written, as its bulletin has it', async () => {
  const folder = makeContentFolder({
    'articles/2023/1-01.md':
      '---\ntitle: 昆蟲標本展開幕\nsection: 要闻\ndate: 2023-08-20\norganization: 北京市科协\nscript: Hant\n---\n\n昆蟲標本展開幕。\n',
    'bulletins/1/source.pdf': 'a',
    'bulletins/1/source-1.txt': 'b',
    'bulletins/2/notes.md': 'c',
  });
  putLists(folder.dir);
  const stock = await readStock(folder.dir, folder.dir);
  folder.remove();
  expect(stock.articles).toEqual([
    {
      id: '1-01',
      issue: undefined,
      title: '昆蟲標本展開幕',
      date: '2023-08-20',
      script: 'Hant',
      withdrawn: undefined,
      organization: ['北京市科协'],
      paragraphs: ['昆蟲標本展開幕。'],
    },
  ]);
  expect([...stock.sources].map(([id, files]) => [id, files.map(({ name }) => name)])).toEqual([
    ['1', ['source.pdf']],
    ['2', []],
  ]);
});
