import { closingCredit } from './credit.ts';
import type { Line } from './lines.ts';
import { markOf } from './marks.ts';
import { widthOf } from './width.ts';

/** A title that runs into its text has so many characters, and so many follow on the line. */
const TITLE = String.raw`[^。；\s\u3000](?:[^。；\u3000]){3,44}?`;
const TEXT = String.raw`(?=.*\p{Script=Han}.*\p{Script=Han})\S.{7,}`;
/** 一、标题, a gap, 正文 */
const SET_APART = new RegExp(String.raw`^(${TITLE})(?:\s{2,}|\u3000+)(${TEXT})$`, 'u');
/** 【标题】正文 */
const BRACKETED = new RegExp(String.raw`^(【[^【】。；]{7,45}】)\s*(${TEXT})$`, 'u');
/** One or two such lines are chance. */
const FEW = 3;
/** Of the lines that begin alike, so large a share has to be such ones. */
const MOST = 0.6;

/** …会议。（某某科协）下一条的标题 */
const CREDIT_AND_TITLE =
  /^(.*[。！？”』」][（(][^（）()]{2,30}[）)])\s*([^\s，。、；：！？,.;:)）（(”][^。；]{5,})$/u;

/**
 * Cuts lines in which what belongs apart has run together, so that each part stands on a line of its own: an item's
 * title before its text, where the document sets titles that way; a credit before the next title, where a line break
 * was lost. A heading before a title is left: 【图片新闻】 before one may as well be part of it.
 */
export function cutRunIns(lines: readonly Line[]): Line[] {
  const titles = runInTitles(lines);
  const credited = lines.filter(({ text }) => closingCredit(text) !== undefined).length >= 2;
  return lines.flatMap((line) => {
    const title = titles.get(line);
    if (title !== undefined) {
      const [first, rest] = cut(line, title);
      return [{ ...first, runsIn: 'title' as const }, rest];
    }
    const credit = credited ? CREDIT_AND_TITLE.exec(line.text)?.[1] : undefined;
    return credit !== undefined && closingCredit(credit) ? cut(line, credit.length) : [line];
  });
}

/** The lines whose title runs into the text, each with the length of its title. */
function runInTitles(lines: readonly Line[]): Map<Line, number> {
  const found = new Map<Line, number>();
  const kinds = Map.groupBy(lines, ({ text }) =>
    text.startsWith('【') ? '【' : markOf(text)?.kind,
  );
  for (const [kind, alike] of kinds) {
    if (kind === undefined) continue;
    const pattern = kind === '【' ? BRACKETED : SET_APART;
    const titled = alike.filter(({ text }) => pattern.test(text));
    if (titled.length < FEW || titled.length < alike.length * MOST) continue;
    for (const line of titled) found.set(line, pattern.exec(line.text)?.[1]?.length ?? 0);
  }
  return found;
}

/** Cuts a line in two. What follows stands where it stood, so that how far the line reaches stays known. */
function cut(line: Line, at: number): [Line, Line] {
  const { text, start } = line;
  const rest = text.slice(at).trimStart();
  const skipped = text.length - rest.length;
  return [
    { ...line, text: text.slice(0, at), end: start + at },
    {
      ...line,
      text: rest,
      start: start + skipped,
      offset: line.offset + widthOf(text.slice(0, skipped)),
      gap: 0,
      newPage: false,
      separated: false,
    },
  ];
}
