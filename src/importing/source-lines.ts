import type { Bulletin, Piece } from '#bulletin/bulletin.ts';

/** One line of a source, with what stands on it. */
export interface SourceLine {
  /** As editors count, from 1. */
  number: number;
  /** The whole of it, in order. */
  parts: Part[];
  /** Id of the article within whose limits it lies; null outside of all. */
  article: string | null;
}

/** A stretch of a line. */
export interface Part {
  text: string;
  /** What it belongs to; undefined for white space. */
  place: Place | undefined;
  /** Whether that began on a line before. */
  goesOn: boolean;
}

/** Where a piece stands in the source, in UTF-16 units. */
export interface Place {
  piece: Piece;
  start: number;
  end: number;
  /** Which paragraph of its article it is of, from 1; 0 for what is no paragraph. */
  paragraph: number;
  /** Whether it goes on a paragraph that something else, such as a page number, stands in. */
  goesOn: boolean;
}

/**
 * The lines of a source with their pieces. A form feed begins a page and not a line, as in the numbers of the pieces.
 *
 * @param text the source as it was decoded
 */
export function sourceLines(bulletin: Bulletin, text: string): SourceLine[] {
  const places = placePieces(bulletin, text);
  const lines: SourceLine[] = [];
  let first = 0;
  let start = 0;
  for (const raw of text.split(/(?<=\r\n|\r(?!\n)|\n)/)) {
    const end = start + raw.replace(/[\r\n]+$/, '').length;
    const parts: Part[] = [];
    let at = start;
    while ((places[first]?.end ?? Infinity) <= start) first++;
    for (let index = first; (places[index]?.start ?? Infinity) < end; index++) {
      const place = places[index] as Place;
      const from = Math.max(place.start, start);
      // A blank line in the midst of a piece.
      if (text.slice(from, Math.min(place.end, end)).trim() === '') continue;
      if (from > at) parts.push({ text: text.slice(at, from), place: undefined, goesOn: false });
      at = Math.min(place.end, end);
      const goesOn = place.goesOn || place.start < start;
      parts.push({ text: text.slice(from, at), place, goesOn });
    }
    if (at < end) parts.push({ text: text.slice(at, end), place: undefined, goesOn: false });
    lines.push({ number: lines.length + 1, parts, article: null });
    start += raw.length;
  }
  return withLimits(lines);
}

/** Finds the pieces in the source: joined, they are the source without its white space. */
function placePieces({ pieces, articles }: Bulletin, text: string): Place[] {
  const paragraphAt = paragraphCounter(articles);
  let at = 0;
  return pieces.map((piece) => {
    while (/\s/u.test(text[at] ?? '')) at++;
    const start = at;
    for (let left = solidLength(piece.text); left > 0 && at < text.length; at++) {
      if (!/\s/u.test(text[at] as string)) left--;
    }
    return { piece, start, end: at, ...paragraphAt(piece) };
  });
}

/** Tells of each paragraph piece, taken in order, which paragraph of its article it is of. */
function paragraphCounter(articles: Bulletin['articles']) {
  const lengths = new Map(
    articles.map(({ id, paragraphs }) => [id, paragraphs.map(solidLength)] as const),
  );
  const read = new Map<string, number>();
  return ({ kind, article, text }: Piece): Pick<Place, 'paragraph' | 'goesOn'> => {
    if (kind !== 'paragraph' || article === null) return { paragraph: 0, goesOn: false };
    let before = read.get(article) ?? 0;
    read.set(article, before + solidLength(text));
    let paragraph = 1;
    for (const length of lengths.get(article) ?? []) {
      if (before < length) break;
      before -= length;
      paragraph++;
    }
    return { paragraph, goesOn: before > 0 };
  };
}

const solidLength = (text: string): number => text.replace(/\s+/gu, '').length;

/** What stands between the first and the last line of an article lies within its limits, page numbers too. */
function withLimits(lines: readonly SourceLine[]): SourceLine[] {
  const own = lines.map(({ parts }) =>
    parts.map(({ place }) => place?.piece.article).find((article) => article),
  );
  const last = new Map(own.map((article, index) => [article, index]));
  let current: string | null = null;
  let until = -1;
  return lines.map((line, index) => {
    const article = own[index];
    if (index > until) current = null;
    if (article && article !== current) {
      current = article;
      until = last.get(article) ?? index;
    }
    return { ...line, article: current };
  });
}
