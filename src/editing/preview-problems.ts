import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkFolder } from '#check/check-folder.ts';
import type { Environment } from '#site/environment.ts';
import { formatDiagnostic } from '#source/diagnostic.ts';
import { ASK_EVENT, PROBLEMS_EVENT, type Problems } from './problems.ts';

const BANNER = fileURLToPath(new URL('./problems-banner.ts', import.meta.url));
const SHOWN = 20;
/** Editors save several files at once; one look is enough for them. */
const SETTLED = 100;

/** Shows in every page of a preview what is wrong with the content, and takes it away when it is mended. */
export function previewProblems(
  { contentDir }: Environment,
  cwd: string,
  today: () => string,
): AstroIntegration {
  return {
    name: 'preview-problems',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(BANNER)};`);
      },

      'astro:server:setup': ({ server, logger }) => {
        const look = async (): Promise<Problems> => {
          const { findings } = await checkFolder(contentDir, cwd, today());
          const isError = ({ severity }: { severity: string }): boolean => severity === 'error';
          const ordered = [...findings.filter(isError), ...findings.filter((one) => !isError(one))];
          return {
            lines: ordered.slice(0, SHOWN).map(formatDiagnostic),
            more: Math.max(0, ordered.length - SHOWN),
          };
        };
        let latest = look();
        let timer: NodeJS.Timeout | undefined;
        const tell = (): void => {
          const newest = look();
          latest = newest;
          newest.then(
            (problems) => {
              // A look that took longer than the one after it has nothing to tell.
              if (latest === newest) server.ws.send(PROBLEMS_EVENT, problems);
            },
            (error: unknown) => logger.error(String(error)),
          );
        };
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir)) return;
          clearTimeout(timer);
          timer = setTimeout(tell, SETTLED);
        });
        server.ws.on(ASK_EVENT, (_data, client) => {
          latest.then(
            (problems) => client.send(PROBLEMS_EVENT, problems),
            (error: unknown) => logger.error(String(error)),
          );
        });
      },
    },
  };
}
