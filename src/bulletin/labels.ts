/**
 * What a line can be. A title has at most four lines; `opening` begins an item that has no title of its own;
 * `subhead` is a short heading inside an item; `row` one of a table; `overline` and `byline` say right before or after
 * the title who wrote it and when.
 */
export const LABELS = [
  'masthead',
  'contents',
  'heading',
  'overline',
  'title',
  'title-2',
  'title-3',
  'title-4',
  'byline',
  'paragraph',
  'opening',
  'continuation',
  'subhead',
  'row',
  'credit',
  'imprint',
] as const;

export type Label = (typeof LABELS)[number];

/** How an editor knows them. */
export const LABEL_NAMES: Readonly<Record<Label, string>> = {
  masthead: '报头',
  contents: '目录',
  heading: '栏目',
  overline: '标题上方的署名',
  title: '标题',
  'title-2': '标题的第二行',
  'title-3': '标题的第三行',
  'title-4': '标题的第四行',
  byline: '标题下方的署名',
  paragraph: '新的一段',
  opening: '没有标题的稿件的开头',
  continuation: '上一段的下一行',
  subhead: '小标题',
  row: '表格的一行',
  credit: '署名',
  imprint: '版记',
};

/** A title line's place in its title, from 1; 0 for other labels. */
export const titleLine = (label: Label): number =>
  label === 'title' ? 1 : label.startsWith('title-') ? Number(label.slice(6)) : 0;

/** Whether a paragraph of running text is under way after such a line. */
export const isRunning = (label: Label): boolean =>
  label === 'paragraph' || label === 'opening' || label === 'continuation';

/** Whether an item's text is under way after such a line. */
export const isBody = (label: Label): boolean =>
  isRunning(label) || label === 'subhead' || label === 'row';

/** Whether a line begins what did not belong to the line before it. */
export const begins = (label: Label): boolean => label !== 'continuation' && titleLine(label) < 2;

/** Whether a line begins an item or what stands over several. */
export const beginsItem = (label: Label): boolean =>
  label === 'title' || label === 'opening' || label === 'heading' || label === 'overline';

/**
 * The grammar of a bulletin: masthead, contents, then headings and items of title and body, each closed by a credit
 * or not, and the imprint. A title without a body is none.
 */
export function mayFollow(from: Label, to: Label): boolean {
  const line = titleLine(to);
  if (line > 1) return titleLine(from) === line - 1;
  if (from === 'overline') return to === 'overline' || to === 'title';
  if (to === 'masthead') return from === 'masthead';
  if (to === 'contents') return from === 'masthead' || from === 'contents';
  if (to === 'byline') return titleLine(from) > 0 || from === 'byline';
  if (to === 'continuation') return isRunning(from);
  if (to === 'credit') return isBody(from) || from === 'credit';
  if (to === 'imprint') return isBody(from) || from === 'credit' || from === 'imprint';
  if (from === 'imprint') return false;
  const inItem = to === 'paragraph' || to === 'subhead' || to === 'row';
  if (inItem) return titleLine(from) > 0 || from === 'byline' || isBody(from);
  return !(titleLine(from) > 0 || from === 'byline' || from === 'subhead');
}

/** Whether a document may begin with such a line. */
export const mayBegin = (label: Label): boolean =>
  label === 'masthead' || label === 'contents' || beginsItem(label);

/** Whether it may end with one. */
export const mayEnd = (label: Label): boolean =>
  (isBody(label) && label !== 'subhead') || label === 'credit' || label === 'imprint';
