import { expect, test } from 'vitest';
import type { Item } from '#collection/publication.ts';
import { feedEntry, newestItems } from '#feeds/entries.ts';

function item(id: string, date: string, more: Partial<Item> = {}): Item {
  return {
    ...{
      id,
      date,
      title: id,
      dateBasis: 'text',
      file: `${id}.md`,
      body: '约60人参加。',
      bodyLine: 1,
    },
    ...{
      section: { slug: 's', name: '动态', aliases: [] },
      organizations: [{ slug: 'o', name: '某会', aliases: [] }],
    },
    ...more,
  };
}

const items = [
  item('d', '2025-07-03'),
  item('c', '2025-07-02'),
  item('b', '2025-07-01'),
  item('a', '2024-01-01', { updated: '2025-07-02', correction: '更正了参加人数' }),
];
const addresses = {
  of: (path: string) => `https://example.org${path}`,
  resolve: (address: string) => address,
};
const entries = newestItems(items, 3).map((one) => feedEntry(one, '', addresses));

test('a correction brings an older item back among the newest, with what was corrected', () => {
  expect(entries.map(({ title }) => title)).toEqual(['d', 'c', 'a']);
  expect(entries[2]).toMatchObject({
    summary: '【2025年7月2日更正】更正了参加人数。约60人参加。',
    published: new Date('2023-12-31T16:00:00Z'),
    updated: new Date('2025-07-01T16:00:00Z'),
  });
});

test('an item that was never corrected was last changed on its own day', () => {
  expect(entries[0]).toMatchObject({ summary: '约60人参加。', updated: entries[0]?.published });
});
