import type { SplitArticle } from './bulletin.ts';
import type { Block, ItemSpans } from './items.ts';
import { markOf } from './marks.ts';

/** What in an article is unlike what a bulletin usually holds, so that its split may be mistaken. */
export interface Oddity {
  code: 'odd-title' | 'odd-paragraph' | 'odd-length' | 'odd-section' | 'odd-credit';
  line: number;
  /** What is the matter, in Chinese, without the article's name. */
  reason: string;
}

const CLOSED = /[。！？!?…．.：:；;—][”’"』」）)\]】》〉]*$/u;
/** What no paragraph begins with. */
const NEVER_FIRST = /^[，。、；：！？”’』」）》】,;:!?]/u;
/** What may be a heading that runs into a title. */
const LABEL = /^【[^【】]{2,10}】(?=.)/u;
const PAIRS = ['“”', '‘’', '《》', '（）', '【】', '「」', '『』'] as const;
/** A line so short that ends in mid-air reads as a title. */
const TITLE_LENGTH = { least: 8, most: 45 };
/** An item is long when it has so many characters and so many times as many as the others’ median. */
const LONG = { characters: 1200, times: 4 };
/** Where so large a share of the items is credited, one that is not is odd. */
const MOST = 0.6;

/**
 * What the margins of the labels do not see: a split that is sure of itself because the form speaks for it, though
 * what comes out is not what an item looks like.
 *
 * @param items the items as they stand in the source @param articles what was made of them, in the same order
 * @returns for each item its oddities, in source order
 */
export function findOddities(
  items: readonly ItemSpans[],
  articles: readonly SplitArticle[],
  source: string,
): Oddity[][] {
  const lengths = articles.map(lengthOf);
  const median = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  const usual = {
    long: Math.max(LONG.characters, LONG.times * median),
    headings: items.some(
      ({ heading }) => heading && source.charAt(heading.name.start - 1) === '【',
    ),
    credited: share(articles, ({ organizationBasis }) => organizationBasis === 'credit') >= MOST,
  };
  let heading: ItemSpans['heading'];
  let label: string | undefined;
  return articles.map((article, index) => {
    const { blocks, heading: over } = items[index] as ItemSpans;
    if (over !== heading) label = undefined;
    heading = over;
    if (usual.headings) label = LABEL.exec(article.title)?.[0] ?? label;
    return [
      ...ofWhole(article, usual),
      ...ofTitle(article),
      ...ofSection(article, label),
      ...ofBlocks(blocks, article, source),
    ];
  });
}

interface Usual {
  long: number;
  /** Whether headings stand in brackets. */
  headings: boolean;
  credited: boolean;
}

function* ofWhole(article: SplitArticle, usual: Usual): Generator<Oddity> {
  const [line, last] = article.lines;
  const length = lengthOf(article);
  if (length > usual.long) {
    yield { code: 'odd-length', line, reason: '比同期稿件长得多，里面也许还有一条' };
  } else if (length < 20) {
    yield { code: 'odd-length', line, reason: '正文太短，也许少了一部分' };
  }
  if (usual.credited && article.organizationBasis === 'publisher') {
    const [publisher = ''] = article.organization;
    const reason = `没有供稿单位，而同期多数稿件有，记为编印单位“${publisher}”`;
    yield { code: 'odd-credit', line: last, reason };
  }
}

/** A bracket before a title may be its section’s heading, and then the next items’ as well. */
function* ofSection({ lines: [line] }: SplitArticle, label: string | undefined): Generator<Oddity> {
  if (label) yield { code: 'odd-section', line, reason: `也许属于栏目${label}` };
}

function* ofTitle({ title, titleBasis, lines: [line] }: SplitArticle): Generator<Oddity> {
  if (titleBasis === 'first-sentence') return;
  const reason = /[。；，、：;,:]$/u.test(title)
    ? '标题以句中标点结尾，也许不是标题'
    : isUnbalanced(title)
      ? '标题的引号或括号不成对，也许不完整'
      : [...title].length < 5
        ? '标题太短，也许是栏目或小标题'
        : undefined;
  if (reason) yield { code: 'odd-title', line, reason };
}

function* ofBlocks(
  blocks: readonly Block[],
  { paragraphs }: SplitArticle,
  source: string,
): Generator<Oddity> {
  for (const [index, { kind, spans }] of blocks.entries()) {
    const [first] = spans;
    const text = paragraphs[index];
    if (kind !== 'text' || !first || text === undefined) continue;
    const { line } = first;
    const next = blocks[index + 1];
    const ended = CLOSED.test(text) || next?.kind === 'row' || next?.kind === 'caption';
    if (NEVER_FIRST.test(text)) {
      yield {
        code: 'odd-paragraph',
        line,
        reason: `第 ${line} 行的一段以标点开头，也许接着上一段`,
      };
    } else if (!ended && spans.length === 1 && next && readsAsTitle(source, first, text)) {
      yield { code: 'odd-paragraph', line, reason: `第 ${line} 行像是标题` };
    } else if (!ended && [...text].length > TITLE_LENGTH.most) {
      yield { code: 'odd-paragraph', line, reason: `第 ${line} 行起的一段没有说完` };
    }
  }
}

/** Whether a paragraph of one line could be a title: a marked one is a point of a list. */
function readsAsTitle(
  source: string,
  { start, end }: { start: number; end: number },
  text: string,
) {
  const { least, most } = TITLE_LENGTH;
  const length = [...text].length;
  return length >= least && length <= most && !markOf(source.slice(start, end));
}

const isUnbalanced = (text: string): boolean =>
  PAIRS.some(([open, close]) => count(text, open as string) !== count(text, close as string));

const count = (text: string, character: string): number => text.split(character).length - 1;

const lengthOf = ({ paragraphs }: SplitArticle): number =>
  paragraphs.reduce((length, paragraph) => length + paragraph.length, 0);

const share = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length;
