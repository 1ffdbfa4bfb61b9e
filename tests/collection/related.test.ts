import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrange, type Item } from '#collection/publication.ts';
import { readSoundContent } from '#collection/read.ts';
import { relatedItems } from '#collection/related.ts';

const item = (id: string, title: string, body: string, organizations: string[] = []) =>
  ({ id, title, body, organizations: organizations.map((slug) => ({ slug })) }) as unknown as Item;
const ids = (items: readonly Item[], id: string, count = 3) =>
  (relatedItems(items, count).get(id) ?? []).map((other) => other.id);

const ITEMS = [
  item('robots-1', '机器人大赛开幕', '机器人大赛在体育馆开幕，传感器引人注目。'),
  item('robots-2', '机器人论坛举办', '论坛讨论机器人与传感器。'),
  item('flood-1', '测绘学会助力灾后重建', '无人机测绘受灾道路。'),
  item('flood-2', '专家支援灾后重建', '专家查看受灾道路与桥梁。'),
  item('salon', '七夕联谊沙龙', '青年在草甸联谊。'),
];

describe('related items', () => {
  test('are those that share rare words, the most alike first', () => {
    expect(ids(ITEMS, 'robots-1')[0]).toBe('robots-2');
    expect(ids(ITEMS, 'flood-2')[0]).toBe('flood-1');
  });

  test('are none where nothing is shared', () => {
    expect(ids(ITEMS, 'salon')).toEqual([]);
  });

  test('never hold the item itself, and no more than asked for', () => {
    const same = ['a', 'b', 'c', 'd'].map((id) => item(id, '机器人大赛', '传感器'));
    const all = [...same, ...ITEMS];
    expect(ids(all, 'a', 2)).toEqual(['b', 'c']);
  });

  test('are found by an organization that few items share, and not by one that all share', () => {
    const all = [
      item('a', '讲座', '甲乙', ['small', 'publisher']),
      item('b', '展览', '丙丁', ['small', 'publisher']),
      ...['比赛', '沙龙', '论坛', '调研'].map((title) => item(title, title, title, ['publisher'])),
    ];
    expect(ids(all, 'a')).toEqual(['b']);
  });

  test('of the real bulletin pair the two agreements, and the two visits of district leaders', async () => {
    const content = await readSoundContent(resolve('content'), process.cwd());
    const { items } = arrange(content, { drafts: false });
    expect(ids(items, '20230823-05', 1)).toEqual(['20230823-06']);
    expect(ids(items, '20230823-06', 1)).toEqual(['20230823-05']);
    expect(ids(items, '20230823-10', 2)).toContain('20230823-11');
    expect(ids(items, '20230823-02', 2)).toContain('20230823-04');
  });
});
