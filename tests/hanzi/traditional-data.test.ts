import { describe, expect, test } from 'vitest';
import { createTraditional } from '#hanzi/traditional.ts';
import { traditionalJson } from '#hanzi/traditional-json.ts';
import { traditionalXml } from '#hanzi/traditional-xml.ts';

const convert = createTraditional([]);
const html = (markup: string): string => `[${markup}]`;

describe('JSON', () => {
  test('has its values turned, wherever they stand, and nothing else', () => {
    const data = {
      发: '发展',
      id: '发',
      path: '/发/',
      language: 'zh-Hans',
      link: 'https://x.test/发',
      list: ['发展', 1, null, true, { slug: '发', name: '干部' }],
    };
    expect(JSON.parse(traditionalJson(JSON.stringify(data), convert))).toEqual({
      ...data,
      发: '發展',
      language: 'zh-Hant',
      list: ['發展', 1, null, true, { slug: '发', name: '幹部' }],
    });
  });

  test('has its markup turned as markup', () => {
    expect(traditionalJson('{"content_html":"<p>"}', convert, html)).toBe(
      '{"content_html":"[<p>]"}',
    );
  });

  test('keeps its indent, its end and what protects a script element', () => {
    expect(traditionalJson('{\n  "a": "发"\n}\n', convert)).toBe('{\n  "a": "發"\n}\n');
    expect(traditionalJson('{"a":"\\u003c/script>发"}', convert)).toBe('{"a":"\\u003c/script>發"}');
  });
});

describe('XML', () => {
  test('has its texts and shown attributes turned, not addresses and ids', () => {
    const feed = (word: string, language: string): string =>
      `<?xml version="1.0"?><feed xml:lang="${language}"><title>${word} &amp; A</title><link href="/发" title="${word}"/>` +
      `<id>发</id><guid isPermaLink="true">https://x.test/发</guid><category term="${word}"/><language>${language}</language></feed>`;
    expect(traditionalXml(feed('发展', 'zh-Hans'), convert, html)).toBe(feed('發展', 'zh-Hant'));
  });

  test('has markup turned as markup, escaped or not', () => {
    expect(
      traditionalXml(
        '<d>&lt;p&gt;甲 &amp;amp; 乙&lt;/p&gt;</d><e><![CDATA[<p>甲</p>]]></e>',
        convert,
        html,
      ),
    ).toBe('<d>[&lt;p&gt;甲 &amp;amp; 乙&lt;/p&gt;]</d><e><![CDATA[[<p>甲</p>]]]></e>');
  });
});
