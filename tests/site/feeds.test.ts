import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { load } from 'cheerio';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { SITES } from './sites.ts';

const SCHEMAS = join('tests', 'feeds', 'schemas');

/** What a grammar has against a document; undefined where nothing. */
function grammar(name: string): (xml: string) => string | undefined {
  const schema = XmlDocument.fromString(readFileSync(join(SCHEMAS, `${name}.rng`), 'utf8'));
  const validator = RelaxNGValidator.fromDoc(schema);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    } finally {
      document.dispose();
    }
  };
}

const [atom, rss, opml] = ['atom', 'rss', 'opml'].map(grammar) as [
  ReturnType<typeof grammar>,
  ReturnType<typeof grammar>,
  ReturnType<typeof grammar>,
];
const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const jsonFeed = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, 'json-feed.json'), 'utf8')));

describe('the grammars that feeds are held against', () => {
  test('refuse a feed that lacks what it has to have', () => {
    const head = '<feed xmlns="http://www.w3.org/2005/Atom"><id>https://a.test/</id>';
    expect(atom(`${head}<title>甲</title></feed>`)).toBeTruthy();
    expect(atom(`${head}<title>甲</title><updated>2024-02-30</updated></feed>`)).toBeTruthy();
    expect(
      atom(`${head}<title>甲</title><updated>2024-02-03T00:00:00Z</updated></feed>`),
    ).toBeUndefined();
    expect(rss('<rss version="2.0"><channel><title>甲</title></channel></rss>')).toBeTruthy();
    expect(opml('<opml version="2.0"><head><title>甲</title></head><body/></opml>')).toBeTruthy();
    expect(jsonFeed({ version: 'https://jsonfeed.org/version/1.1', title: '甲' })).toBe(false);
  });
});

describe.each(SITES)('the feeds of $name', ({ outDir, base }) => {
  const read = (file: string): string => readFileSync(join(outDir, file), 'utf8');
  const pages = builtPages(outDir);
  const feeds = (name: string): string[] => globSync(`**/${name}`, { cwd: outDir });
  const lists = ['.', 'sections/*', 'organizations/*']
    .flatMap((list) => [list, `hant/${list}`])
    .flatMap((list) => globSync(`${list}/index.html`, { cwd: outDir }));

  test.each([
    ['rss.xml', rss],
    ['atom.xml', atom],
  ] as const)('in %s are valid, for all items and each section and organization', (name, check) => {
    const files = feeds(name);
    expect(files.length).toBe(lists.length);
    for (const file of files) expect(check(read(file)), file).toBeUndefined();
  });

  test('in JSON are valid, for all items and each section and organization', () => {
    const files = feeds('feed.json');
    expect(files.length).toBe(lists.length);
    for (const file of files) {
      jsonFeed(JSON.parse(read(file)));
      expect(jsonFeed.errors, file).toBeNull();
    }
  });

  test('are listed in valid OPML, each once, at addresses that are there', () => {
    for (const prefix of ['', 'hant/']) {
      const xml = read(`${prefix}feeds.opml`);
      expect(opml(xml)).toBeUndefined();
      const $ = load(xml, { xml: true });
      const addresses = $('[xmlUrl]')
        .map((_, outline) => $(outline).attr('xmlUrl'))
        .get();
      const there = feeds('atom.xml').filter(
        (file) => file.startsWith('hant/') === (prefix !== ''),
      );
      expect(new Set(addresses).size).toBe(there.length);
      for (const file of there) {
        expect(
          addresses.some((address) => address.endsWith(`/${file}`)),
          file,
        ).toBe(true);
      }
    }
  });

  test('tell one list in three formats', () => {
    for (const folder of lists.map((file) => file.replace(/index\.html$/, ''))) {
      const json = JSON.parse(read(`${folder}feed.json`)) as {
        items: { id: string; content_html: string }[];
      };
      const ids = json.items.map(({ id }) => id);
      const of = (name: string, item: string, id: string): string[] => {
        const $ = load(read(folder + name), { xml: true });
        return $(`${item} > ${id}`)
          .map((_, element) => $(element).text())
          .get();
      };
      expect(of('atom.xml', 'entry', 'id'), folder).toEqual(ids);
      expect(of('rss.xml', 'item', 'guid'), folder).toEqual(ids);
      const texts = json.items.map(({ content_html }) => content_html.trim());
      const trimmed = (list: string[]): string[] => list.map((text) => text.trim());
      expect(trimmed(of('atom.xml', 'entry', 'content')), folder).toEqual(texts);
      expect(trimmed(of('rss.xml', 'item', 'content\\:encoded')), folder).toEqual(texts);
    }
  });

  test('hold the whole text, with absolute addresses and nothing that serves the page alone', () => {
    for (const prefix of ['', 'hant/']) {
      const { items } = JSON.parse(read(`${prefix}feed.json`)) as {
        items: { url: string; content_html: string }[];
      };
      expect(items.length).toBeGreaterThan(3);
      for (const { url, content_html: html } of items) {
        const page = pages.find(({ path }) => new URL(url).pathname === base.slice(0, -1) + path);
        const $ = load(html);
        $('p:has(strong)')
          .filter((_, p) => /更正/.test($(p).text()))
          .remove();
        expect($('body').text().replace(/\s/g, ''), url).toBe(
          page?.$('.article-body').text().replace(/\s/g, ''),
        );
        expect(html).not.toMatch(/paragraph-link|data-page-link|\sid=/);
        $('[href], [src]').each((_, element) => {
          expect($(element).attr('href') ?? $(element).attr('src')).toMatch(/^https?:/);
        });
      }
    }
  });
});

describe('the feeds of a second association', () => {
  const [, { outDir }] = SITES;
  const entry = (file: string, id: string) => {
    const { items } = JSON.parse(readFileSync(join(outDir, file), 'utf8')) as {
      items: { id: string; content_html: string; date_modified: string }[];
    };
    return items.find((item) => item.id.endsWith(`/${id}/`));
  };

  test('tell a correction and its day', () => {
    const corrected = entry('organizations/xipo/feed.json', '20250620-02');
    expect(corrected?.content_html).toContain('2025年7月1日更正');
    expect(corrected?.content_html).toContain('更正了参加人数');
    expect(corrected?.date_modified).toBe('2025-06-30T16:00:00.000Z');
  });

  test('lead from an article on in the same script', () => {
    expect(entry('feed.json', '20250801-x01')?.content_html).toContain(
      'href="https://qinghe.example.org/qinghe/articles/20250620-04/"',
    );
    expect(entry('hant/feed.json', '20250801-x01')?.content_html).toContain(
      'href="https://qinghe.example.org/qinghe/hant/articles/20250620-04/"',
    );
  });
});
