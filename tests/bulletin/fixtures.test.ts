import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Bulletin, Furniture, SplitArticle } from '#bulletin/bulletin.ts';
import type { SplitOptions } from '#bulletin/split.ts';
import { splitBytes } from './split-options.ts';

type ExpectedArticle = Omit<SplitArticle, 'id' | 'lines' | 'confidence'>;

/** `expected.json`; README.md beside the fixtures says how to read it. */
interface Expected {
  about: string;
  options: SplitOptions;
  encoding: Bulletin['source']['encoding'];
  issue: Omit<Bulletin['issue'], 'id'>;
  articles: ExpectedArticle[];
  furniture: Partial<Record<Furniture, string[]>>;
  undecided?: string[];
}

const folder = new URL('../fixtures/bulletins/', import.meta.url);
const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const read = (file: string): Buffer => readFileSync(new URL(`${name}/${file}`, folder));
    return {
      name,
      bytes: read('source.txt'),
      expected: JSON.parse(read('expected.json').toString()) as Expected,
    };
  });

const solid = (texts: readonly string[]): string => texts.join('').replace(/\s+/gu, '');
/** Rules (━━━) that set off masthead and imprint may belong to them or stand for themselves. */
const withoutRules = (text: string): string => text.replace(/[━─═_]{4,}/gu, '');

describe.each(fixtures)('$expected.about ($name)', ({ bytes, expected }) => {
  // Options the fixture does not give are not those of other tests.
  const bulletin = splitBytes(bytes, { date: undefined, ...expected.options });

  test('is split as it was typeset, letter by letter', () => {
    expect(decided(bulletin.articles, expected.undecided)).toEqual(
      decided(expected.articles, expected.undecided),
    );
  });

  test('tells its issue, and is read in its encoding', () => {
    expect(bulletin.issue).toMatchObject(expected.issue);
    expect(bulletin.source.encoding).toBe(expected.encoding);
  });

  test('keeps what belongs to no article apart, by kind', () => {
    const found = Map.groupBy(
      bulletin.pieces.filter((piece) => piece.kind === 'furniture'),
      ({ furniture }) => furniture,
    );
    const byKind = (texts: Iterable<[string, string[]]>) =>
      Object.fromEntries([...texts].map(([kind, lines]) => [kind, withoutRules(solid(lines))]));
    expect(
      byKind([...found].map(([kind, pieces]) => [kind, pieces.map(({ text }) => text)])),
    ).toEqual(byKind(Object.entries(expected.furniture)));
  });

  test('has nothing in its contents that is no item, nor the other way round', () => {
    expect(bulletin.diagnostics.filter(({ code }) => code.includes('listed'))).toEqual([]);
  });

  test('loses nothing', () => {
    const text = new TextDecoder(expected.encoding).decode(bytes);
    expect(solid(bulletin.pieces.map((piece) => piece.text))).toBe(solid([text]));
    for (const { id, title, titleBasis, paragraphs } of bulletin.articles) {
      const own = (kind: string): string =>
        solid(bulletin.pieces.flatMap((p) => (p.article === id && p.kind === kind ? p.text : [])));
      expect(own('title')).toBe(titleBasis === 'printed' ? solid([title]) : '');
      expect(own('paragraph')).toBe(solid(paragraphs));
    }
  });
});

/** Articles without what the form leaves open: there a text is compared without white space, all else is left out. */
function decided(articles: readonly ExpectedArticle[], undecided: readonly string[] = []) {
  return articles.map((article, index) => {
    const { title, titleBasis, section, sectionBasis, date, dateBasis } = article;
    const { organization, organizationBasis, script, paragraphs } = article;
    const isOpen = (field: string): boolean => undecided.includes(`articles.${index}.${field}`);
    const unless = <T>(field: string, value: T): T | undefined =>
      isOpen(field) ? undefined : value;
    return {
      title: isOpen('title') ? solid([title]) : title,
      titleBasis,
      section,
      sectionBasis,
      date: unless('date', date),
      dateBasis: unless('date', dateBasis),
      organization: unless('organization', organization),
      organizationBasis: unless('organization', organizationBasis),
      script,
      paragraphs: paragraphs.map((text, k) => (isOpen(`paragraphs.${k}`) ? solid([text]) : text)),
    };
  });
}
