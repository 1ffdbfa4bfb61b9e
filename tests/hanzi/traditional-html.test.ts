import { describe, expect, test } from 'vitest';
import { createTraditional } from '#hanzi/traditional.ts';
import { traditionalHtml } from '#hanzi/traditional-html.ts';

const convert = createTraditional([]);

function turn(html: string): string {
  return traditionalHtml(html, { convert, address: (address) => `/hant${address}` });
}

describe('a finished page turned to Traditional', () => {
  test.each([
    ['a word over two nodes', '<p>若<b>干</b>问题</p>', '<p>若<b>干</b>問題</p>'],
    ['a word over a place to break', '<h1>京<wbr>津若<wbr>干</h1>', '<h1>京<wbr>津若<wbr>干</h1>'],
    ['no word over two blocks', '<li>若</li><li>干</li>', '<li>若</li><li>幹</li>'],
    ['a quotation over nodes', '<p>“甲<b>‘乙’</b>”</p>', '<p>「甲<b>『乙』</b>」</p>'],
    ['references', '<p>发展 &amp; 创新 &lt;b&gt;</p>', '<p>發展 &amp; 創新 &lt;b&gt;</p>'],
    ['rare characters beside others', '<p>𠮷<b>发</b>展</p>', '<p>𠮷<b>發</b>展</p>'],
  ])('has %s right', (_, html, turned) => {
    expect(turn(html)).toBe(turned);
  });

  test.each(['title', 'alt', 'placeholder', 'label', 'content', 'aria-label', 'aria-valuetext'])(
    'has its %s attributes turned',
    (name) => {
      expect(turn(`<i ${name}="检索“标题”" id="发"></i>`)).toBe(
        `<i ${name}="檢索「標題」" id="发"></i>`,
      );
    },
  );

  test.each([
    ['code', '<p>用<code>发</code>字</p>'],
    ['what is marked', '<p>用<span translate="no" title="发">发<span>发</span>发</span>字</p>'],
    ['what is in another language', '<p>用<i lang="ja">国</i>字</p>'],
    ['addresses, classes and data', '<a href="/发" class="发" data-x="发">字</a>'],
    ['scripts and styles', '<script>"发</p>"</script><style>.发{}</style>'],
    ['comments', '<!-- 发 -->'],
  ])('keeps %s', (_, html) => {
    expect(turn(html)).toBe(html);
  });

  test('goes on after what it keeps', () => {
    expect(turn('<p><code>发</code>发<br translate="no">发</p><p>发</p>')).toBe(
      '<p><code>发</code>發<br translate="no">發</p><p>發</p>',
    );
  });

  test('takes no word across what it keeps', () => {
    expect(turn('<p>若<code>x</code>干</p>')).toBe('<p>若<code>x</code>幹</p>');
  });

  test('names its language, and the other page as the other', () => {
    expect(
      turn(
        '<html lang="zh-Hans"><meta content="zh_CN"><meta content="zh_TW"><link hreflang="zh-Hans">',
      ),
    ).toBe(
      '<html lang="zh-Hant"><meta content="zh_TW"><meta content="zh_CN"><link hreflang="zh-Hans">',
    );
  });

  test('has the values of JSON-LD turned, not its keys, ids and addresses', () => {
    const data = (name: string, language: string): string =>
      `<script type="application/ld+json">{"@type":"发","name":"${name}","url":"https://x.test/发","inLanguage":"${language}"}</script>`;
    expect(turn(data('发展', 'zh-Hans'))).toBe(data('發展', 'zh-Hant'));
  });

  test('leads from page to page in its own script', () => {
    expect(turn('<a data-page-link="" href="/about/">关于</a><a href="/x.pdf">文件</a>')).toBe(
      '<a data-page-link="" href="/hant/about/">關於</a><a href="/x.pdf">文件</a>',
    );
  });
});
