import type { Loader, LoaderContext } from 'astro/loaders';
import { formatDiagnostic } from '#source/diagnostic.ts';
import type { Content } from './content.ts';
import { readContent } from './read.ts';

/** Ids of the entries in the `library` collection: what an article file is read against. */
export const LIBRARY = [
  'site',
  'sections',
  'organizations',
  'issues',
  'terms',
  'districts',
] as const;

/**
 * Astro content loaders over our own reader, which reads the folder once for both of them. In a preview they
 * follow changes; a file that is wrong is named in the terminal and left out until it is mended.
 */
export function contentLoaders(dir: string, cwd: string): { articles: Loader; library: Loader } {
  let reading: Promise<Content | undefined> | undefined;
  const read = (context: LoaderContext): Promise<Content | undefined> =>
    (reading ??= readContent(dir, cwd).then(({ content, diagnostics }) => {
      for (const diagnostic of diagnostics) context.logger.error(formatDiagnostic(diagnostic));
      return content;
    }));

  const loader = (
    name: string,
    store: (context: LoaderContext, content: Content) => unknown,
  ): Loader => ({
    name,
    async load(context) {
      const sync = async (): Promise<void> => {
        const content = await read(context);
        if (content) await store(context, content);
      };
      context.watcher?.add(dir);
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(dir)) return;
        reading = undefined;
        // Both loaders hear of the change; whichever reads first reads for both.
        queueMicrotask(() => void sync());
      });
      // What an earlier run left may have been rendered by other rules.
      context.store.clear();
      await sync();
    },
  });
  return { articles: loader('articles', storeArticles), library: loader('library', storeLibrary) };
}

async function storeArticles(
  { store, parseData, renderMarkdown, generateDigest, watcher }: LoaderContext,
  { articles }: Content,
): Promise<void> {
  const gone = new Set(store.keys());
  for (const article of articles) {
    // Only a preview has a watcher, and only a preview shows drafts.
    if (article.draft && !watcher) continue;
    const { id, body } = article;
    gone.delete(id);
    const digest = generateDigest({ ...article });
    if (store.get(id)?.digest === digest) continue;
    // The body has no frontmatter left; an empty one keeps a rule (---) on its first line from being taken for it.
    const rendered = await renderMarkdown(`---\n---\n${body}`);
    store.set({ id, data: await parseData({ id, data: { ...article } }), body, digest, rendered });
  }
  for (const id of gone) store.delete(id);
}

function storeLibrary({ store }: LoaderContext, content: Content): void {
  for (const id of LIBRARY) store.set({ id, data: { value: content[id] } });
}
