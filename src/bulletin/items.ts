import { readByline, type Byline } from './byline.ts';
import { closingCredit, creditedNames } from './credit.ts';
import { beginsItem, isBody, titleLine } from './labels.ts';
import type { LabelledLine } from './label-lines.ts';
import type { Line } from './lines.ts';
import type { Shape } from './shape.ts';
import { isDayAlone, isSignature } from './signature.ts';

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
  for (const { shape, label, margin } of lines) {
    let item = outline.items.at(-1);
    if (item) weigh(item, margin, shape);
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
      weigh(item, margin, shape);
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
  takeTitleCredits(outline.items, source);
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
  };
}

/** The line after an item counts too: were it something else, the item would not end there. */
function weigh(item: ItemSpans, margin: number, { number }: Line): void {
  if (margin >= item.margin) return;
  item.margin = margin;
  item.doubtful = number;
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

/**
 * Reads the credit, or parts it from the last paragraph, where none stands on a line of its own. Words under pictures
 * and a table may follow it.
 */
function takeCredit(item: ItemSpans, source: string): void {
  item.names = item.signed.flatMap(
    (text) => readByline(text)?.names ?? closingCredit(text)?.names ?? creditedNames(text),
  );
  const at = item.blocks.findLastIndex(({ kind }) => kind === 'text');
  const last = item.blocks[at];
  if (item.names.length > 0 || !last) return;
  const text = last.spans.map(({ start, end }) => source.slice(start, end)).join('\n');
  const credit = closingCredit(text);
  if (!credit || (credit.start === 0 && at === 0)) return;
  item.names = credit.names;
  const body = partCredit(item, last.spans, credit.start);
  item.blocks.splice(at, 1, ...(body.length > 0 ? [{ ...last, spans: body }] : []));
}

/**
 * Takes the end of some lines for the item's credit.
 *
 * @param start where the credit begins, in the lines' text joined by line breaks
 * @returns what is left of the lines
 */
function partCredit(item: ItemSpans, spans: readonly Span[], start: number): Span[] {
  let offset = 0;
  const rest: Span[] = [];
  for (const span of spans) {
    const cut = span.start + Math.min(Math.max(start - offset, 0), span.end - span.start);
    if (cut > span.start) rest.push({ ...span, end: cut });
    if (cut < span.end) item.credit.push({ ...span, start: cut });
    offset += span.end - span.start + 1;
  }
  return rest;
}

/** 【某某科协】8月20日，… */
const AT_START = /^(?:【([^【】]{2,30})】|\[([^[\]]{2,30})\]|（([^（）]{2,30})）)(?=.{8})/u;

/** Where most items without another credit begin with a bracket that names who could sign, it is the credit. */
function takeLeadingCredits(items: readonly ItemSpans[], source: string): void {
  const unsigned = items.filter(({ names }) => names.length === 0);
  const begun = unsigned.flatMap((item) => {
    const [span] = item.blocks[0]?.spans ?? [];
    const match = span && AT_START.exec(source.slice(span.start, span.end));
    const names = creditedNames(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
    return match && names.length > 0 && names.every(isSignature)
      ? [{ item, span, names, length: match[0].length }]
      : [];
  });
  if (begun.length < FEW || begun.length < unsigned.length * MOST) return;
  for (const { item, span, names, length } of begun) {
    const cut = span.start + length;
    item.names = names;
    item.credit.push({ ...span, end: cut });
    item.blocks[0]?.spans.splice(0, 1, { ...span, start: cut });
  }
}

/** 标题（某某学院） */
const AT_END = /[（(]([^（）()]{2,40})[）)]$/u;
/** Fewer titles with a name at the end may be chance, and a smaller share of all. */
const FEW = 3;
const MOST = 0.6;

/** Where most titles without another credit end in a bracket that names who could sign, it is the credit. */
function takeTitleCredits(items: readonly ItemSpans[], source: string): void {
  const titled = items.filter(({ title, names }) => title.length > 0 && names.length === 0);
  const ends = titled.flatMap((item) => {
    const text = item.title.map(({ start, end }) => source.slice(start, end)).join('\n');
    const match = AT_END.exec(text);
    const names = creditedNames(match?.[1] ?? '');
    const signs = match && match.index > 0 && names.length > 0 && names.every(isSignature);
    return signs ? [{ item, names, start: match.index }] : [];
  });
  const all = ends.length === titled.length && items.length > 1;
  if (!all && (ends.length < FEW || ends.length < titled.length * MOST)) return;
  for (const { item, names, start } of ends) {
    item.names = names;
    item.title = partCredit(item, item.title, start);
  }
}
