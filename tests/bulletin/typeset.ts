import { widthOf } from '#bulletin/width.ts';

/** What a bulletin says, before it is laid out. */
export interface Story {
  /** A heading 【…】 that begins with this item. */
  heading: string | undefined;
  title: string;
  paragraphs: string[];
  credit: string[];
}

/** What stands around the items. */
export interface Furnishing {
  masthead: boolean;
  contents: 'none' | 'leaders' | 'plain';
  /** 【栏目】, 一、栏目 or 栏目 alone on its line. */
  sections: 'brackets' | 'numbered' | 'bare';
  titleMark: '' | '◆' | '1.';
  /**
   * In brackets after the last word, in brackets on a line of its own, or as 来源：…; as 来源：… below the title or above
   * it, or in brackets after it.
   */
  credit: 'closing' | 'own-line' | 'source' | 'below-title' | 'above-title' | 'in-title';
  /** At the head of each page after the first. */
  runningHead: boolean;
  imprint: boolean;
}

export const PLAIN: Furnishing = {
  masthead: false,
  contents: 'none',
  sections: 'brackets',
  titleMark: '',
  credit: 'closing',
  runningHead: false,
  imprint: false,
};

/** What the masthead that is printed says. */
export const MASTHEAD = { number: 9, date: '2022-09-15', publisher: '某市科协办公室' } as const;

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
export function typeset(
  stories: readonly Story[],
  setting: Typesetting,
  furnishing: Furnishing = PLAIN,
): string {
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
  const indent = setting.indent === 'spaces' ? '\u3000\u3000' : '';
  const hidden = setting.indent === 'hidden' ? 2 : 0;
  const { credit: creditForm, titleMark } = furnishing;
  for (const line of before(stories, furnishing)) put(line, 'item', '', 0);
  let sections = 0;
  stories.forEach(({ heading, title, paragraphs, credit }, number) => {
    if (heading !== undefined) put(headingLine(heading, ++sections, furnishing), 'item', '', 0);
    const names = credit.join('、');
    const beside = (place: Furnishing['credit']): boolean =>
      credit.length > 0 && creditForm === place;
    if (beside('above-title')) put(`来源：${names}`, 'item', '', 0);
    const marked = titleMark === '1.' ? `${number + 1}.${title}` : titleMark + title;
    put(
      beside('in-title') ? `${marked}（${names}）` : marked,
      beside('above-title') ? 'paragraph' : 'item',
      '',
      4,
    );
    if (beside('below-title')) put(`来源：${names}`, 'paragraph', '', 0);
    paragraphs.forEach((paragraph, index) => {
      const closes =
        index === paragraphs.length - 1 && credit.length > 0 && creditForm === 'closing';
      const text = closes ? `${paragraph}（${credit.join('、')}）` : paragraph;
      put(text, 'paragraph', indent, hidden);
    });
    if (beside('source')) put(`来源：${names}`, 'paragraph', indent, hidden);
    if (beside('own-line')) put(`（${names}）`, 'paragraph', indent, hidden);
  });
  if (furnishing.imprint) {
    for (const line of ['报：某市科协', '责任编辑：某某', '共印80份']) put(line, 'item', '', 0);
  }
  const head = furnishing.runningHead ? '某市科协简报' : undefined;
  return paged(lines, setting.page, head).join(setting.end) + setting.end;
}

function before(
  stories: readonly Story[],
  { masthead, contents, titleMark }: Furnishing,
): string[] {
  const head = masthead
    ? [
        '某市科协简报',
        '〔2022〕第九期（总第683期）',
        `${MASTHEAD.publisher}\u3000\u30002022年9月15日`,
      ]
    : [];
  const listed = stories.map(
    ({ title }, index) =>
      `${titleMark === '1.' ? `${index + 1}.` : ''}${title}${contents === 'leaders' ? `……${index + 1}` : ''}`,
  );
  return contents === 'none' ? head : [...head, '目\u3000录', ...listed];
}

function headingLine(heading: string, count: number, { sections }: Furnishing): string {
  if (sections === 'brackets') return `【${heading}】`;
  return sections === 'bare' ? heading : `${'一二三四五六七八'.charAt(count - 1)}、${heading}`;
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

function paged(
  lines: readonly string[],
  page: number | undefined,
  head: string | undefined,
): string[] {
  if (page === undefined) return [...lines];
  return lines.flatMap((line, index) => {
    if (index === 0 || index % page !== 0) return [line];
    return [`- ${index / page} -`, '', ...(head === undefined ? [] : [head]), line];
  });
}
