import { createHash } from 'node:crypto';
import { basename, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '#source/usage-error.ts';

/** Where things are read and written and under which address they are served. */
export interface Environment {
  /** Absolute path of the content folder (`CONTENT_DIR`, else `content`). */
  contentDir: string;
  /** Absolute path of the built site (`OUT_DIR`, else `dist`); a build empties it. */
  outDir: string;
  /** Origin of the published site (`SITE_URL`); undefined leaves it to site.yaml. */
  siteUrl: string | undefined;
  /** Path the site stands under, with a slash at both ends (`BASE_PATH`, else `/`). */
  basePath: string;
}

/**
 * Resolves the environment variables that all commands share. An empty variable counts as unset.
 *
 * @throws {UsageError} for an address that is none, and for an output folder whose emptying would lose content
 */
export function readEnvironment(variables: NodeJS.ProcessEnv, cwd: string): Environment {
  const contentDir = resolve(cwd, variables['CONTENT_DIR'] || 'content');
  const outDir = resolve(cwd, variables['OUT_DIR'] || 'dist');
  if (holds(outDir, contentDir) || holds(contentDir, outDir) || holds(outDir, cwd)) {
    throw new UsageError(
      `环境变量 OUT_DIR“${variables['OUT_DIR']}”指向的文件夹在生成网站时会被清空，内容或程序会丢失。` +
        '换成一个单独的文件夹，例如 dist。',
    );
  }
  const base = (variables['BASE_PATH'] ?? '').split('/').filter(Boolean);
  return {
    contentDir,
    outDir,
    siteUrl: origin(variables['SITE_URL']),
    basePath: base.length > 0 ? `/${base.join('/')}/` : '/',
  };
}

/**
 * Where Astro keeps what it made of content and pictures, relative to the project. Each built site has a folder of its
 * own: two that are built at one time would take each other's content. Which pictures an article has Astro still notes
 * for the whole project (`.astro/content-assets.mjs`), so that sites with pictures are built one after another.
 */
export function cacheFolder(outDir: string, cwd: string): string {
  // The name is for people to see; a path may be longer than a file's name.
  const name = basename(outDir).replaceAll(/\W+/g, '-').slice(0, 40);
  const hash = createHash('sha256').update(relative(cwd, outDir)).digest('hex').slice(0, 12);
  return join('.cache', 'astro', `${name}-${hash}`);
}

/** Whether a folder is another one or has it somewhere inside. */
function holds(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return (
    way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === other)
  );
}

function origin(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) {
    return url.origin;
  }
  throw new UsageError(
    `环境变量 SITE_URL“${text}”不是网站的网址。写协议和域名，例如 https://bulletin.example.org；` +
      '网站在下级路径时，路径写在 BASE_PATH 里。',
  );
}
