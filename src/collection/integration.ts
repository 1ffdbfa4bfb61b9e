import type { AstroIntegration } from 'astro';
import { articlePath, isArticleSource } from '#article/permalink.ts';
import { OFFLINE_PATH } from '#site/address.ts';
import type { Environment } from '#site/environment.ts';
import { ContentError } from '#source/diagnostic.ts';
import { settleContent } from '#store/settle.ts';
import { readContent } from './read.ts';

export interface CheckedContent {
  integration: AstroIntegration;
  /** Whether the page at an address is one for search engines: not a withdrawn article, the lines of a bulletin, nor in place of others. Asked after the build. */
  isListed: (address: string) => boolean;
}

/**
 * Finishes or takes back what an interrupted import left, as every command does; stops a build whose content is wrong
 * before anything is rendered, with every error in it; and gives the site the address that site.yaml names.
 */
export function checkedContent(environment: Environment, cwd: string): CheckedContent {
  const unlisted: string[] = [OFFLINE_PATH];
  return {
    integration: {
      name: 'checked-content',
      hooks: {
        'astro:config:setup': async ({ command, updateConfig, logger }) => {
          const settled = await settleContent(environment.contentDir);
          if (settled) logger.warn(settled);
          const { content, diagnostics } = await readContent(environment.contentDir, cwd);
          const errors = diagnostics.filter(({ severity }) => severity === 'error');
          if (!content || (command === 'build' && errors.length > 0))
            throw new ContentError(errors);
          const gone = content.articles.filter((article) => article.withdrawn);
          unlisted.push(...gone.map(({ id }) => articlePath(id)));
          updateConfig({ site: environment.siteUrl ?? content.site.address });
        },
      },
    },
    isListed: (address) =>
      !isArticleSource(address) && !unlisted.some((path) => address.endsWith(path)),
  };
}
