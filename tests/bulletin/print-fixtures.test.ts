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
    const found = bulletin.articles.map(
      ({ id: _id, lines: _lines, confidence: _confidence, ...article }) => article,
    );
    expect(found).toEqual(expected.articles);
  });

  test('tells its issue', () => {
    expect(bulletin.issue).toMatchObject(expected.issue);
    expect(bulletin.source.format).toBe(expected.format);
  });

  test('holds all that was printed, each once', () => {
    const { text } = received.manuscript;
    for (const { title, paragraphs } of expected.articles) {
      expect(solid([text])).toContain(solid([title]));
      for (const paragraph of paragraphs) {
        // A page may end in its midst: then its number stands between the halves.
        const [first, last] = [solid([paragraph]).slice(0, 12), solid([paragraph]).slice(-12)];
        expect(solid([text]).split(first)).toHaveLength(2);
        expect(solid([text]).split(last)).toHaveLength(2);
      }
    }
  });
});
