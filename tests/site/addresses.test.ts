import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteAddresses } from '#check/site-addresses.ts';
import { readSoundContent } from '#collection/read.ts';
import { readEnvironment } from '#site/environment.ts';
import { builtPages } from './pages.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('what links of articles may lead to on the site of $name', (site) => {
  test('is every page and file that was built, and nothing that was not', async () => {
    const { contentDir } = readEnvironment(site.environment, process.cwd());
    const content = await readSoundContent(contentDir, process.cwd());
    const files = new Set(pathsIn(contentDir, '**/*').map((path) => path.slice(1)));
    const addresses = siteAddresses(content, files);
    const built = builtPages(site.outDir).map(({ path }) => path);
    const paths = built.filter((path) => !path.startsWith('/hant/') && path !== '/404.html');
    const data = pathsIn(site.outDir, '{data,articles}/**/*.{json,csv,pdf,png,txt}').filter(
      (path) => !path.startsWith('/data/suggestions/'),
    );
    const feeds = pathsIn(site.outDir, '{*,sections/*/*,organizations/*/*}').filter((path) =>
      /\/(?:rss\.xml|atom\.xml|feed\.json|feeds\.opml|robots\.txt)$/u.test(path),
    );
    expect([...paths, ...data, ...feeds].filter((path) => addresses.at(path) !== 'page')).toEqual(
      [],
    );
    expect(addresses.at('/nothing')).toBeUndefined();
    const there = new Set(built);
    for (const path of paths) {
      const number = /\/full\/(?:\d+\/)?$/u.test(path) ? [] : ['99/', '1/', '0/'];
      const others = [path.replace(/[^/]+\/$/u, 'nothing-of-the-kind/'), `${path}source/`];
      for (const other of [...others, ...number.map((end) => path.replace(/(?:\d+\/)?$/u, end))]) {
        if (!there.has(other)) expect(addresses.at(other), other).toBeUndefined();
      }
    }
  }, 60_000);
});

/** The files below a folder, as paths that begin at it. */
function pathsIn(cwd: string, pattern: string): string[] {
  return globSync(pattern, { cwd }).map((file) => `/${file.replaceAll('\\', '/')}`);
}
