import { expect, test } from 'vitest';
import type { Item } from '#collection/publication.ts';
import { csvOf } from '#open-data/csv.ts';

const item = (title: string) =>
  ({
    id: 'a',
    title,
    section: { name: '要闻' },
    date: '2024-01-02',
    dateBasis: 'text',
    organizations: [{ name: '甲' }, { name: '乙' }],
    body: '一\n\n二',
  }) as unknown as Item;
const row = (title: string): string | undefined => csvOf([item(title)]).split('\r\n')[1];

test('writes names, paragraphs and what is missing', () => {
  expect(row('讲座')).toBe('a,讲座,要闻,2024-01-02,text,甲、乙,,/articles/a/,"一\n二"');
});

test('quotes what would end a cell', () => {
  expect(row('“甲”,"乙"')).toContain('"“甲”,""乙"""');
});

test('keeps a spreadsheet from taking a title for a formula', () => {
  for (const title of ['=1+1', '+86', '-1', '@甲']) expect(row(title)).toContain(`,'${title},`);
});
