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
    const addresses = siteAddresses(await readSoundContent(contentDir, process.cwd()));
    const paths = builtPages(site.outDir)
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('/hant/') && path !== '/404.html');
    const data = globSync('data/articles/*.json', { cwd: site.outDir }).map((file) => `/${file}`);
    expect([...paths, ...data, '/rss.xml'].filter((path) => addresses.at(path) !== 'page')).toEqual(
      [],
    );
    expect(addresses.at('/nothing')).toBeUndefined();
    for (const path of paths) {
      const other = path.replace(/[^/]+\/$/u, 'nothing-of-the-kind/');
      if (!paths.includes(other)) expect(addresses.at(other), other).toBeUndefined();
    }
  }, 60_000);
});
