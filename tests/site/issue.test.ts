import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { SITES } from './sites.ts';

const [real, second, long] = SITES.map(({ outDir }) => {
  const pages = builtPages(outDir);
  return (path: string) => {
    const found = pages.find((page) => page.path === path);
    if (!found) throw new Error(`No page ${path}`);
    return found;
  };
});
type Pages = Exclude<typeof real, undefined>;

describe('the page of an issue', () => {
  const { $ } = (real as Pages)('/issues/20230823/');
  const contents = $('.issue-contents');

  test('has contents in printed order, each section by its name, numbered and dated', () => {
    expect(
      $('.issue-contents h3')
        .map((_, heading) => $(heading).text())
        .get(),
    ).toEqual(['要闻', '主题教育', '基层动态']);
    const entries = contents
      .find('li')
      .map((_, entry) => $(entry).text().replace(/\s+/g, ' ').trim());
    expect(entries.get().length).toBe(12);
    expect(entries.get()[0]).toMatch(/^1京津冀三地科协持续发力助力京津冀协同发展约8月23日$/);
    expect(entries.get()[11]).toMatch(/^12.*联谊沙龙8月19日$/);
  });

  test('tells the first words of each item', () => {
    const excerpts = $('.item-excerpt');
    expect(excerpts.length).toBe(12);
    expect(excerpts.first().text()).toMatch(/^近日，为贯彻落实/);
  });

  test('leads to its open data in both formats', () => {
    const links = $('main .ways-on a').map((_, link) => $(link).attr('href'));
    expect(links.get()).toEqual(['/data/issues/20230823.json', '/data/issues/20230823.csv']);
  });

  test('leads to the whole issue, which leads back', () => {
    expect($('.whole-issue-link').attr('href')).toBe('/issues/20230823/full/');
    const whole = (real as Pages)('/issues/20230823/full/').$;
    expect(whole('.whole-issue-link').attr('href')).toBe('/issues/20230823/');
  });
});

describe('a whole issue on one page', () => {
  const { $ } = (real as Pages)('/issues/20230823/full/');

  test('holds every item with every paragraph, in printed order', () => {
    const articles = $('.whole-issue > article');
    expect(articles.map((_, article) => $(article).attr('id')).get()).toEqual(
      Array.from({ length: 12 }, (_, index) => `a-20230823-${String(index + 1).padStart(2, '0')}`),
    );
    articles.each((_, article) => {
      const id = ($(article).attr('id') ?? '').slice(2);
      const own = (real as Pages)(`/articles/${id}/`).$;
      expect($(article).find('.article-body').text().trim()).toBe(
        own('.article-body').text().trim(),
      );
    });
  });

  test('names no id twice', () => {
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('tells a correction with the item it belongs to', () => {
    const whole = (second as Pages)('/issues/20250620/full/').$;
    expect(whole('#a-20250620-02 .notice').text()).toContain('更正了参加人数');
  });

  test('is split where it is long, and the contents lead to every item on its page', () => {
    const first = (long as Pages)('/issues/20240520/full/').$;
    const links = first('.issue-contents a');
    expect(links.length).toBe(90);
    const pages = new Set(links.map((_, link) => first(link).attr('href')?.split('#')[0]).get());
    expect(pages.size).toBeGreaterThan(2);
    expect(first('a[rel=next]').attr('href')).toBe('/issues/20240520/full/2/');
    const second = (long as Pages)('/issues/20240520/full/2/').$;
    expect(second('a[rel=prev]').attr('href')).toBe('/issues/20240520/full/');
    expect(second('.whole-issue > article').length).toBeGreaterThan(5);
  });
});

describe('the archive of a year', () => {
  const { $ } = (real as Pages)('/archive/2023/');

  test('has a calendar whose days lead to their items', () => {
    const days = $('.calendar a');
    expect(
      days
        .map((_, day) => $(day).text().trim())
        .get()
        .join(' '),
    ).toBe('16 17 18 19 20 22 23');
    expect(days.last().attr('aria-label')).toBe('2023年8月23日，5条');
    const target = $(days.first().attr('href') ?? '');
    expect(target.find('a').first().text()).toContain('第七届中亚区域经济合作智库发展论坛');
  });

  test('tells a day that only the issue gives as approximate', () => {
    const dates = $('.item-list time').map((_, time) => $(time).text());
    expect(dates.get().filter((date) => date === '约8月23日').length).toBe(4);
    expect($('.calendar .approximate').length).toBe(0);
    const other = (second as Pages)('/archive/2025/').$;
    expect(other('.calendar .approximate a').attr('aria-label')).toBe('约2025年6月7日，1条');
  });

  test('leads from a day to the page of the list it stands on', () => {
    const $ = (second as Pages)('/archive/2025/').$;
    const day = $('.calendar a').first();
    expect(day.attr('href')).toMatch(/^\/qinghe\/archive\/2025\/2\/#d/);
  });
});

describe('organizations', () => {
  test('stand under their kinds and districts', () => {
    const { $ } = (real as Pages)('/organizations/');
    const under = (id: string): string[] =>
      $(`[aria-labelledby=${id}] h3`)
        .map((_, heading) => $(heading).text())
        .get();
    expect(under('by-kind')).toEqual(['市科协', '直属单位', '学会', '区科协']);
    expect(under('by-district')).toEqual(['大兴区', '门头沟区', '西城区', '延庆区']);
  });

  test('of an association that tells no kinds stand in one list', () => {
    const { $ } = (second as Pages)('/organizations/');
    expect($('[aria-labelledby=by-kind]').length).toBe(0);
    expect($('.contributor-list').first().find('li').length).toBe(3);
  });

  test('and sections show what they published over time, as a chart and in figures', () => {
    for (const path of ['/organizations/qinghe/', '/sections/dongtai/']) {
      const { $ } = (second as Pages)(path);
      expect($('.over-time svg[role=img]').length, path).toBe(1);
      const counts = $('.figures td').map((_, cell) => Number($(cell).text()));
      const sum = counts.get().reduce((total, count) => total + count, 0);
      expect($('.page-note').text(), path).toContain(`共${sum}条`);
    }
    expect((real as Pages)('/sections/yaowen/').$('.over-time').length).toBe(0);
  });
});
