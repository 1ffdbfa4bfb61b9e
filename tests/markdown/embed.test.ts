import { expect, test } from 'vitest';
import { embedArticle } from '#markdown/embed.ts';

test('gives ids and the links to them a prefix, and leaves other links alone', () => {
  const html =
    '<h2 id="p">一</h2><p><a href="#p">上</a><a href="/articles/a/#p">外</a></p>' +
    '<p><a aria-describedby="label" href="#fn-1">注</a></p>';
  expect(embedArticle(html, 'a-1', 0)).toBe(
    '<h2 id="a-1-p">一</h2><p><a href="#a-1-p">上</a><a href="/articles/a/#p">外</a></p>' +
      '<p><a aria-describedby="a-1-label" href="#a-1-fn-1">注</a></p>',
  );
});

test('leaves text alone that looks like an id', () => {
  expect(embedArticle('<p>写作 id="p1" 即可</p>', 'a', 0)).toBe('<p>写作 id="p1" 即可</p>');
});

test('moves headings down, at most to the sixth level', () => {
  expect(embedArticle('<h2>一</h2><h5>二</h5>', 'a', 2)).toBe('<h4>一</h4><h6>二</h6>');
});

test('takes the links from paragraphs to themselves out', () => {
  const html =
    '<p id="p1"><a class="paragraph-link" href="#p1"></a>甲</p><p id="p2"><a class="paragraph-link" href="#p2"></a>乙</p>';
  expect(embedArticle(html, 'a', 0)).toBe('<p id="a-p1">甲</p><p id="a-p2">乙</p>');
});
