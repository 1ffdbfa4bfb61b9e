import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/collection/integration.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { searchIndex } from './src/search/integration.ts';
import { readEnvironment } from './src/site/environment.ts';

const cwd = process.cwd();
const environment = readEnvironment(process.env, cwd);

export default defineConfig({
  base: environment.basePath,
  outDir: environment.outDir,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor(environment.basePath), syntaxHighlight: false },
  // Scripts stand in files of their own: a page of a strict content policy may hold none.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    checkedContent(environment, cwd),
    searchIndex(environment, cwd),
    sitemap({ i18n: { defaultLocale: 'hans', locales: { hans: 'zh-Hans', hant: 'zh-Hant' } } }),
  ],
});
