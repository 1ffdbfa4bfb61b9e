import type { Bulletin, SplitArticle, SplitDiagnostic } from './bulletin.ts';
import { SURE, SURE_TO_GO_ON } from './confidence.ts';
import { ofContents } from './contents-doubts.ts';
import { GET_TEXT } from './kinds.ts';
import type { Line } from './lines.ts';
import { LABEL_NAMES, type Label } from './labels.ts';
import type { Picture } from './manuscript.ts';
import type { Masthead } from './masthead.ts';
import type { Oddity } from './oddities.ts';
import { ofPictures, pageRange, scannedPages } from './picture-doubts.ts';
import { isUnlikeBulletin } from './unlike-bulletin.ts';
import type { Listed } from './weigh-evidence.ts';

/** What is known of a split, to be judged. */
export interface SplitFacts {
  issue: Bulletin['issue'];
  articles: readonly SplitArticle[];
  headings: readonly FoundHeading[];
  /** For each article the line its limits are least sure at. */
  doubtfulLines: readonly DoubtfulLine[];
  /** For each article what is unlike an article in it. */
  oddities: readonly (readonly Oddity[])[];
  /** For each article why its day may be another. */
  dateDoubts: readonly (string | undefined)[];
  /** What the masthead says; undefined where there is none. */
  masthead: Pick<Masthead, 'publisher' | 'otherBodies'> | undefined;
  /** Whether the issue's date was given or found. */
  dated: boolean;
  /** The lines of the contents. */
  contents: readonly Line[];
  /** What the contents list and where it comes again. */
  listed: readonly Listed[];
  /** The first line that holds two columns side by side. */
  sideBySide: number | undefined;
  pictures: readonly Picture[];
  /** The manuscript's text. */
  text: string;
}

/** The heading of a section. */
export interface FoundHeading {
  name: string;
  line: number;
  /** Whether nothing but its form tells it from a title's first line: no bracket, number or type, nor its name. */
  bare: boolean;
  /** How many items stand under it. */
  items: number;
}

/** The line that an article's limits are least sure at: what it was taken for, and what it could be as well. */
export interface DoubtfulLine {
  line: number;
  readings: readonly [Label, Label] | undefined;
}

/** What an editor should look at in a split, in source order. */
export function diagnose(facts: SplitFacts): SplitDiagnostic[] {
  return [
    ...ofIssue(facts),
    ...(isUnlikeBulletin(facts) ? [warning('unlike-bulletin', 1, UNLIKE)] : []),
    ...ofMasthead(facts),
    ...ofHeadings(facts),
    ...facts.articles.flatMap((article, index) => [
      ...ofArticle(article, facts.issue, facts.doubtfulLines[index] as DoubtfulLine),
      ...ofDate(article, facts.dateDoubts[index]),
      ...(facts.oddities[index] as readonly Oddity[]).map((oddity) => ofOddity(article, oddity)),
    ]),
    ...ofContents(facts),
    ...ofPictures(facts.pictures, facts.articles, facts.text),
  ].sort((a, b) => a.line - b.line);
}

const UNLIKE = '这份文件不像简报：没有报头、栏目和署名，也没有一处写明时间。请检查是否选错了文件。';

const warning = (code: string, line: number, message: string): SplitDiagnostic => ({
  severity: 'warning',
  code,
  line,
  message,
});

function* ofIssue({
  issue,
  articles,
  dated,
  sideBySide,
  pictures,
}: SplitFacts): Generator<SplitDiagnostic> {
  const error = (code: string, message: string): SplitDiagnostic => ({
    ...warning(code, 1, message),
    severity: 'error',
  });
  if (articles.length === 0) {
    const scanned = scannedPages(pictures).map(({ first, last }) => pageRange(first, last));
    yield error(
      'no-articles',
      scanned.length > 0
        ? `原文里没有找到稿件：${scanned.join('、')}是没有文字的扫描页。${GET_TEXT}`
        : '原文里没有找到稿件。请检查是否选错了文件。',
    );
  }
  if (sideBySide !== undefined) {
    yield warning(
      'side-by-side',
      sideBySide,
      `第 ${sideBySide} 行起像是左右两栏并排的文字，无法按行读通。请改用 PDF 或 Word 原件导入，或先把两栏改成一栏。`,
    );
  }
  if (!dated) {
    yield error('no-issue-date', '原文里找不到日期。请用 --date YYYY-MM-DD 指定本期日期。');
  } else if (issue.dateBasis === 'latest-event') {
    yield warning(
      'issue-date-inferred',
      1,
      `本期没有写明日期，取最近一件事的日期 ${issue.date}。如不对，请用 --date 指定。`,
    );
  }
}

/**
 * What a masthead leaves open: one without a readable publisher, one with several, and a section that its first items
 * should have. A bulletin without a masthead says as much by having none.
 */
function* ofMasthead({
  issue,
  articles,
  headings,
  masthead,
}: SplitFacts): Generator<SplitDiagnostic> {
  if (!masthead) return;
  const without = articles.filter(({ organizationBasis }) => organizationBasis === 'publisher');
  const who = `没有供稿单位的 ${without.length} 条稿件都记作编印单位“${issue.publisher}”`;
  if (without.length > 0 && masthead.publisher === null) {
    yield warning('publisher-assumed', 1, `版头里没有找到编印单位，${who}。请核对。`);
  } else if (without.length > 0 && masthead.otherBodies.length > 0) {
    const others = masthead.otherBodies.map((name) => `“${name}”`).join('、');
    yield warning('publisher-doubtful', 1, `版头里还有${others}，${who}。请核对。`);
  }
  const before = articles.filter(({ sectionBasis }) => sectionBasis === 'default');
  const [first] = before;
  if (first && headings.length > 0) {
    yield warning(
      'before-headings',
      first.lines[0],
      `第一个栏目之前的 ${before.length} 条稿件归入默认栏目“${first.section}”。请核对。`,
    );
  }
}

/** Sections come in numbers: one alone, without anything around it, may be part of a title. */
function* ofHeadings({ headings }: SplitFacts): Generator<SplitDiagnostic> {
  const [only, other] = headings.filter(({ bare }) => bare);
  if (!only || other) return;
  const { name, line, items } = only;
  yield warning(
    'only-heading',
    line,
    `第 ${line} 行“${name}”当作栏目名，归入它的有 ${items} 条稿件；没有别的栏目与它写法相同，也许是标题的一部分。请核对。`,
  );
}

/** Such as “：当作正文，也可能是标题”. */
function otherwise(readings: DoubtfulLine['readings']): string {
  if (!readings) return '';
  const [taken, rival] = readings.map((label) => LABEL_NAMES[label]);
  return `：当作${taken}，也可能是${rival}`;
}

function* ofArticle(
  { title, titleBasis, dateBasis, confidence, lines }: SplitArticle,
  { date }: Bulletin['issue'],
  { line: doubtful, readings }: DoubtfulLine,
): Generator<SplitDiagnostic> {
  const [first, last] = lines;
  const name = `“${title}”`;
  if (titleBasis === 'first-sentence') {
    yield warning(
      'no-title',
      first,
      `第 ${first} 行的稿件没有标题，取首句作标题：${name}。请核对。`,
    );
  }
  if (dateBasis === 'issue') {
    yield warning('date-from-issue', first, `${name}没有写明日期，取本期日期 ${date}。请核对。`);
  }
  const goesOn = readings?.[0] === 'continuation' && readings[1] === 'paragraph';
  if (confidence < (goesOn ? SURE_TO_GO_ON : SURE)) {
    yield warning(
      'unsure-limits',
      doubtful,
      `${name}（第 ${first}—${last} 行）的起止或分段没有把握（${confidence}），请核对第 ${doubtful} 行${otherwise(readings)}。`,
    );
  }
}

function* ofDate(
  { title, lines: [line] }: SplitArticle,
  doubt: string | undefined,
): Generator<SplitDiagnostic> {
  if (doubt) yield warning('date-doubtful', line, `“${title}”${doubt}。请核对。`);
}

const ofOddity = ({ title }: SplitArticle, { code, line, reason }: Oddity): SplitDiagnostic =>
  warning(code, line, `“${title}”${reason}。请核对第 ${line} 行。`);
