import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from '#markdown/parse.ts';

/** Each link as `address shown`. */
function linksOf(body: string): string[] {
  const tree = parseMarkdown(body);
  const links: string[] = [];
  visit(tree, 'link', (node) => {
    links.push(node.url);
    const { start, end } = node.position ?? {};
    if (start && end) expect(body.slice(start.offset, end.offset)).toContain(toString(node));
  });
  return links;
}

test.each([
  ['见https://example.org/a，共三页。', ['https://example.org/a']],
  ['见https://example.org/a(小编：某某)。', ['https://example.org/a']],
  ['见（https://example.org/a）。', ['https://example.org/a']],
  [
    'https://example.org/a。https://example.org/b?c=d”',
    ['https://example.org/a', 'https://example.org/b?c=d'],
  ],
  ['www.example.org查看', ['http://www.example.org']],
  [
    'see https://example.org/a, https://example.org/café.',
    ['https://example.org/a', 'https://example.org/café'],
  ],
  ['<https://example.org/甲>', ['https://example.org/%E7%94%B2']],
  ['[甲](https://example.org/甲)', ['https://example.org/%E7%94%B2']],
  ['[https://example.org/，](https://example.org/，)', ['https://example.org/，']],
])('the addresses in %s', (body, addresses) => {
  expect(linksOf(body).map(decodeURI)).toEqual(addresses.map(decodeURI));
});

test('no character is lost', () => {
  const body = '见https://example.org/a，共三页；https://example.org/b（乙）。';
  expect(toString(parseMarkdown(body))).toBe(body);
});
