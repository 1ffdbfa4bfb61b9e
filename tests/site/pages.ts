import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

export interface BuiltPage {
  /** Address below the site's base, e.g. `/about/`. */
  path: string;
  html: string;
  $: CheerioAPI;
}

/** Every HTML page of a built site, but those in place of pages that went away. */
export function builtPages(outDir: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: outDir })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('pagefind/'))
    .map((file) => {
      const html = readFileSync(join(outDir, file), 'utf8');
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, $: load(html) };
    })
    .filter(({ $ }) => $('meta[http-equiv=refresh]').length === 0);
}
