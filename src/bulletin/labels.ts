/** What a line can be. A title has at most four lines; `opening` begins an item that has no title of its own. */
export const LABELS = [
  'heading',
  'title',
  'title-2',
  'title-3',
  'title-4',
  'paragraph',
  'opening',
  'continuation',
  'credit',
] as const;

export type Label = (typeof LABELS)[number];

/** A title line's place in its title, from 1; 0 for other labels. */
export const titleLine = (label: Label): number =>
  label === 'title' ? 1 : label.startsWith('title-') ? Number(label.slice(6)) : 0;

/** Whether a paragraph is under way after such a line. */
export const isBody = (label: Label): boolean =>
  label === 'paragraph' || label === 'opening' || label === 'continuation';

/** Whether a line begins what did not belong to the line before it. */
export const begins = (label: Label): boolean => label !== 'continuation' && titleLine(label) < 2;

/**
 * The grammar of a bulletin: headings, then items of title and paragraphs, each closed by a credit or not.
 * A title without a body is none.
 */
export function mayFollow(from: Label, to: Label): boolean {
  const line = titleLine(to);
  if (line > 1) return titleLine(from) === line - 1;
  if (to === 'continuation') return isBody(from);
  if (titleLine(from) > 0) return to === 'paragraph';
  if (from === 'heading' || from === 'credit') return to !== 'paragraph' && to !== 'credit';
  return true;
}
