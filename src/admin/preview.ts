import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isDay } from '#article/day.ts';
import { explainedDay } from '#i18n/explained-day.ts';
import { strings } from '#i18n/strings.ts';
import { remarkLowerHeadings } from '#markdown/lower-headings.ts';
import { rehypeNumberParagraphs } from '#markdown/number-paragraphs.ts';
import { remarkPlugins } from '#markdown/parse.ts';
import { sanitized } from '#markdown/sanitize.ts';
import { BODY } from './form.ts';
import type { Values } from './values.ts';

const body = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use([...remarkPlugins, remarkLowerHeadings])
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(sanitized as [])
  .use(rehypeNumberParagraphs)
  .use(picturesAsWords);

/** A form's values as the article's page will show them, as HTML without anything that could run. */
export function previewHtml(values: Values): string {
  const text = (name: string): string => String(values[name] ?? '').trim();
  const date = text('date');
  const dateBasis = values['dateBasis'] === 'issue' ? 'issue' : 'text';
  const shownDate = isDay(date) ? explainedDay({ date, dateBasis }) : '';
  const organizations = Array.isArray(values['organization']) ? values['organization'] : [];
  const facts = [shownDate, ...organizations.map(String)].filter(Boolean);
  const note = text('correction');
  const tree = body.runSync(body.parse(text(BODY))) as Root;
  return toHtml(
    h('article', [
      h('header.article-header', [
        h('p.section-name', text('section')),
        h('h1', text('title') || '（还没有标题）'),
        h('ul.article-facts', [
          ...facts.map((fact) => h('li', fact)),
          ...(values['draft'] ? [h('li.article-draft', strings.draft)] : []),
        ]),
      ]),
      ...(values['withdrawn'] ? [h('p.article-notice', strings.withdrawn)] : []),
      ...(note ? [h('p.article-notice', `更正：${note}`)] : []),
      h('div.article-body', tree.children),
    ]),
  );
}

/** A preview has no files beside it: a picture is told by its words. */
function picturesAsWords() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'img' || !parent || index === undefined) return;
      const alt = String(node.properties['alt'] ?? '');
      parent.children[index] = { type: 'text', value: `〔图片：${alt}〕` };
    });
  };
}
