import { experimental_AstroContainer } from 'astro/container';
import { getCollection, getEntry, render } from 'astro:content';
import type { Article } from '#article/article.ts';
import { lineBreaker, sharedEndings } from '#hanzi/words.ts';
import { namesOf, type Content } from './content.ts';
import { LIBRARY } from './loaders.ts';
import { nameIndex, type NameIndex } from './name-index.ts';
import { arrange, type Item, type Publication } from './publication.ts';
import { relatedItems } from './related.ts';
import { siteTraditional, type SiteTraditional } from './traditional.ts';

const RELATED_ITEMS = 4;

let content: Promise<Content> | undefined;
let publication: Promise<Publication> | undefined;
let likeness: Promise<Map<string, Item[]>> | undefined;
let names: Promise<NameIndex> | undefined;
let conversion: Promise<SiteTraditional> | undefined;
let breaker: Promise<(line: string) => string[]> | undefined;

/** The archive as pages show it, arranged once a build. The collection holds drafts only in a preview. */
export function published(): Promise<Publication> {
  return (publication ??= load().then((loaded) => arrange(loaded, { drafts: true })));
}

/** The conversions of the site to Traditional. */
export function traditional(): Promise<SiteTraditional> {
  return (conversion ??= load().then(siteTraditional));
}

/** Items most like each item, by its id. */
export function related(): Promise<Map<string, Item[]>> {
  return (likeness ??= published().then(({ items }) => relatedItems(items, RELATED_ITEMS)));
}

/** Who and what the items name, found once a build. */
export function named(): Promise<NameIndex> {
  return (names ??= published().then(nameIndex));
}

/** Cuts a title where it may be broken, keeping the names in the lists whole. */
export async function breakTitle(title: string): Promise<string[]> {
  breaker ??= published().then(({ lists, sections }) => {
    const bodies = lists.organizations.flatMap(namesOf);
    const districts = lists.organizations.flatMap(({ district }) => district ?? []);
    return lineBreaker([
      ...bodies,
      ...sharedEndings(bodies),
      ...districts,
      ...lists.people.map(({ name }) => name),
      ...lists.programmes.flatMap(namesOf),
      ...sections.map(({ of }) => of.name),
    ]);
  });
  return (await breaker)(title);
}

/** An article's text as HTML, to be put into a page together with others. */
export async function bodyHtml(id: string): Promise<string> {
  const html = (await getEntry('articles', id))?.rendered?.html;
  if (html === undefined) throw new Error(`No article ${id} in the collection`);
  // Pictures get their addresses only when the text is rendered.
  if (!html.includes('__ASTRO_IMAGE_') && !html.includes('__astro_image_')) return html;
  const container = await experimental_AstroContainer.create();
  return container.renderToString(await renderBody(id));
}

/** The component that shows an article's text. */
export async function renderBody(id: string) {
  const entry = await getEntry('articles', id);
  if (!entry) throw new Error(`No article ${id} in the collection`);
  return (await render(entry)).Content;
}

function load(): Promise<Content> {
  return (content ??= loadContent());
}

async function loadContent(): Promise<Content> {
  const entries = await getCollection('articles');
  const library = await Promise.all(
    LIBRARY.map(async (id) => [id, (await getEntry('library', id))?.data['value']] as const),
  );
  return {
    ...Object.fromEntries(library),
    articles: entries.map(({ data }) => data as unknown as Article),
  } as Content;
}
