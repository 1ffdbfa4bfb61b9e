import { mapAttributes, pieces } from './markup.ts';
import { traditionalTag } from './script-tags.ts';

type Convert = (block: string) => string;

/** Elements that hold an address or an id. */
const KEPT = new Set('link guid id uri url loc icon logo docs generator'.split(' '));
/** Attributes that are shown. */
const SHOWN = new Set(['title', 'text', 'label', 'term']);
/** Markup that was escaped to stand in text. */
const ESCAPED = /&lt;\/?[a-z].*?&gt;/su;

/**
 * Converts the texts of an XML document: feeds, sitemaps. Markup that stands in it, escaped or as CDATA, is
 * converted as markup.
 */
export function traditionalXml(xml: string, convert: Convert, convertHtml: Convert): string {
  const out: string[] = [];
  let element = '';
  for (const piece of pieces(xml, 'xml')) {
    const { kind, source } = piece;
    if (kind === 'open') {
      element = piece.empty ? '' : piece.name;
      out.push(mapAttributes(source, attribute));
    } else if (kind === 'text' && !KEPT.has(element)) {
      const markup = ESCAPED.test(source);
      out.push(markup ? escape(convertHtml(unescape(source))) : convert(traditionalTag(source)));
    } else if (kind === 'raw') {
      const [start, end] = ['<![CDATA[', ']]>'];
      out.push(start + convertHtml(source.slice(start.length, -end.length)) + end);
    } else {
      out.push(source);
    }
  }
  return out.join('');

  function attribute(name: string, value: string): string {
    if (name === 'xml:lang') return traditionalTag(value);
    return SHOWN.has(name) ? convert(value) : value;
  }
}

const REFERENCES: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  // Last, so that what it sets free is not taken for a reference.
  ['&amp;', '&'],
];

function unescape(text: string): string {
  return REFERENCES.reduce((plain, [name, character]) => plain.replaceAll(name, character), text);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
