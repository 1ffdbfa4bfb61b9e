import { plainBlocks } from '#article/blocks.ts';
import { articlePath } from '#article/permalink.ts';
import type { Item } from '#collection/publication.ts';

interface Named {
  slug: string;
  name: string;
}

/** The open data of one article, as its JSON holds it. */
export interface ArticleData {
  id: string;
  title: string;
  /** The offsets in UTF-16 units at which the title may be broken into lines. */
  titleBreaks: number[];
  section: Named;
  /** `YYYY-MM-DD` */
  date: string;
  /** Whether the text tells the date, or it is the issue's. */
  dateBasis: 'text' | 'issue';
  organizations: Named[];
  issue: string | null;
  /** Address of the article's page, below the site's. */
  path: string;
  /** Plain text, block by block; the cells of a table's row are set apart by tabs. */
  paragraphs: string[];
}

/** @param words the title's words, between which it may be broken */
export function articleData(item: Item, words: readonly string[]): ArticleData {
  const { id, title, section, date, dateBasis, organizations, issue } = item;
  const named = ({ slug, name }: Named): Named => ({ slug, name });
  return {
    id,
    title,
    titleBreaks: words.slice(1).map((_, index) => words.slice(0, index + 1).join('').length),
    section: named(section),
    date,
    dateBasis,
    organizations: organizations.map(named),
    issue: issue ?? null,
    path: articlePath(id),
    paragraphs: plainBlocks(item.body),
  };
}
