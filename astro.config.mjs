import { defineConfig } from 'astro/config';
import { adminForm } from './src/admin/integration.ts';
import { attachmentFiles } from './src/collection/attachment-files.ts';
import { checkedContent } from './src/collection/integration.ts';
import { datedSitemap } from './src/collection/sitemap.ts';
import { untoldChanges } from './src/collection/untold-changes.ts';
import { editorSupport } from './src/editing/integration.ts';
import { previewProblems } from './src/editing/preview-problems.ts';
import { reloadOpenPages } from './src/editing/reload-open-pages.ts';
import { today } from './src/importing/today.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { offlineReading } from './src/offline/integration.ts';
import { publishing } from './src/publishing/integration.ts';
import { searchIndex } from './src/search/integration.ts';
import { cacheFolder, readEnvironment } from './src/site/environment.ts';
import { lightScripts } from './src/site/light-scripts.ts';

const cwd = process.cwd();
const environment = readEnvironment(process.env, cwd);
const content = checkedContent(environment, cwd);

export default defineConfig({
  base: environment.basePath,
  outDir: environment.outDir,
  cacheDir: cacheFolder(environment.outDir, cwd),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  prefetch: false,
  // Scripts stay files, which a content security policy without unsafe-inline lets run.
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    plugins: [lightScripts()],
  },
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor(environment.basePath), syntaxHighlight: false },
  integrations: [
    content.integration,
    untoldChanges(environment),
    attachmentFiles(environment, cwd),
    editorSupport(environment, cwd),
    adminForm(environment, cwd),
    previewProblems(environment, cwd, today),
    reloadOpenPages(),
    searchIndex(environment, cwd),
    offlineReading(environment, cwd),
    publishing(environment, cwd),
    datedSitemap(environment, cwd, content.isListed),
  ],
});
