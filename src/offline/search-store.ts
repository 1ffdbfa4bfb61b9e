import { KEPT_FILE, VERSION_FILE, type KeptSearch } from './shell.ts';
import type { Stores } from './stores.ts';
import { within } from './within.ts';

/** How long the version of the index is waited for where one is kept, in milliseconds. */
const PATIENCE = 4000;
/** How long a version counts as the newest, in milliseconds. */
const FRESH = 60_000;
/** How long after the first part of the index was asked for the rest is fetched, in milliseconds. */
const PAUSE = 4000;

/** What a browser knows of the connection; not all do. */
interface Connection {
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

/**
 * The search index as a worker keeps it. Parts of two builds would answer wrongly together, so that all parts that are
 * kept are of one: when the site has another version of the index, what is kept of the old one is thrown away.
 */
export class SearchStore {
  readonly #stores: Stores;
  /** Address of the site, with a slash at its end. */
  readonly #site: string;
  /** Address of the index's folder. */
  readonly #base: string;
  #checked: Promise<void> | undefined;
  #keeping: Promise<void> | undefined;

  constructor(stores: Stores, site: string, index: string) {
    this.#stores = stores;
    this.#site = site;
    this.#base = site + index;
  }

  /** A part of the index: what is kept, else what the network gives. @throws where neither has it */
  async answer(address: string): Promise<Response> {
    await (this.#checked ??= this.#check());
    const kept = await this.#stores.find('index', address);
    if (kept) return kept;
    const answer = await fetch(address, { cache: 'no-cache' });
    if (answer.ok) await this.#stores.put('index', address, answer.clone());
    return answer;
  }

  /**
   * Fetches the whole index and the data of the newest articles, if the site is small enough for it and the reader
   * does not pay by the byte; a while later, one file after another, so that nothing else has to wait.
   *
   * @param script prefix of the articles' data, `hant/` or empty
   */
  keepAll(script: string): Promise<void> {
    return (this.#keeping ??= this.#keepAll(script).catch(() => {
      this.#keeping = undefined;
    }));
  }

  async #keepAll(script: string): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (isMetered()) return;
    const list = await fetch(this.#base + KEPT_FILE, { cache: 'no-cache' });
    const { files, articles } = (await list.json()) as KeptSearch;
    for (const file of files) await this.answer(this.#base + file);
    for (const id of articles) {
      const address = `${this.#site}${script}data/articles/${id}.json`;
      if (await this.#stores.find('data', address)) continue;
      const answer = await fetch(address);
      if (answer.ok) await this.#stores.put('data', address, answer);
    }
  }

  /** Finds out whether what is kept is of the index that the site has now. */
  async #check(): Promise<void> {
    setTimeout(() => (this.#checked = undefined), FRESH);
    const address = this.#base + VERSION_FILE;
    const kept = await (await this.#stores.find('index', address))?.text();
    const asked = fetch(address, { cache: 'no-cache' });
    if (kept === undefined) {
      // Parts without a version are of no use. What comes now is all new, and need not wait for its version.
      await this.#stores.drop('index');
      void within(asked, Infinity).then((answer) => this.#begin(address, answer));
      return;
    }
    const answer = await within(asked, PATIENCE);
    if (!answer?.ok || (await answer.clone().text()) === kept) return;
    await this.#stores.drop('index');
    this.#keeping = undefined;
    await this.#begin(address, answer);
  }

  /** Writes down of which build the parts that are kept from now on are. */
  async #begin(address: string, version: Response | undefined): Promise<void> {
    if (version?.ok) await this.#stores.put('index', address, version);
  }
}

function isMetered(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (!connection) return false;
  const { saveData, type, effectiveType = '' } = connection;
  return Boolean(saveData) || type === 'cellular' || /2g/.test(effectiveType);
}
