import { partPlaces } from '#article/parts.ts';
import { changeBody } from './edit-body.ts';
import { changeFields, type FieldChanges } from './edit-fields.ts';
import { lineEnd } from './scalars.ts';

export interface ArticleChanges {
  fields: FieldChanges;
  /** The whole body as a form has it; undefined leaves it. */
  body?: string | undefined;
}

/** What an article file begins as. */
export const EMPTY_ARTICLE = '---\n---\n';

/**
 * Changes an article file in its text, so that what is not changed stays to the byte.
 *
 * @param text the whole file, a byte order mark included
 * @param order names of fields in the order in which new ones are to stand
 * @returns undefined where the file is laid out in a way this does not handle
 */
export function editArticle(
  text: string,
  { fields, body }: ArticleChanges,
  order: readonly string[],
): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const whole = text.slice(mark.length);
  const places = partPlaces(whole);
  if (!places) return undefined;
  const front = changeFields(whole.slice(places.fields, places.fence), fields, order);
  if (front === undefined) return undefined;
  const fence = whole.slice(places.fence, places.body);
  const end = lineEnd(whole);
  const rest = whole.slice(places.body);
  const edited = body === undefined ? rest : changeBody(rest, body, end);
  const closed = edited === '' || /[\r\n]$/.test(fence) ? fence : fence + end;
  return mark + whole.slice(0, places.fields) + front + closed + edited;
}
