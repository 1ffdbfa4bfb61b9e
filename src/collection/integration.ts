import type { AstroIntegration } from 'astro';
import type { Environment } from '#site/environment.ts';
import { ContentError } from '#source/diagnostic.ts';
import { settleContent } from '#store/settle.ts';
import { readContent } from './read.ts';

/**
 * Finishes or takes back what an interrupted import left, as every command does; stops a build whose content is wrong
 * before anything is rendered, with every error in it; and gives the site the address that site.yaml names.
 */
export function checkedContent(environment: Environment, cwd: string): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        const settled = await settleContent(environment.contentDir);
        if (settled) logger.warn(settled);
        const { content, diagnostics } = await readContent(environment.contentDir, cwd);
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        if (!content || (command === 'build' && errors.length > 0)) throw new ContentError(errors);
        updateConfig({ site: environment.siteUrl ?? content.site.address });
      },
    },
  };
}
