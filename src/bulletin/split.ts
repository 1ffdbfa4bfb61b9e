import { removeLayoutSpaces } from '#hanzi/spacing.ts';
import type { Bulletin, Furniture, SplitArticle } from './bulletin.ts';
import { confidenceOf } from './confidence.ts';
import { resolveMention } from './dates.ts';
import { diagnose } from './diagnose.ts';
import { inferIssueDate } from './issue-date.ts';
import { gatherItems, type ItemSpans, type Span } from './items.ts';
import { labelLines } from './label-lines.ts';
import { readLines, type Line } from './lines.ts';
import { findMasthead } from './masthead.ts';
import { findMention } from './mention.ts';
import { assertNothingLost } from './nothing-lost.ts';
import { findPageNumbers } from './page-numbers.ts';
import { cutPieces } from './pieces.ts';
import type { Manuscript } from './manuscript.ts';
import type { Received } from './receive.ts';
import { sha256Of } from './sha256.ts';
import { shapesOf } from './shape.ts';
import { joinTitle, titleFromSentence } from './title.ts';

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
  { text }: Manuscript,
  source: Bulletin['source'],
  options: SplitOptions,
): Bulletin {
  const lines = readLines(text);
  const masthead = findMasthead(lines);
  const furniture = findFurniture(lines, masthead.lines);
  const labelled = labelLines(shapesOf(withoutFurniture(lines, furniture)));
  const outline = gatherItems(labelled, text);

  const drafts = outline.items.map((item) => readItem(item, text, options));
  const mentions = drafts.map(({ paragraphs }) => findMention(paragraphs));
  const texts = drafts.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
  const told = mentions.filter((mention) => mention !== undefined);
  const inferred = inferIssueDate(texts, told, options.today);
  const date = options.date ?? masthead.date ?? inferred ?? options.today;
  const issue: Bulletin['issue'] = {
    id: options.issue ?? date.replaceAll('-', ''),
    date,
    dateBasis: options.date ? 'given' : masthead.date ? 'masthead' : 'latest-event',
    number: options.number ?? masthead.number,
    publisher: options.publisher,
  };

  const articles = drafts.map((draft, index): SplitArticle => {
    const mention = mentions[index];
    const own = mention && resolveMention(mention, date);
    const { title, section, sectionBasis, ...rest } = draft;
    return {
      id: articleId(issue.id, index + 1),
      title,
      section,
      sectionBasis,
      date: own ?? date,
      dateBasis: own ? 'text' : 'issue',
      ...rest,
    };
  });
  const ids = articles.map(({ id }) => id);
  const bulletin: Bulletin = {
    issue,
    source,
    articles,
    pieces: cutPieces(outline, furniture, ids, text),
    diagnostics: diagnose(
      issue,
      articles,
      outline.items.map(({ doubtful }) => doubtful),
      (options.date ?? masthead.date ?? inferred) !== undefined,
    ),
  };
  assertNothingLost(bulletin, text);
  return bulletin;
}

/** `20230823-05`: the import's articles of an issue are numbered from 1. */
export function articleId(issue: string, number: number): string {
  return `${issue}-${String(number).padStart(2, '0')}`;
}

function findFurniture(lines: readonly Line[], masthead: ReadonlySet<Line>): Map<Line, Furniture> {
  const furniture = new Map<Line, Furniture>();
  for (const line of findPageNumbers(lines)) furniture.set(line, 'page-number');
  for (const line of masthead) furniture.set(line, 'masthead');
  return furniture;
}

/** Where furniture is taken out, a page or the body begins: the gap there says nothing. */
function withoutFurniture(lines: readonly Line[], furniture: ReadonlyMap<Line, Furniture>): Line[] {
  return lines.flatMap((line, index) => {
    if (furniture.has(line)) return [];
    const before = lines[index - 1];
    return before && furniture.has(before) ? { ...line, newPage: true } : line;
  });
}

type Draft = Omit<SplitArticle, 'id' | 'date' | 'dateBasis'>;

function readItem(item: ItemSpans, source: string, options: SplitOptions): Draft {
  const textOf = (spans: readonly Span[]): string[] =>
    spans.map(({ start, end }) => source.slice(start, end));
  const paragraphs = item.paragraphs.map((spans) => removeLayoutSpaces(textOf(spans).join('\n')));
  const printed = item.title.length > 0;
  const spans = [...item.title, ...item.paragraphs.flat(), ...item.credit];
  const lines = spans.map(({ line }) => line);
  const section =
    item.heading &&
    removeLayoutSpaces(source.slice(item.heading.name.start, item.heading.name.end));
  return {
    title: printed ? joinTitle(textOf(item.title)) : titleFromSentence(paragraphs[0] as string),
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
