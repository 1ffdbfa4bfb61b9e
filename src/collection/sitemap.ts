import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { ADMIN_PATH, splitAddress } from '#site/address.ts';
import type { Environment } from '#site/environment.ts';
import { withDefaultPage } from '#site/sitemap.ts';
import { lastModified } from './last-modified.ts';
import { nameIndex } from './name-index.ts';
import { arrange } from './publication.ts';
import { readSoundContent } from './read.ts';

/**
 * The sitemap: every page in both scripts, each with the other and with the day it last changed.
 *
 * @param cwd what paths in messages are relative to @param isListed whether an address is one for search engines
 */
export function datedSitemap(
  { contentDir, basePath }: Environment,
  cwd: string,
  isListed: (address: string) => boolean,
): AstroIntegration {
  let days: Promise<Map<string, string>> | undefined;
  const read = async (): Promise<Map<string, string>> => {
    const publication = arrange(await readSoundContent(contentDir, cwd), { drafts: false });
    return lastModified(publication, nameIndex(publication));
  };
  return sitemap({
    filter: (address) => isListed(address) && !address.endsWith(ADMIN_PATH),
    i18n: { defaultLocale: 'hans', locales: { hans: 'zh-Hans', hant: 'zh-Hant' } },
    serialize: async (item: SitemapItem) => {
      days ??= read();
      // A further page of a list changes whenever the list does.
      const path = splitAddress(basePath, new URL(item.url).pathname).path;
      const list = path.replace(
        /(?<=^\/(?:archive|sections|organizations|issues|people|programmes|districts)\/.*)\d+\/$/,
        '',
      );
      const day = (await days).get(path) ?? (await days).get(list);
      return withDefaultPage(day ? { ...item, lastmod: day } : item);
    },
  });
}
