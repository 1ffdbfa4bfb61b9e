import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '#collection/read.ts';
import type { Environment } from '#site/environment.ts';
import { patchSveltia } from './sveltia-patches.ts';

const PAGE = fileURLToPath(new URL('../components/AdminPage.astro', import.meta.url));

/** The form for articles at `/admin/`: always in a preview, in a published site where site.yaml asks for it. */
export function adminForm({ contentDir }: Environment, cwd: string): AstroIntegration {
  return {
    name: 'admin-form',
    hooks: {
      'astro:config:setup': async ({ command, injectRoute, updateConfig }) => {
        const { content } = await readContent(contentDir, cwd);
        if (command !== 'dev' && !content?.site.admin) return;
        injectRoute({ pattern: '/admin', entrypoint: PAGE });
        updateConfig({
          vite: {
            plugins: [patchSveltia()],
            // Bundled ahead, it would be neither patched nor find its fonts.
            optimizeDeps: { exclude: ['@sveltia/cms'] },
          },
        });
      },
    },
  };
}
