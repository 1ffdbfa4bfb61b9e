import type { Shell } from './shell.ts';

/** Goes up when what is kept is kept otherwise: older stores are thrown away. */
const FORMAT = 1;

/** The most that is kept in a store, in entries. What was put there first goes first. */
const MOST = { pages: 100, files: 300, data: 400, index: 1000 } as const;

export type StoreName = keyof typeof MOST;

/** Servers vary answers by encoding or origin, which are one for all we keep; queries of static files mean nothing. */
const ANY = { ignoreVary: true, ignoreSearch: true };

/** What a site keeps in the browser. Sites below several paths of one host share it, and keep out of each other's. */
export class Stores {
  readonly #scope: string;
  readonly #shell: string;

  /** @param scope the site's address, with a slash at its end */
  constructor(scope: string, { version }: Pick<Shell, 'version'>) {
    this.#scope = scope;
    this.#shell = this.#name(`shell-${version}`);
  }

  /** What the page that says there is none needs; of this version alone. */
  async shell(): Promise<Cache> {
    return caches.open(this.#shell);
  }

  async open(name: StoreName): Promise<Cache> {
    return caches.open(this.#name(name));
  }

  /** What is kept for an address, in a store and in the shell. */
  async find(name: StoreName, address: string): Promise<Response | undefined> {
    const kept = await (await this.open(name)).match(address, ANY);
    return kept ?? (await this.shell()).match(address, ANY);
  }

  /** Keeps an answer in place of an earlier one. A full disk keeps no one from reading. */
  async put(name: StoreName, address: string, answer: Response): Promise<void> {
    try {
      const store = await this.open(name);
      await store.delete(address, ANY);
      await store.put(address, answer);
      const spared = name === 'files' ? () => this.#named() : undefined;
      await trim(store, MOST[name], spared);
    } catch (error) {
      console.warn(error);
    }
  }

  async drop(name: StoreName, address?: string): Promise<void> {
    if (address === undefined) await caches.delete(this.#name(name));
    else await (await this.open(name)).delete(address, ANY);
  }

  /** Deletes what earlier workers of this site have kept and this one does not read. */
  async dropOld(): Promise<void> {
    const own = [this.#shell, ...Object.keys(MOST).map((name) => this.#name(name))];
    await dropAll(this.#scope, own);
  }

  /** Text of the pages that are kept, by address, the last read first. */
  async pages(): Promise<[address: string, html: string][]> {
    const store = await this.open('pages');
    const requests = [...(await store.keys())].reverse();
    return Promise.all(
      requests.map(async (request): Promise<[string, string]> => {
        const page = await store.match(request, ANY);
        return [request.url, (await page?.text()) ?? ''];
      }),
    );
  }

  /** Names of the files that the pages kept here name: without them a page would lose its looks. */
  async #named(): Promise<Set<string>> {
    const pages = await this.pages();
    return new Set(pages.flatMap(([, html]) => namedFiles(html)));
  }

  #name(store: string): string {
    return `${this.#scope} ${FORMAT} ${store}`;
  }
}

/** Deletes all that a site has kept. @param but names of what stays */
export async function dropAll(scope: string, but: readonly string[] = []): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`${scope} `) && !but.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The files with a digest in their name that a page names. */
export function namedFiles(html: string): string[] {
  return [...new Set([...html.matchAll(/\/_astro\/([^"'\s,<>]+)/g)].map(([, name = '']) => name))];
}

/**
 * Deletes the oldest entries of a store until it has no more than so many.
 *
 * @param spared tells the names of files that go only after all others
 */
export async function trim(
  store: Pick<Cache, 'keys' | 'delete'>,
  most: number,
  spared?: () => Promise<ReadonlySet<string>>,
): Promise<void> {
  const requests = await store.keys();
  if (requests.length <= most) return;
  const last = await spared?.();
  const isLast = ({ url }: Request): boolean => last?.has(url.replace(/^.*\//, '')) ?? false;
  const inTurn = [...requests.filter((request) => !isLast(request)), ...requests.filter(isLast)];
  const gone = inTurn.slice(0, requests.length - most);
  await Promise.all(gone.map((request) => store.delete(request)));
}
