import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SiteAddresses } from '#check/addresses.ts';
import type { Surroundings } from '#check/rule.ts';
import type { Headline } from '#collection/repeated-title.ts';
import { parseMarkdown } from '#markdown/parse.ts';
import { fileAt } from '#markdown/written-address.ts';
import {
  addressesSince,
  folderBeside,
  idOf,
  isTitled,
  knownArticle,
  otherTitled,
  type KnownArticle,
  type KnownArticles,
} from './known-articles.ts';
import { BODY } from './form.ts';
import type { Values } from './values.ts';

/** Reads a file of the folder the form works on; undefined where it works on a Git host. */
export type ReadFile = (path: string) => Promise<{ text: string | undefined } | undefined>;

/** What a form knows beyond the article that is saved in it. */
export interface FormSurroundings extends Surroundings {
  /** The file of another article that has the title on its day; undefined where the article had it before. */
  titled: (headline: Headline) => string | undefined;
}

/** Where the form works. */
export interface FormPlace {
  /** The site's addresses as they were when the page was made. */
  listed: SiteAddresses;
  /** Path of the folder of articles. */
  folder: string;
  readFile: ReadFile;
  /** The names in a folder, none where there is no such folder; undefined where the form works on a Git host. */
  namesIn: (folder: string) => Promise<readonly string[] | undefined>;
}

/** Remembers the articles that a form reads and writes, and tells what is around the one that is being saved. */
export function formSurroundings(place: FormPlace) {
  const articles = new Map<string, KnownArticle>();
  return {
    /** Takes note of an article. @param values as the form shows its file */
    note(path: string, values: Values): void {
      articles.set(path, knownArticle(values));
    },

    /**
     * What the links and pictures of an article that is being saved may lead to.
     *
     * @param toForm gives the values of another article's file
     */
    async around(
      path: string,
      values: Values,
      toForm: (text: string) => Values,
    ): Promise<FormSurroundings> {
      const addresses = addressesIn(String(values[BODY] ?? ''));
      for (const [file, text] of await addedSince(addresses, articles, place)) {
        articles.set(file, knownArticle(toForm(text)));
      }
      const known = new Map([...articles, [path, knownArticle(values)]]);
      const files = await filesNamed(addresses, path, known, place);
      return {
        addresses: addressesSince(place.listed, known, files),
        files,
        inContent: (file) => file,
        titled: (headline) =>
          isTitled(articles.get(path), headline) ? undefined : otherTitled(headline, path, known),
      };
    },
  };
}

/** The addresses of all links and pictures in a text. */
function addressesIn(body: string): string[] {
  const urls: string[] = [];
  visit(parseMarkdown(body), (node: Nodes) => {
    if ('url' in node) urls.push(node.url.replace(/[?#].*$/u, ''));
  });
  return urls;
}

/** The articles named by addresses that were put into the folder after the form had read it. */
async function addedSince(
  addresses: readonly string[],
  articles: KnownArticles,
  { folder, readFile }: FormPlace,
): Promise<[file: string, text: string][]> {
  const ids = new Set([...articles.keys()].map(idOf));
  const added: [string, string][] = [];
  for (const address of addresses) {
    const [, id] = /\/articles\/([a-z0-9-]+)\/?/u.exec(address) ?? [];
    if (id === undefined || ids.has(id)) continue;
    const file = `${folder}/${id.slice(0, 4)}/${id}.md`;
    const text = (await readFile(file))?.text;
    if (text !== undefined) added.push([file, text]);
  }
  return added;
}

/** The files in the folders that addresses lead into; undefined where there is no folder to look in. */
async function filesNamed(
  addresses: readonly string[],
  path: string,
  articles: KnownArticles,
  { namesIn }: FormPlace,
): Promise<Set<string> | undefined> {
  const beside = new Map([...articles.keys()].map((one) => [idOf(one), folderBeside(one)]));
  const folders = addresses.flatMap((address) => {
    const [, id = ''] = /\/articles\/([^/]+)\/[^/]+$/u.exec(address) ?? [];
    if (/^\/|^[a-z][a-z0-9+.-]*:/iu.test(address)) return beside.get(id) ?? [];
    return fileAt(path, address).replace(/\/[^/]*$/u, '');
  });
  const found = new Set<string>();
  for (const folder of new Set([folderBeside(path), ...folders])) {
    const names = await namesIn(folder);
    if (!names) return undefined;
    for (const name of names) found.add(`${folder}/${name}`);
  }
  return found;
}
