import { attributeOf, mapAttributes, pieces, type Piece } from './markup.ts';
import { isOurs, traditionalTag } from './script-tags.ts';
import { convertSlices, NO_TEXT } from './slices.ts';
import { traditionalJson } from './traditional-json.ts';

type Convert = (block: string) => string;

export interface HtmlOptions {
  convert: Convert;
  /** The address in the page's own script of an address marked as a page of the site. */
  address: (address: string) => string;
}

/** Elements that stand in the line: text goes on across their tags. Every other tag begins a block. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements whose text is no Chinese, whatever it holds. */
const CODE = new Set(['code', 'kbd', 'samp', 'var']);
/** Attributes that are read out or shown, also those a script shows (`data-label`, `data-names`). */
const SHOWN = new Set(
  'title alt placeholder label content aria-label aria-description aria-placeholder aria-roledescription aria-valuetext data-label data-names'.split(
    ' ',
  ),
);

/** The mark of a link to a page of the site, whose address is to be in the page's script. */
const PAGE_LINK = 'data-page-link';

/**
 * Turns a finished Simplified page into the Traditional one, block by block. Code, addresses, ids, what has
 * `translate="no"` and what is in another language stay; JSON-LD is converted by its values.
 */
export function traditionalHtml(html: string, { convert, address }: HtmlOptions): string {
  const out: string[] = [];
  /** Where in `out` the texts of the block stand, and what they say. */
  let places: number[] = [];
  let texts: string[] = [];
  const endBlock = (): void => {
    const slices = convertSlices(texts, convert);
    places.forEach((place, index) => {
      if (place >= 0) out[place] = slices[index] as string;
    });
    places = [];
    texts = [];
  };
  const add = (text: string, place: number): void => {
    texts.push(text);
    places.push(place);
  };
  const attribute = (name: string, value: string): string => {
    if (name === 'lang') return traditionalTag(value);
    return SHOWN.has(name) ? convert(traditionalTag(value)) : value;
  };

  /** The open elements that keep their text as it is; while there are any, nothing is converted. */
  const keeping: string[] = [];
  let script = '';
  const handle = (piece: Piece): string => {
    if (piece.kind === 'text') {
      if (keeping.length === 0) add(piece.source, out.length);
      return piece.source;
    }
    if (piece.kind === 'raw') {
      const isJson = keeping.length === 0 && script.endsWith('json');
      return isJson ? traditionalJson(piece.source, convert) : piece.source;
    }
    if (piece.kind === 'other') return piece.source;
    if (!INLINE.has(piece.name)) endBlock();
    if (piece.kind === 'close') {
      if (keeping.at(-1) === piece.name) keeping.pop();
      return piece.source;
    }
    const { source, name, empty } = piece;
    if (keeping.length > 0 || keepsText(source, name)) {
      if (keeping.length === 0) add(NO_TEXT, -1);
      // A tag of the same name inside has to be closed first.
      if (!empty && (keeping.length === 0 || keeping.at(-1) === name)) keeping.push(name);
      return source;
    }
    script = name === 'script' ? (attributeOf(source, 'type') ?? '') : '';
    const link = attributeOf(source, PAGE_LINK) !== undefined;
    return mapAttributes(source, (key, value) =>
      link && key === 'href' ? address(value) : attribute(key, value),
    );
  };

  for (const piece of pieces(html, 'html')) out.push(handle(piece));
  endBlock();
  return out.join('');
}

function keepsText(tag: string, name: string): boolean {
  if (CODE.has(name)) return true;
  if (!/\s(?:translate|lang)\s*=/iu.test(tag)) return false;
  const language = attributeOf(tag, 'lang');
  return attributeOf(tag, 'translate') === 'no' || (language !== undefined && !isOurs(language));
}
