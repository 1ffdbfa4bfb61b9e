import type { Fold } from '#hanzi/fold.ts';
import { addressIn } from '#site/address.ts';
import { INDEX_PATH } from './index-files.ts';
import { findMatches, type Span } from './matches.ts';
import { readWanted } from './plan.ts';
import { Vocabulary } from './vocabulary.ts';
import { isTraditional } from './taiwan.ts';

/** What holds one block's text. */
const BLOCKS = 'h1, p, li, td, th, dt, dd, pre, h2, h3, h4, h5, h6';

/**
 * Marks what was searched for in the article of the page and goes to the first mark.
 *
 * @throws {SearchFailure} when the fold did not arrive
 */
export async function markArticle(query: string): Promise<void> {
  const vocabulary = new Vocabulary(addressIn(import.meta.env.BASE_URL, undefined)(INDEX_PATH));
  const fold = await vocabulary.fold();
  let marks = markWords(readWanted(query, fold)?.words ?? [], fold);
  if (marks.length === 0 && isTraditional(query, fold)) {
    const mainland = await vocabulary.exchange(query, 'mainland');
    marks = markWords(readWanted(mainland ?? '', fold)?.words ?? [], fold);
  }
  marks[0]?.scrollIntoView({ block: 'center' });
}

function markWords(words: readonly string[], fold: Fold): HTMLElement[] {
  const marks: HTMLElement[] = [];
  for (const block of document.querySelectorAll(
    ['.article-header', '.article-body'].map((part) => `${part} :is(${BLOCKS})`).join(),
  )) {
    // Its text is that of the blocks within it.
    if (block.querySelector(BLOCKS)) continue;
    marks.push(...markBlock(block, words, fold));
  }
  return marks;
}

function markBlock(block: Element, words: readonly string[], fold: Fold): HTMLElement[] {
  const spans = findMatches(block.textContent, words, fold);
  if (spans.length === 0) return [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let start = 0;
  return texts.flatMap((text) => {
    const from = start;
    start += text.length;
    return markText(text, from, spans);
  });
}

/** Marks the parts of spans that lie in a text node. @param from where the node's text begins in the block's */
function markText(text: Text, from: number, spans: readonly Span[]): HTMLElement[] {
  const within = spans
    .map(([start, end]): Span => [Math.max(start - from, 0), Math.min(end - from, text.length)])
    .filter(([start, end]) => start < end);
  return within
    .reverse()
    .map(([start, end]) => {
      const marked = text.splitText(start);
      marked.splitText(end - start);
      const mark = document.createElement('mark');
      marked.replaceWith(mark);
      mark.append(marked);
      return mark;
    })
    .reverse();
}
