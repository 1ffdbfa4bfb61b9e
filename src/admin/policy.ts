import type { Repository } from '#site/settings.ts';

/** Where each Git host answers programs, and where it keeps pictures of people. */
const HOSTS = {
  github: ['https://api.github.com', 'https://avatars.githubusercontent.com'],
  gitlab: ['https://gitlab.com', 'https://secure.gravatar.com'],
  gitea: [],
} as const satisfies Record<Repository['host'], readonly string[]>;

/**
 * The content security policy of the form's page: its own site, and the Git host it saves to, are all it may ask for
 * anything. Sveltia CMS looks on its makers' servers for newer versions and on Git hosts' for notices; neither is
 * asked for here, and neither can be reached from everywhere.
 */
export function contentPolicy(repository: Repository | undefined): string {
  const host = repository ? [...HOSTS[repository.host], ...origin(repository.server)] : [];
  const own = "'self'";
  const directives: Record<string, readonly string[]> = {
    'default-src': [own],
    'script-src': [own, "'wasm-unsafe-eval'"],
    'style-src': [own, "'unsafe-inline'", 'blob:'],
    'img-src': [own, 'data:', 'blob:', ...host],
    'connect-src': [own, 'data:', 'blob:', ...host],
    'frame-src': [own, 'blob:'],
    'worker-src': [own, 'blob:'],
    'object-src': ["'none'"],
    'base-uri': [own],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

function origin(server: string | undefined): string[] {
  return server === undefined ? [] : [new URL(server).origin];
}
