import type { Article } from '#article/article.ts';
import { bodyBlocks } from '#article/blocks.ts';
import { choicesIn, type Choice } from '#hanzi/choices.ts';
import { NO_TEXT } from '#hanzi/slices.ts';
import type { Basis, Traditional } from '#hanzi/traditional.ts';

/** A block of text and where it is, for the reader. */
export interface ReportBlock {
  place: string;
  text: string;
}

const WHY: Readonly<Record<Basis, string>> = {
  term: '用字表',
  phrase: '词组',
  spelling: '规范',
  character: '默认',
  kept: '原是繁体',
};
const CONTEXT = 6;

/** The blocks of an article as its page shows them; what stays in both scripts is left out. */
export function articleBlocks({
  title,
  summary,
  correction,
  body,
  bodyLine,
}: Article): ReportBlock[] {
  const fields = [
    { place: '标题', text: title },
    { place: '摘要', text: summary ?? '' },
    { place: '更正', text: correction ?? '' },
  ].filter(({ text }) => text !== '');
  const blocks = bodyBlocks(body).map(({ parts, line }) => ({
    place: `第${bodyLine + line - 1}行`,
    text: parts.map(({ text, kept }) => (kept ? NO_TEXT : text)).join(''),
  }));
  return [...fields, ...blocks];
}

/**
 * Tells an editor what a conversion chose wherever there was a choice: one line a word, with the characters around
 * it, every form it could have had and why this one.
 *
 * @param all whether words that did not change are told too
 */
export function reportConversion(
  blocks: readonly ReportBlock[],
  convert: Traditional,
  all: boolean,
): string[] {
  return blocks.flatMap(({ place, text }) =>
    choicesIn(text, convert)
      .filter(({ simplified, traditional }) => all || simplified !== traditional)
      .map((choice) => tell(place, text, choice)),
  );
}

function tell(place: string, text: string, choice: Choice): string {
  const { simplified, traditional, basis, reason, forms, start } = choice;
  const end = start + simplified.length;
  const before = [...text.slice(0, start)].slice(-CONTEXT).join('');
  const after = [...text.slice(end)].slice(0, CONTEXT).join('');
  const why = reason === undefined ? WHY[basis] : `${WHY[basis]}：${reason}`;
  return `${place}  ${simplified} → ${traditional}  （${why}；可作 ${forms.join('、')}）  …${before}【${simplified}】${after}…`;
}
