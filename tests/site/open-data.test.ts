import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { SITES } from './sites.ts';

interface Article {
  id: string;
  title: string;
  paragraphs: string[];
}

describe.each(SITES)('the open data of $name', ({ outDir }) => {
  const text = (file: string): string => readFileSync(join(outDir, file), 'utf8');
  const json = (file: string): unknown => JSON.parse(text(file));
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(json('data/schema.json') as object, 'data');

  test.each([
    ['archive', '{,hant/}data/archive.json', 2],
    ['issue', '{,hant/}data/issues/*.json', 2],
    ['article', '{,hant/}data/articles/*.json', 24],
  ])('holds to its schema: %s', (kind, pattern, least) => {
    const check = ajv.getSchema(`data#/$defs/${kind}`);
    const files = globSync(pattern, { cwd: outDir });
    expect(files.length).toBeGreaterThanOrEqual(least);
    for (const file of files) {
      check?.(json(file));
      expect(check?.errors, file).toBeNull();
      expect(check?.({ ...(json(file) as object), more: 1 }), file).toBe(false);
    }
  });

  test('tells the same in the archive, the issue and the article', () => {
    for (const prefix of ['', 'hant/']) {
      const archive = json(`${prefix}data/archive.json`) as {
        articles: Article[];
        issues: { id: string; articles: string[] }[];
      };
      for (const { id, title, paragraphs } of archive.articles) {
        const article = json(`${prefix}data/articles/${id}.json`) as Article;
        expect(article.title).toBe(title);
        expect(article.paragraphs.length).toBe(paragraphs.length);
        // In Traditional a few words may be an article's own, which its own data alone knows of.
        if (prefix === '') expect(article.paragraphs).toEqual(paragraphs);
      }
      for (const { id, articles } of archive.issues) {
        const issue = json(`${prefix}data/issues/${id}.json`) as { articles: Article[] };
        expect(issue.articles.map((article) => article.id)).toEqual(articles);
      }
    }
  });

  test('is CSV for spreadsheets too: with a byte order mark, a row an article', () => {
    for (const prefix of ['', 'hant/']) {
      const csv = text(`${prefix}data/archive.csv`);
      expect(csv.startsWith('\uFEFFid,title,section,date,')).toBe(true);
      const { articles } = json(`${prefix}data/archive.json`) as { articles: Article[] };
      const ids = [...csv.matchAll(/^([a-z0-9-]+),/gm)].map(([, id]) => id);
      expect(ids).toEqual(articles.map(({ id }) => id));
      for (const { id, paragraphs } of articles) {
        const one = text(`${prefix}data/articles/${id}.csv`);
        expect(one.split('\r\n').length).toBe(3);
        if (prefix === '') {
          expect(one.replaceAll('""', '"')).toContain(paragraphs.join('\n'));
        }
      }
    }
  });
});
