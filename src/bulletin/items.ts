import type { Byline } from './byline.ts';
import { takeCredit, takeLeadingCredits, takeTitleEnds } from './item-credits.ts';
import { beginsItem, isBody, titleLine, type Label } from './labels.ts';
import type { LabelledLine } from './label-lines.ts';
import type { Line } from './lines.ts';
import type { Shape } from './shape.ts';
import { isDayAlone } from './signature.ts';

/** A stretch of one line. */
export interface Span {
  start: number;
  end: number;
  line: number;
}

/** A paragraph, the words under a picture, or a row of a table. */
export interface Block {
  spans: Span[];
  kind: 'text' | 'caption' | 'row';
}

/** One item of a bulletin: where its parts stand in the source. */
export interface ItemSpans {
  heading: Heading | undefined;
  marks: Span[];
  title: Span[];
  blocks: Block[];
  credit: Span[];
  /** The credits that stand on lines of their own. */
  signed: string[];
  names: string[];
  /** The day that a line beside its title gives it. */
  day: Byline | undefined;
  /** The least margin of its lines' labels and of the line that follows it. */
  margin: number;
  /** First line of which the label is least sure. */
  doubtful: number;
  /** What that line is, and what it could be as well. */
  readings: readonly [Label, Label] | undefined;
}

/** 【栏目】 over the items that follow it. */
export interface Heading {
  marks: Span[];
  name: Span;
}

export interface Outline {
  items: ItemSpans[];
  headings: Heading[];
  furniture: { kind: 'masthead' | 'contents' | 'imprint'; shape: Shape }[];
}

/** Builds items from labelled lines. */
export function gatherItems(lines: readonly LabelledLine[], source: string): Outline {
  const outline: Outline = { items: [], headings: [], furniture: [] };
  for (const line of lines) {
    const { shape, label } = line;
    let item = outline.items.at(-1);
    if (item) weigh(item, line);
    if (label === 'masthead' || label === 'contents' || label === 'imprint') {
      outline.furniture.push({ kind: label, shape });
      continue;
    }
    if (label === 'heading') {
      outline.headings.push(headingOf(shape));
      continue;
    }
    const begun = item && item.title.length === 0 && item.blocks.length === 0;
    if (beginsItem(label) && !begun) {
      item = newItem(outline.headings.at(-1));
      weigh(item, line);
      outline.items.push(item);
    }
    if (item === undefined) throw new Error('An item begins with a title or an opening');
    if (titleLine(label) > 0) item.title.push(withoutMark(item, shape));
    else if (label === 'credit') addCredit(item, shape);
    else if (label === 'byline' || label === 'overline') addByline(item, shape);
    else if (label === 'continuation') item.blocks.at(-1)?.spans.push(spanOf(shape));
    else if (label === 'opening')
      item.blocks.push({ spans: [withoutMark(item, shape)], kind: 'text' });
    else if (isBody(label)) {
      const kind = label === 'row' ? 'row' : shape.isCaption ? 'caption' : 'text';
      item.blocks.push({ spans: [spanOf(shape)], kind });
    }
  }
  for (const item of outline.items) takeCredit(item, source);
  takeTitleEnds(outline.items, source);
  takeLeadingCredits(outline.items, source);
  return outline;
}

function newItem(heading: Heading | undefined): ItemSpans {
  return {
    heading,
    marks: [],
    title: [],
    blocks: [],
    credit: [],
    signed: [],
    names: [],
    day: undefined,
    margin: Infinity,
    doubtful: 0,
    readings: undefined,
  };
}

/** The line after an item counts too: were it something else, the item would not end there. */
function weigh(item: ItemSpans, { margin, shape, label, rival }: LabelledLine): void {
  if (margin >= item.margin) return;
  item.margin = margin;
  item.doubtful = shape.number;
  item.readings = [label, rival];
}

function headingOf({ start, end, wrapped, mark, number: line }: Shape): Heading {
  const name = wrapped
    ? { start: start + wrapped.start, end: start + wrapped.end, line }
    : { start: start + (mark?.length ?? 0), end, line };
  const marks = [
    { start, end: name.start, line },
    { start: name.end, end, line },
  ];
  return { marks: marks.filter((mark) => mark.end > mark.start), name };
}

/** The line without the mark before an item, which is a piece of its own. */
function withoutMark(item: ItemSpans, shape: Shape): Span {
  const { start, end, mark, number: line, runsIn, wrapped } = shape;
  if (runsIn && wrapped) {
    const { marks, name } = headingOf(shape);
    item.marks.push(...marks);
    return name;
  }
  const cut = start + (mark?.length ?? 0);
  if (mark) item.marks.push({ start, end: cut, line });
  return { start: cut, end, line };
}

const spanOf = ({ start, end, number: line }: Line): Span => ({ start, end, line });

/** A credit may run over lines; a day beside it names nobody. */
function addCredit(item: ItemSpans, shape: Shape): void {
  item.credit.push(spanOf(shape));
  if (isDayAlone(shape.plain)) return;
  const goesOn = shape.continuesCredit ? item.signed.pop() : undefined;
  item.signed.push(goesOn === undefined ? shape.text : `${goesOn}\n${shape.text}`);
}

/** What stands beside a title may give a day as well. */
function addByline(item: ItemSpans, shape: Shape): void {
  const { byline, text } = shape;
  if (!byline) return addCredit(item, shape);
  item.credit.push(spanOf(shape));
  if (byline.names.length > 0) item.signed.push(text);
  if (byline.day) item.day ??= byline;
}
