import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SURE } from '#bulletin/confidence.ts';
import { splitBytes } from './split-options.ts';

interface Expected {
  items: {
    title: string;
    section: string | null;
    date: string | null;
    dateBasis: 'text' | 'issue';
    sources: string[];
    paragraphs: string[];
  }[];
}

const folder = new URL('../fixtures/real-bulletin/', import.meta.url);
const bytes = readFileSync(new URL('source.txt', folder));
const { items } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected;
const { issue, source, articles, pieces, diagnostics } = splitBytes(bytes, {
  date: undefined,
  defaultSection: '要闻',
  publisher: '北京市科协',
  today: '2026-01-01',
});

describe('the real bulletin', () => {
  test('gives the twelve items that a reader finds in it, letter by letter', () => {
    const expected = items.map(({ title, section, date, dateBasis, sources, paragraphs }) => ({
      title,
      section: section ?? '要闻',
      sectionBasis: section ? 'heading' : 'default',
      date: date ?? '2023-08-23',
      dateBasis,
      organization: sources.length > 0 ? sources : ['北京市科协'],
      organizationBasis: sources.length > 0 ? 'credit' : 'publisher',
      paragraphs,
    }));
    expect(articles).toMatchObject(expected);
    expect(articles.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(24);
  });

  test('is sure of every item’s limits', () => {
    expect(articles.filter(({ confidence }) => confidence < SURE)).toEqual([]);
  });

  test('takes its date from the latest event and says so', () => {
    expect(issue).toEqual({
      id: '20230823',
      date: '2023-08-23',
      dateBasis: 'latest-event',
      number: null,
      publisher: '北京市科协',
      publisherBasis: 'site',
    });
    expect(source).toMatchObject({ encoding: 'utf-8', format: 'text' });
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'issue-date-inferred',
      'date-from-issue',
      'date-from-issue',
      'date-from-issue',
      'date-from-issue',
    ]);
  });

  test('takes the page number out of mid-article', () => {
    const furniture = pieces.filter(({ kind }) => kind === 'furniture');
    expect(furniture).toEqual([
      { line: 368, kind: 'furniture', furniture: 'page-number', article: null, text: '- 12 -' },
    ]);
    expect(articles[11]?.lines).toEqual([356, 378]);
    const last = pieces.filter(({ article }) => article === '20230823-12');
    expect(last.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph', 'credit']);
  });
});
