import { expect, test } from 'vitest';
import { articleData } from '#search/article-data.ts';
import { item } from './items.ts';

test('the open data of an article is plain text, with names and addresses resolved', () => {
  const body = '3月2日，**东坡区科协**办展览。\n\n- 昆虫\n- 化石';
  expect(
    articleData(item('昆虫标本展', body, { issue: '20240315' }), ['昆虫', '标本', '展']),
  ).toEqual({
    id: '20240302-01',
    title: '昆虫标本展',
    titleBreaks: [2, 4],
    section: { slug: 'dongtai', name: '动态' },
    date: '2024-03-02',
    dateBasis: 'text',
    organizations: [{ slug: 'dongpo', name: '东坡区科协' }],
    issue: '20240315',
    path: '/articles/20240302-01/',
    paragraphs: ['3月2日，东坡区科协办展览。', '昆虫', '化石'],
  });
});
