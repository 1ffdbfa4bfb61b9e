import { traditionalTag } from './script-tags.ts';

/** Members that name or address something, in our data, in JSON Feed and in JSON-LD. */
const KEPT = new Set(
  '@context @id @type id slug path file url href sameAs home_page_url feed_url next_url external_url image icon favicon'.split(
    ' ',
  ),
);

/**
 * Converts the string values of a JSON text. Keys, ids and addresses stay.
 *
 * @param convert converts one block's text
 * @param convertHtml converts markup, in the members that hold some (`content_html`)
 */
export function traditionalJson(
  json: string,
  convert: (block: string) => string,
  convertHtml: (html: string) => string = convert,
): string {
  const value = (key: string, member: unknown): unknown => {
    if (typeof member === 'string') {
      if (KEPT.has(key) || /^https?:\/\//u.test(member)) return member;
      return key.endsWith('_html') ? convertHtml(member) : convert(traditionalTag(member));
    }
    if (Array.isArray(member)) return member.map((item) => value(key, item));
    if (member === null || typeof member !== 'object') return member;
    return Object.fromEntries(
      Object.entries(member).map(([name, item]) => [name, value(name, item)]),
    );
  };
  const indent = /^[{[]\n(\s+)/u.exec(json)?.[1]?.length;
  const end = /\s*$/u.exec(json)?.[0] ?? '';
  const text = JSON.stringify(value('', JSON.parse(json)), null, indent);
  // Inside a page's script element a `<` could end it.
  return (/\\u003c/iu.test(json) ? text.replaceAll('<', '\\u003c') : text) + end;
}
