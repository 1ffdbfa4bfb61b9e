import { FEEDS, type FeedFile } from '#article/permalink.ts';
import { bodyHtml, published } from '#collection/published.ts';
import type { Item } from '#collection/publication.ts';
import { feedEntry, newestItems } from '#feeds/entries.ts';
import { writeFeed } from '#feeds/feed.ts';
import { SCRIPTS, splitAddress } from '#site/address.ts';
import { linkFrom } from './link.ts';

/** What a feed is of. */
export interface FeedOf {
  /** Without the name of the site, which is put before it; undefined for all items. */
  name?: string;
  description: string;
  /** Path of the page that shows the same. */
  path: string;
  items: Item[];
}

interface Context {
  params: Record<string, string | undefined>;
  site: URL | undefined;
}

/** The static paths of a list's feeds: every format in every script. */
export function feedPaths<T extends Record<string, string>>(lists: { params: T; of: FeedOf }[]) {
  return SCRIPTS.flatMap((script) =>
    lists.flatMap(({ params, of }) =>
      (Object.keys(FEEDS) as FeedFile[]).map((feed) => ({
        params: { ...params, script, feed },
        props: { of },
      })),
    ),
  );
}

/** Answers with the feed whose file the address names: the newest items, as many as site.yaml allows. */
export async function feedResponse(context: Context, of: FeedOf): Promise<Response> {
  const { site } = await published();
  const base = import.meta.env.BASE_URL;
  const to = linkFrom(context);
  const absolute = (address: string, from?: string) => new URL(address, from ?? context.site).href;
  const addresses = {
    of: (path: string) => absolute(to(path)),
    resolve: (address: string, from: string, page: boolean) =>
      absolute(page ? to(splitAddress(base, address).path) : address, from),
  };
  const items = newestItems(of.items, site.pageSizes.feed);
  const file = context.params['feed'] as FeedFile;
  const text = writeFeed(file, {
    title: of.name ? `${site.name} · ${of.name}` : site.name,
    description: of.description,
    page: addresses.of(of.path),
    self: addresses.of(of.path + file),
    publisher: site.publisher,
    entries: await Promise.all(
      items.map(async (item) => feedEntry(item, await bodyHtml(item.id), addresses)),
    ),
  });
  return new Response(text, { headers: { 'Content-Type': `${FEEDS[file]}; charset=utf-8` } });
}
