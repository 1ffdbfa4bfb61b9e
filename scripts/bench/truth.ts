import { plainBlocks } from '#article/blocks.ts';
import { cellsOf } from '#article/cells.ts';
import type { Content } from '#collection/content.ts';
import { namesOf } from '#collection/content.ts';
import type { Fold } from '#hanzi/fold.ts';

/** An item as it is published. */
export interface Document {
  id: string;
  title: string;
  date: string;
  section: string;
  organizations: string[];
  paragraphs: string[];
}

export function documentsOf({ articles, organizations }: Content): Document[] {
  const names = new Map(
    organizations.flatMap((organization) =>
      namesOf(organization).map((name) => [name, namesOf(organization)] as const),
    ),
  );
  return articles.map(({ id, title, date, section, organization, body }) => ({
    id,
    title,
    date,
    section,
    organizations: organization.flatMap((name) => names.get(name) ?? name),
    paragraphs: plainBlocks(body).flatMap(cellsOf),
  }));
}

/** No text holds it, so nothing is found across blocks. */
const BREAK = '\u0000';

/**
 * What a search has to answer, found without any index: the items whose folded title or paragraphs hold the folded
 * query, in the order that the search page declares.
 */
export class Truth {
  readonly #documents: readonly Document[];
  readonly #fold: Fold;
  readonly #all: string;
  /** Where each item begins in the text of all. */
  readonly #starts: number[] = [];
  readonly #titleEnds: number[] = [];

  constructor(documents: readonly Document[], fold: Fold) {
    this.#documents = documents;
    this.#fold = fold;
    let all = '';
    for (const { title, paragraphs } of documents) {
      this.#starts.push(all.length);
      all += fold(title) + BREAK;
      this.#titleEnds.push(all.length);
      all += paragraphs.map(fold).join(BREAK) + BREAK;
    }
    this.#all = all;
  }

  /** The folded text of all items, for drawing queries from it. */
  get text(): string {
    return this.#all;
  }

  /** The years that items have, each once. */
  get years(): string[] {
    return [...new Set(this.#documents.map(({ date }) => date.slice(0, 4)))];
  }

  /** The ids of the items that hold a query without operators, in the declared order. */
  answer(query: string): string[] {
    const wanted = this.#fold(query);
    const found = new Map<number, { hits: number; inTitle: boolean }>();
    for (let at = this.#all.indexOf(wanted); at >= 0; at = this.#all.indexOf(wanted, at + 1)) {
      const item = this.#itemAt(at);
      const seen = found.get(item) ?? { hits: 0, inTitle: false };
      found.set(item, {
        hits: seen.hits + 1,
        inTitle: seen.inTitle || at < (this.#titleEnds[item] as number),
      });
    }
    return [...found]
      .map(([item, seen]) => ({ ...(this.#documents[item] as Document), ...seen }))
      .map((item) => ({ ...item, named: this.#isNamed(item, wanted) }))
      .sort(
        (a, b) =>
          Number(b.named) - Number(a.named) ||
          Number(b.inTitle) - Number(a.inTitle) ||
          b.hits - a.hits ||
          (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1),
      )
      .map(({ id }) => id);
  }

  #isNamed({ section, organizations }: Document, wanted: string): boolean {
    return [section, ...organizations].some((name) => this.#fold(name) === wanted);
  }

  #itemAt(at: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= at) low = middle;
      else high = middle;
    }
    return low;
  }
}
