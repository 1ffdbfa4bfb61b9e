import { readByline, type Byline } from './byline.ts';
import { closingCredit, creditedNames } from './credit.ts';
import type { ItemSpans, Span } from './items.ts';
import { isSignature } from './signature.ts';

/**
 * Reads the credit, or parts it from the last paragraph, where none stands on a line of its own. Words under pictures
 * and a table may follow it.
 */
export function takeCredit(item: ItemSpans, source: string): void {
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
export function takeLeadingCredits(items: readonly ItemSpans[], source: string): void {
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

/** A title's end that may be who wrote the item, or when. */
interface TitleEnd {
  item: ItemSpans;
  start: number;
  names: string[];
  byline: Byline | undefined;
}

/** Where most titles end in a bracket that holds a day, or names who could sign, it is the items' day or credit. */
export function takeTitleEnds(items: readonly ItemSpans[], source: string): void {
  const titled = items.filter(({ title }) => title.length > 0);
  takeEnds(titled, source, ({ byline }) => byline?.day !== undefined);
  const unsigned = titled.filter(({ names }) => names.length === 0);
  takeEnds(unsigned, source, ({ names }) => names.length > 0 && names.every(isSignature));
}

function takeEnds(
  items: readonly ItemSpans[],
  source: string,
  tells: (end: TitleEnd) => boolean,
): void {
  const ends = items.flatMap((item): TitleEnd[] => {
    const text = item.title.map(({ start, end }) => source.slice(start, end)).join('\n');
    const match = AT_END.exec(text);
    if (!match || match.index === 0) return [];
    const byline = readByline(match[0]);
    const names = byline?.names ?? creditedNames(match[1] as string);
    return [{ item, start: match.index, names, byline }].filter(tells);
  });
  const all = ends.length === items.length && ends.length > 1;
  if (!all && (ends.length < FEW || ends.length < items.length * MOST)) return;
  for (const { item, start, names, byline } of ends) {
    if (item.names.length === 0) item.names = names;
    if (byline?.day) item.day ??= byline;
    item.title = partCredit(item, item.title, start);
  }
}
