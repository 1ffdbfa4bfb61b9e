import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bulletin, SplitArticle } from '#bulletin/bulletin.ts';
import { receive, type Received } from '#bulletin/receive.ts';
import { splitBulletin, type SplitOptions } from '#bulletin/split.ts';

interface Expected {
  about: string;
  options: SplitOptions;
  format: 'pdf' | 'docx';
  issue: Omit<Bulletin['issue'], 'id'>;
  articles: Omit<SplitArticle, 'id' | 'lines' | 'confidence'>[];
}

const folder = new URL('../fixtures/printed/', import.meta.url);
const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const expected = readFileSync(new URL(`${name}/expected.json`, folder), 'utf8');
    return { name, expected: JSON.parse(expected) as Expected };
  });

const solid = (texts: readonly string[]): string => texts.join('').replace(/\s+/gu, '');

describe.each(fixtures)('$name: $expected.about', ({ name, expected }) => {
  let received: Received;
  let bulletin: Bulletin;

  beforeAll(async () => {
    const file = `source.${expected.format}`;
    received = await receive(file, readFileSync(new URL(`${name}/${file}`, folder)));
    bulletin = splitBulletin(received, { date: undefined, ...expected.options });
  });

  test('is split as it was made, letter by letter', () => {
    expect(bulletin.articles).toMatchObject(expected.articles);
  });

  test('tells its issue', () => {
    expect(bulletin.issue).toMatchObject(expected.issue);
    expect(bulletin.source.format).toBe(expected.format);
  });

  test('holds all that was printed, each once', () => {
    // A page may end in the midst of a paragraph: then what its margins hold stands between the halves.
    const { prints, text: whole } = received.manuscript;
    const text = whole.split('\n').filter((_, at) => prints.get(at + 1)?.zone === 'body');
    for (const { title, paragraphs } of expected.articles) {
      expect(solid(text)).toContain(solid([title]));
      for (const paragraph of paragraphs) {
        expect(solid(text).split(solid([paragraph]))).toHaveLength(2);
      }
    }
  });
});
