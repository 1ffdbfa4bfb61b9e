import { articleDataPath, articlePath } from '#article/permalink.ts';
import type { Fold } from '#hanzi/fold.ts';
import { longDay } from '#i18n/day.ts';
import type { ArticleData } from './article-data.ts';
import { fetchPart } from './failure.ts';
import { cutPieces, findMatches, type Piece } from './matches.ts';
import { bestPassage } from './passage.ts';

export interface Drawing {
  /** The folded words to mark. */
  words: readonly string[];
  fold: Fold;
  /** Address of the site in the page's script, without a slash at its end. */
  site: string;
  /** Says a day that is only about right, in the page's script. */
  aboutDay: (day: string) => string;
  /** The page's markup of one result, empty. */
  shell: DocumentFragment;
}

/** Draws one result from an article's open data. @throws {SearchFailure} when the data cannot be loaded */
export async function drawResult(id: string, drawing: Drawing): Promise<HTMLElement> {
  const { words, fold, site, aboutDay, shell } = drawing;
  const response = await fetchPart(site + articleDataPath(id));
  const { title, titleBreaks, section, date, dateBasis, organizations, paragraphs }: ArticleData =
    await response.json();

  const part = (name: string): HTMLElement => shell.querySelector(`[data-${name}]`) as HTMLElement;
  const link = part('link') as HTMLAnchorElement;
  link.href = site + articlePath(id);
  const inTitle = findMatches(title, words, fold);
  appendPieces(link, cutPieces(title, [0, title.length], inTitle), titleBreaks);
  appendPieces(part('passage'), bestPassage(paragraphs, words, fold), []);
  part('section').textContent = section.name;
  const day = longDay(date);
  part('day').setAttribute('datetime', date);
  part('day').textContent = dateBasis === 'issue' ? aboutDay(day) : day;
  part('organizations').textContent = organizations.map(({ name }) => name).join('、');
  return shell.firstElementChild as HTMLElement;
}

/** Appends pieces of a text, marks as `<mark>`, with a `<wbr>` where the text may be broken. */
function appendPieces(to: HTMLElement, pieces: readonly Piece[], breaks: readonly number[]): void {
  let at = 0;
  for (const { text, marked } of pieces) {
    const parent = marked ? to.appendChild(document.createElement('mark')) : to;
    const end = at + text.length;
    const cuts = breaks.filter((place) => place >= at && place < end).map((place) => place - at);
    parent.append(text.slice(0, cuts[0]));
    for (const [index, cut] of cuts.entries()) {
      parent.append(document.createElement('wbr'), text.slice(cut, cuts[index + 1]));
    }
    at = end;
  }
}
