import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { FEEDS } from '#article/permalink.ts';
import { addressIn, SCRIPTS, type Script } from '#site/address.ts';
import type { Redirect } from '#site/redirects.ts';
import { redirectPage } from './redirect-page.ts';

const FEED_FILES = Object.keys(FEEDS);
/** Lists of items that have feeds beside them. */
const WITH_FEEDS = /^\/(?:sections|organizations)\/[^/]+\/$/u;

/**
 * Puts something at every address that went away, in each script it stood in, such as any host can serve. A page
 * leads on. A file that leads to one of its kind becomes a copy of it, since readers of feeds and programs follow no
 * page; any other file becomes a page in a folder of its name, to which hosts lead from the name alone.
 *
 * @param out folder of the built site
 */
export async function writeRedirects(
  redirects: readonly Redirect[],
  out: string,
  basePath: string,
): Promise<void> {
  for (const { from, to } of [...redirects, ...redirects.flatMap(feedsOf)]) {
    for (const script of scriptsOf(from)) {
      const inSite = (path: string): string => join(out, addressIn('/', script)(path));
      const old = inSite(from);
      const page = join(old, 'index.html');
      // What is there again comes before what leads away from it.
      if (existsSync(from.endsWith('/') ? page : old)) continue;
      if (isCopied({ from, to })) {
        if (!existsSync(inSite(to))) continue;
        await mkdir(dirname(old), { recursive: true });
        await copyFile(inSite(to), old);
        continue;
      }
      await mkdir(old, { recursive: true });
      const target = addressIn(basePath, scriptsOf(to).includes(script) ? script : undefined)(to);
      await writeFile(page, redirectPage(target, script ? 'zh-Hant' : 'zh-Hans'));
    }
  }
}

/** A list that became another takes its feeds along, for those who subscribed to them. */
function feedsOf({ from, to }: Redirect): Redirect[] {
  if (!WITH_FEEDS.test(from) || !WITH_FEEDS.test(to)) return [];
  return FEED_FILES.map((feed) => ({ from: from + feed, to: to + feed }));
}

function isCopied({ from, to }: Redirect): boolean {
  return !to.endsWith('/') && extname(from).toLowerCase() === extname(to).toLowerCase();
}

/** Pages and feeds stand in every script, other files once. */
function scriptsOf(path: string): readonly Script[] {
  const isTwice = path.endsWith('/') || FEED_FILES.some((feed) => path.endsWith(`/${feed}`));
  return isTwice ? SCRIPTS : [undefined];
}
