import { removeLayoutSpaces } from '#hanzi/spacing.ts';
import { toSimplified } from '#hanzi/simplified.ts';
import type { Bulletin, SplitArticle } from './bulletin.ts';
import { confidenceOf } from './confidence.ts';
import { doubtOfDate } from './date-doubt.ts';
import { resolveMention } from './dates.ts';
import { diagnose } from './diagnose.ts';
import { inferIssueDate } from './issue-date.ts';
import { gatherItems, type ItemSpans, type Span } from './items.ts';
import { dateOfItem, mentionOf } from './item-date.ts';
import { labelLines } from './label-lines.ts';
import { readLines } from './lines.ts';
import type { Manuscript } from './manuscript.ts';
import { readMasthead, type Masthead } from './masthead.ts';
import { findMention } from './mention.ts';
import { assertNothingLost } from './nothing-lost.ts';
import { findOddities } from './oddities.ts';
import { takePageLines } from './page-lines.ts';
import { cutPieces } from './pieces.ts';
import { cutByScans } from './picture-doubts.ts';
import type { Received } from './receive.ts';
import { cellsOf } from './row-evidence.ts';
import { cutRunIns } from './run-ins.ts';
import { scriptOf } from './script.ts';
import { findSideBySide } from './side-by-side.ts';
import { sha256Of } from './sha256.ts';
import { shapesOf } from './shape.ts';
import { titleFromSentence } from './title.ts';
import { weighEvidence } from './weigh-evidence.ts';

export interface SplitOptions {
  /** The issue's date, `YYYY-MM-DD`, where the editor gives it. */
  date?: string | undefined;
  /** The issue's number, where the editor gives it. */
  number?: number | undefined;
  /** Id of the issue; by default its date without hyphens. */
  issue?: string | undefined;
  /** Section of the items before the first heading. */
  defaultSection: string;
  /** Organization of the items without a credit. */
  publisher: string;
  /** `YYYY-MM-DD`: no event is later. */
  today: string;
  /** Names of sections that are known to be ones. */
  known?: { sections: readonly string[] } | undefined;
}

/**
 * Splits a bulletin into its articles. Pure: what is read is given, nothing is written.
 *
 * @throws {TextLost} if a letter of it were lost
 */
export function splitBulletin(
  { file, bytes, manuscript }: Received,
  options: SplitOptions,
): Bulletin {
  const { encoding, format } = manuscript;
  return splitManuscript(manuscript, { file, sha256: sha256Of(bytes), encoding, format }, options);
}

/** Splits a manuscript; `source` is where it came from. @throws {TextLost} if a letter of it were lost */
export function splitManuscript(
  manuscript: Manuscript,
  source: Bulletin['source'],
  options: SplitOptions,
): Bulletin {
  const { text } = manuscript;
  const { text: solidLines, pageLines } = takePageLines(readLines(manuscript));
  const lines = cutRunIns(solidLines);
  const script = scriptOf(text);
  const plain = script === 'Hant' ? toSimplified : (same: string): string => same;
  const shapes = shapesOf(lines, plain);
  const sideBySide = findSideBySide(shapes);
  const weighed = weighEvidence(shapes, options.known, pageLines);
  const labelled = labelLines(shapes, weighed.evidence);
  const outline = gatherItems(labelled, text);
  const masthead = readMasthead(
    outline.furniture.flatMap(({ kind, shape }) => (kind === 'masthead' ? shape : [])),
  );

  const publisher = masthead.publisher ?? options.publisher;
  const drafts = outline.items.map((item) => readItem(item, text, { ...options, publisher }));
  const cut = cutByScans(drafts, manuscript.pictures);
  drafts.forEach((draft, index) => {
    if (sideBySide !== undefined || cut.has(index)) draft.confidence = 0;
  });
  const stories = drafts.map(({ paragraphs }) => paragraphs.map(plain));
  const texts = drafts.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
  const told = [
    ...stories.flatMap((story) => findMention(story) ?? []),
    ...outline.items.flatMap(({ day }) => mentionOf(day)),
  ];
  const inferred = inferIssueDate(texts, told, options.today);
  const dated = masthead.date ?? thisOrLastYear(masthead.monthDay, options.today);
  const date = options.date ?? dated ?? inferred ?? options.today;
  const issue: Bulletin['issue'] = {
    id: options.issue ?? date.replaceAll('-', ''),
    date,
    dateBasis: options.date ? 'given' : dated ? 'masthead' : 'latest-event',
    number: options.number ?? masthead.number,
    publisher,
    publisherBasis: masthead.publisher === null ? 'site' : 'masthead',
  };

  const articles = drafts.map((draft, index): SplitArticle => {
    const own = dateOfItem(stories[index] as string[], outline.items[index]?.day, date);
    const { title, section, sectionBasis, ...rest } = draft;
    return {
      id: articleId(issue.id, index + 1),
      title,
      section,
      sectionBasis,
      date: own ?? date,
      dateBasis: own ? 'text' : 'issue',
      ...rest,
      ...(script === 'Hant' ? { script } : {}),
    };
  });
  const ids = articles.map(({ id }) => id);
  const bulletin: Bulletin = {
    issue,
    source,
    articles,
    pieces: cutPieces(outline, pageLines, ids, text),
    diagnostics: diagnose({
      issue,
      articles,
      headings: outline.headings.map((heading) => {
        const { start, end, line } = heading.name;
        const name = plain(text.slice(start, end));
        const known = options.known?.sections.includes(name) ?? false;
        const bare = heading.marks.length === 0 && !manuscript.prints.has(line) && !known;
        const items = outline.items.filter((item) => item.heading === heading).length;
        return { name, line, bare, items };
      }),
      doubtfulLines: outline.items.map(({ doubtful, readings }, index) => {
        const line = cut.get(index);
        return line === undefined ? { line: doubtful, readings } : { line, readings: undefined };
      }),
      oddities: findOddities(outline.items, articles, text),
      dateDoubts: articles.map(({ date: own, dateBasis }, index) =>
        dateBasis === 'text' ? doubtOfDate(stories[index] as string[], own, date) : undefined,
      ),
      masthead: outline.furniture.some(({ kind }) => kind === 'masthead') ? masthead : undefined,
      dated: (options.date ?? dated ?? inferred) !== undefined,
      contents: outline.furniture.flatMap(({ kind, shape }) => (kind === 'contents' ? shape : [])),
      listed: weighed.contents,
      sideBySide,
      pictures: manuscript.pictures,
      text,
    }),
  };
  assertNothingLost(bulletin, text);
  return bulletin;
}

/** `20230823-05`: the import's articles of an issue are numbered from 1. */
export function articleId(issue: string, number: number): string {
  return `${issue}-${String(number).padStart(2, '0')}`;
}

/** The last such day that is not after today. @returns `YYYY-MM-DD` */
function thisOrLastYear(monthDay: Masthead['monthDay'], today: string): string | undefined {
  return monthDay
    ? resolveMention({ kind: 'day', year: undefined, ...monthDay }, today)
    : undefined;
}

type Draft = Omit<SplitArticle, 'id' | 'date' | 'dateBasis'>;

function readItem(item: ItemSpans, source: string, options: SplitOptions): Draft {
  const textOf = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => source.slice(start, end)).join('\n');
  const paragraphs = item.blocks.map(({ spans, kind }) => {
    const text = textOf(spans);
    return kind === 'row' ? rowText(text) : removeLayoutSpaces(text);
  });
  const printed = item.title.length > 0;
  const spans = [...item.title, ...item.blocks.flatMap((block) => block.spans), ...item.credit];
  const lines = spans.map(({ line }) => line);
  const section =
    item.heading &&
    removeLayoutSpaces(source.slice(item.heading.name.start, item.heading.name.end));
  return {
    title: printed
      ? removeLayoutSpaces(textOf(item.title))
      : titleFromSentence(paragraphs[0] as string),
    section: section ?? options.defaultSection,
    sectionBasis: section ? 'heading' : 'default',
    organization: item.names.length > 0 ? [...new Set(item.names)] : [options.publisher],
    organizationBasis: item.names.length > 0 ? 'credit' : 'publisher',
    titleBasis: printed ? 'printed' : 'first-sentence',
    paragraphs,
    lines: [lines.reduce((a, b) => Math.min(a, b)), lines.reduce((a, b) => Math.max(a, b))],
    confidence: confidenceOf(item.margin),
  };
}

/** The cells of a row, set apart by tabs. */
function rowText(text: string): string {
  return cellsOf(text)
    .map(({ start, end }) => removeLayoutSpaces(text.slice(start, end)))
    .join('\t');
}
