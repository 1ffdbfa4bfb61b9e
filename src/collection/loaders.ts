import type { Loader, LoaderContext } from 'astro/loaders';
import { basename } from 'node:path/posix';
import type { Article } from '#article/article.ts';
import { formatDiagnostic, type Diagnostic } from '#source/diagnostic.ts';
import { workFolder } from '#store/journal.ts';
import { namesOf, sectionNames, type Content } from './content.ts';
import { readContentAndFiles } from './read.ts';

/** Ids of the entries in the `library` collection: what an article file is read against. */
export const LIBRARY = [
  'site',
  'sections',
  'organizations',
  'issues',
  'terms',
  'districts',
  'people',
  'programmes',
] as const;

/** What was read, and the articles that could not be. */
interface Read {
  content: Content;
  wrong: ReadonlySet<string>;
}

/**
 * Astro content loaders over our own reader, which reads the folder once for both of them. In a preview they
 * follow changes; a file that is wrong is named in the terminal, and shown as it last was right until it is mended.
 */
export function contentLoaders(dir: string, cwd: string): { articles: Loader; library: Loader } {
  let reading: Promise<Read | undefined> | undefined;
  /** What was last told in the terminal. */
  let told = '';
  const read = (context: LoaderContext): Promise<Read | undefined> =>
    (reading ??= readContentAndFiles(dir, cwd).then(({ content, diagnostics }) => {
      const lines = diagnostics.map(formatDiagnostic);
      if (lines.join('\n') !== told) for (const line of lines) context.logger.error(line);
      told = lines.join('\n');
      return content && { content, wrong: wrongArticles(diagnostics) };
    }));

  const loader = (
    name: string,
    store: (context: LoaderContext, read: Read) => unknown,
  ): Loader => ({
    name,
    async load(context) {
      const sync = async (): Promise<void> => {
        const latest = await read(context);
        if (latest) await store(context, latest);
      };
      // One after the other, or what was read first could be stored last.
      let underWay: Promise<void> = Promise.resolve();
      context.watcher?.add(dir);
      const follow = (): void => {
        reading = undefined;
        // Both loaders hear of the change; whichever reads first reads for both.
        queueMicrotask(() => {
          underWay = underWay
            .then(sync)
            .catch((error: unknown) => context.logger.error(String(error)));
        });
      };
      context.watcher?.on('all', (_event, path) => {
        // What a command makes ready is no content yet; each file is seen again once it is in its place.
        if (!path.startsWith(dir) || path.startsWith(workFolder(dir))) return;
        follow();
      });
      // What an earlier run left may have been rendered by other rules.
      context.store.clear();
      await (underWay = sync());
    },
  });
  return { articles: loader('articles', storeArticles), library: loader('library', storeLibrary) };
}

async function storeArticles(
  { config, store, parseData, renderMarkdown, generateDigest, watcher }: LoaderContext,
  { content, wrong }: Read,
): Promise<void> {
  const { articles } = content;
  const gone = new Set(store.keys());
  for (const article of articles) {
    // Only a preview has a watcher, and only a preview shows drafts.
    if (article.draft && !watcher) continue;
    const { id, body, file } = article;
    gone.delete(id);
    const digest = generateDigest({ ...article });
    if (store.get(id)?.digest === digest) continue;
    // The body has no frontmatter left; an empty one keeps a rule (---) on its first line from being taken for it.
    const fileURL = new URL(encodeURI(file), config.root);
    const rendered = await renderMarkdown(`---\n---\n${body}`, { fileURL });
    const data = await parseData({ id, data: { ...article } });
    const assetImports = rendered.metadata?.imagePaths ?? [];
    listPicturesAnew(store, id);
    store.set({ id, data, body, digest, rendered, filePath: file, assetImports });
  }
  for (const id of gone) {
    const last = store.get(id)?.data as Article | undefined;
    if (last && wrong.has(id) && hasNamesOf(last, content)) continue;
    listPicturesAnew(store, id);
    store.delete(id);
  }
}

/**
 * Has Astro write its list of pictures anew before an entry changes or goes. It does so only when an entry that has
 * some is set; one that has them no longer would leave them in the list, where a picture that is gone breaks every page.
 */
function listPicturesAnew(store: LoaderContext['store'], id: string): void {
  const last = store.get(id);
  if (!last?.assetImports?.length) return;
  const entry = { ...last };
  // With the digest it has, it would count as set already.
  delete entry.digest;
  store.set(entry);
}

/** The articles whose files have errors, by id. */
function wrongArticles(diagnostics: readonly Diagnostic[]): Set<string> {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return new Set(errors.map(({ file }) => basename(file, '.md')));
}

/** Whether an article, as it last was right, still fits the lists. */
function hasNamesOf(article: Article, { sections, organizations }: Content): boolean {
  const names = new Set(organizations.flatMap(namesOf));
  return (
    sectionNames(sections).includes(article.section) &&
    article.organization.every((name) => names.has(name))
  );
}

function storeLibrary({ store }: LoaderContext, { content }: Read): void {
  for (const id of LIBRARY) store.set({ id, data: { value: content[id] } });
}
