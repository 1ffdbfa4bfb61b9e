import { answer, lookUpAll, type Lookup, type Match } from './answer.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import { locator, type Locate } from './locate.ts';
import type { Answer, Ask, Open } from './messages.ts';
import { narrow } from './narrow.ts';
import { order } from './order.ts';
import { PagefindIndex } from './pagefind-index.ts';
import type { Parts } from './parts.ts';
import { planAnswer, type Wanted } from './plan.ts';

interface OpenCatalogue {
  catalogue: Catalogue;
  /** The number of each record by Pagefind's name of it. */
  numbers: ReadonlyMap<string, number>;
  locate: Locate;
  /** The grams of the index that are longer by what follows them. */
  frequent: ReadonlySet<string>;
}

/** The search index of the archive: Pagefind's terms and our catalogue. Lives in a worker. */
export class ArchiveIndex {
  readonly #base: string;
  readonly #parts: Parts;
  readonly #opened: Promise<OpenCatalogue>;
  #pagefind: PagefindIndex | undefined;

  /** @param base address of the index's folder */
  constructor(base: string, parts: Parts) {
    this.#base = base;
    this.#parts = parts;
    this.#opened = parts
      .get('catalogue')
      .then((bytes) => open(readCatalogue(JSON.parse(new TextDecoder().decode(bytes)))));
    this.#opened.catch(() => undefined);
  }

  /** Begins to load what words are looked up in. */
  openWords(): PagefindIndex {
    return (this.#pagefind ??= new PagefindIndex(this.#base, this.#parts));
  }

  /** @throws {SearchFailure} when a part of the index did not arrive */
  async answer({ wanted, filters, sort, named }: Omit<Ask, keyof Open>): Promise<Answer> {
    const matches = wanted ? await this.#match(wanted) : undefined;
    const { catalogue } = await this.#opened;
    const all = matches ?? catalogue.ids.map(browsed);
    const { items, counts } = narrow(
      all.map(({ item }) => item),
      filters,
      catalogue,
    );
    const left = new Set(items);
    const ordered = order(
      all.filter(({ item }) => left.has(item)),
      wanted ? sort : 'date',
      named,
      catalogue,
    );
    const ids = ordered.map(({ item }) => catalogue.ids[item] as string);
    return { ids, matched: all.length, counts };
  }

  async #match(wanted: Wanted): Promise<Match[]> {
    const pagefind = this.openWords();
    const { numbers, locate, frequent } = await this.#opened;
    const lookup: Lookup = async (term) => {
      const found = await pagefind.lookup(term);
      return new Map([...found].map(([name, places]) => [numbers.get(name) as number, places]));
    };
    const plan = planAnswer(wanted, frequent);
    return answer(plan, await lookUpAll(plan, lookup), locate);
  }
}

function open(catalogue: Catalogue): OpenCatalogue {
  return {
    catalogue,
    numbers: new Map(catalogue.records.map((name, number) => [name, number])),
    locate: locator(catalogue),
    frequent: new Set(catalogue.frequent),
  };
}

/** An item that was not asked for by words. */
function browsed(_id: string, item: number): Match {
  return { item, phrase: false, title: false, hits: 0 };
}
