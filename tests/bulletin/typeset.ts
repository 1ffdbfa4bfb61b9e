import { widthOf } from '#bulletin/width.ts';

/** What a bulletin says, before it is laid out. */
export interface Story {
  /** A heading 【…】 that begins with this item. */
  heading: string | undefined;
  title: string;
  paragraphs: string[];
  credit: string[];
}

/** How it is printed. */
export interface Typesetting {
  /** Line length, or a paragraph a line. */
  wrap: { unit: 'em' | 'characters'; full: number } | undefined;
  indent: 'none' | 'spaces' | 'hidden';
  gaps: 'none' | 'all' | 'paragraphs' | 'items';
  end: '\n' | '\r\n' | '\r';
  /** Lines a page holds, with its number below. */
  page: number | undefined;
}

const NEVER_FIRST = '，。、；：！？”）》】';

/** Prints stories as a bulletin's text. */
export function typeset(stories: readonly Story[], setting: Typesetting): string {
  const lines: string[] = [];
  const blank = (kind: 'line' | 'paragraph' | 'item'): void => {
    if (lines.length === 0) return;
    const { gaps } = setting;
    const wanted =
      gaps === 'all' ||
      (gaps === 'paragraphs' && kind !== 'line') ||
      (gaps === 'items' && kind === 'item');
    if (wanted) lines.push('');
  };
  const put = (text: string, kind: 'paragraph' | 'item', first: string, hidden: number): void => {
    breakLines(first + text, setting, hidden).forEach((line, index) => {
      blank(index === 0 ? kind : 'line');
      lines.push(line);
    });
  };
  for (const { heading, title, paragraphs, credit } of stories) {
    if (heading !== undefined) put(`【${heading}】`, 'item', '', 0);
    put(title, 'item', '', 4);
    paragraphs.forEach((paragraph, index) => {
      const last = index === paragraphs.length - 1 && credit.length > 0;
      const text = last ? `${paragraph}（${credit.join('、')}）` : paragraph;
      put(
        text,
        'paragraph',
        setting.indent === 'spaces' ? '　　' : '',
        setting.indent === 'hidden' ? 2 : 0,
      );
    });
  }
  return paged(lines, setting.page).join(setting.end) + setting.end;
}

/** Breaks text at the full width; nothing that may not begin a line does, and no Latin word is broken. */
export function breakLines(text: string, { wrap }: Typesetting, firstShorter: number): string[] {
  if (!wrap) return [text];
  const measure = (part: string): number => (wrap.unit === 'em' ? widthOf(part) : [...part].length);
  const units = text.match(/[A-Za-z0-9.]+|[^A-Za-z0-9.]/gu) ?? [];
  const lines = [''];
  for (const unit of units) {
    const line = lines.at(-1) as string;
    const full = wrap.full - (lines.length === 1 ? firstShorter : 0);
    if (line !== '' && measure(line + unit) > full && !NEVER_FIRST.includes(unit)) lines.push(unit);
    else lines[lines.length - 1] = line + unit;
  }
  return lines;
}

/**
 * Whether the form tells where paragraphs end: by indent, by gaps, or by last lines with room for a word while no
 * other line ends with a sentence.
 */
export function isDecidable(story: Story, setting: Typesetting): boolean {
  const { wrap, indent, gaps, page } = setting;
  if (!wrap) return true;
  const room = (line: string): number =>
    wrap.full - (wrap.unit === 'em' ? widthOf(line) : [...line].length);
  const marked = indent === 'spaces' || (gaps === 'paragraphs' && page === undefined);
  const told = story.paragraphs.every((paragraph, index) => {
    const last = index === story.paragraphs.length - 1 && story.credit.length > 0;
    const text = last ? `${paragraph}（${story.credit.join('、')}）` : paragraph;
    const lines = breakLines(text, setting, indent === 'hidden' ? 2 : 0);
    const end = lines.pop() as string;
    return room(end) >= 4 && !lines.some((line) => /[。）]”?$/u.test(line));
  });
  return (marked || told) && breakLines(story.title, setting, 4).every((line) => room(line) >= 3);
}

function paged(lines: readonly string[], page: number | undefined): string[] {
  if (page === undefined) return [...lines];
  return lines.flatMap((line, index) =>
    index > 0 && index % page === 0 ? [`- ${index / page} -`, '', line] : [line],
  );
}
