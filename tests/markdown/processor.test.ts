import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { plainBlocks } from '#article/blocks.ts';
import { markdownProcessor } from '#markdown/processor.ts';

const processor = await createMarkdownProcessor(markdownProcessor('/qinghe/').options);

async function render(markdown: string) {
  return load((await processor.render(markdown)).code, null, false);
}

describe('an article in Markdown', () => {
  test('has bold beside Chinese quotation marks', async () => {
    const $ = await render('展览**“看得见的风”**开幕。');
    expect($('strong').text()).toBe('“看得见的风”');
  });

  test('keeps Chinese quotation marks, dashes and dots as they are written', async () => {
    const text = '“一”‘二’——三…… "x" -- it\'s';
    expect((await render(text)).text().trim()).toBe(text);
  });

  test('joins lines an editor broke inside Chinese, and keeps Latin words apart', async () => {
    const $ = await render('风从东边\n来，wind from\nthe east。');
    expect($('p').text()).toBe('风从东边来，wind from\nthe east。');
    expect(plainBlocks('风从东边\n来。')).toEqual(['风从东边来。']);
  });

  test('numbers its paragraphs with a link each, and copied text holds no number', async () => {
    const $ = await render('一。\n\n- 列表\n\n二。');
    expect(
      $('p[id]')
        .map((_, p) => $(p).attr('id'))
        .get(),
    ).toEqual(['p1', 'p2']);
    expect($('#p2 a').attr('href')).toBe('#p2');
    expect($('#p2').text()).toBe('二。');
  });

  test('has no heading of the first level, which is the title of the page', async () => {
    const $ = await render('# 一\n\n## 二\n\n###### 六');
    expect($('h2, h3, h6').text()).toBe('一二六');
    expect((await render('## 二'))('h2').text()).toBe('二');
  });

  test('loses scripts, handlers and styles in raw HTML', async () => {
    const $ = await render(
      '<script>alert(1)</script><b onclick="x()" style="color:red">粗</b> <a href="javascript:x">链</a>',
    );
    expect($('script, [onclick], [style], [href^="javascript"]').length).toBe(0);
    expect($('b').text()).toBe('粗');
  });

  test('leads to the files beside it where the site has them, and to a place in one', async () => {
    const $ = await render('[甲](a-1/表.pdf)、[乙](./a-1/b.pdf#page=2)、[丙](a-1/里/b.pdf)');
    const addresses = $('p a[href$="pdf"], p a[href*="#page"]')
      .toArray()
      .map((a) => decodeURI($(a).attr('href') ?? ''));
    expect(addresses).toEqual([
      ...['/qinghe/articles/a-1/表.pdf', '/qinghe/articles/a-1/b.pdf#page=2', 'a-1/里/b.pdf'],
    ]);
  });

  test('leads from the root of the site to below its base path, and leaves other addresses', async () => {
    const $ = await render(
      '[一](/about/) [二](https://example.org/) [三](#p1) [四](//example.org/)',
    );
    expect(
      $('a:not(.paragraph-link)')
        .map((_, a) => $(a).attr('href'))
        .get(),
    ).toEqual(['/qinghe/about/', 'https://example.org/', '#p1', '//example.org/']);
  });
});
