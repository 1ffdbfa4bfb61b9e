import { titleLine } from './labels.ts';
import type { LabelledLine } from './label-lines.ts';
import type { Line } from './lines.ts';
import { titleMark } from './title.ts';
import { closingCredit } from './credit.ts';

/** A stretch of one line. */
export interface Span {
  start: number;
  end: number;
  line: number;
}

/** One item of a bulletin: where its parts stand in the source. */
export interface ItemSpans {
  heading: Heading | undefined;
  marks: Span[];
  title: Span[];
  paragraphs: Span[][];
  credit: Span[];
  names: string[];
  /** The least margin of its lines' labels and of the line that follows it. */
  margin: number;
  /** First line of which the label is least sure. */
  doubtful: number;
}

/** 【栏目】 over the items that follow it. */
export interface Heading {
  marks: Span[];
  name: Span;
}

export interface Outline {
  items: ItemSpans[];
  headings: Heading[];
}

/** Builds items from labelled lines. */
export function gatherItems(lines: readonly LabelledLine[], source: string): Outline {
  const items: ItemSpans[] = [];
  const headings: Heading[] = [];
  for (const { shape, label, margin } of lines) {
    let item = items.at(-1);
    if (item) weigh(item, margin, shape);
    if (label === 'heading') {
      headings.push(headingOf(shape));
      continue;
    }
    if (label === 'title' || label === 'opening') {
      item = newItem(headings.at(-1));
      weigh(item, margin, shape);
      items.push(item);
    }
    if (item === undefined)
      throw new Error('A bulletin begins with a heading, a title or an opening');
    if (titleLine(label) > 0) addTitle(item, shape);
    else if (label === 'credit') item.credit.push(spanOf(shape));
    else if (label === 'continuation') item.paragraphs.at(-1)?.push(spanOf(shape));
    else item.paragraphs.push([spanOf(shape)]);
  }
  for (const item of items) takeCredit(item, source);
  return { items, headings };
}

function newItem(heading: Heading | undefined): ItemSpans {
  return {
    heading,
    marks: [],
    title: [],
    paragraphs: [],
    credit: [],
    names: [],
    margin: Infinity,
    doubtful: 0,
  };
}

/** The line after an item counts too: were it something else, the item would not end there. */
function weigh(item: ItemSpans, margin: number, { number }: Line): void {
  if (margin >= item.margin) return;
  item.margin = margin;
  item.doubtful = number;
}

function headingOf({ start, end, number: line }: Line): Heading {
  return {
    marks: [
      { start, end: start + 1, line },
      { start: end - 1, end, line },
    ],
    name: { start: start + 1, end: end - 1, line },
  };
}

function addTitle(item: ItemSpans, { start, end, text, number: line }: Line): void {
  const mark = titleMark(text).length;
  if (mark > 0) item.marks.push({ start, end: start + mark, line });
  item.title.push({ start: start + mark, end, line });
}

const spanOf = ({ start, end, number: line }: Line): Span => ({ start, end, line });

/** Parts the closing credit from the last paragraph, or reads the one that stands on a line of its own. */
function takeCredit(item: ItemSpans, source: string): void {
  const textOf = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => source.slice(start, end)).join('\n');
  if (item.credit.length > 0) {
    item.names = closingCredit(textOf(item.credit))?.names ?? [];
    return;
  }
  const last = item.paragraphs.at(-1) ?? [];
  const credit = closingCredit(textOf(last));
  if (!credit || credit.start === 0) return;
  item.names = credit.names;
  let offset = 0;
  const body: Span[] = [];
  for (const span of last) {
    const cut = span.start + Math.min(Math.max(credit.start - offset, 0), span.end - span.start);
    if (cut > span.start) body.push({ ...span, end: cut });
    if (cut < span.end) item.credit.push({ ...span, start: cut });
    offset += span.end - span.start + 1;
  }
  item.paragraphs.splice(-1, 1, body);
}
