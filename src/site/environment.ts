import { resolve } from 'node:path';

/** Where things are read and written and under which address they are served. */
export interface Environment {
  /** Absolute path of the content folder (`CONTENT_DIR`, else `content`). */
  contentDir: string;
  /** Absolute path of the built site (`OUT_DIR`, else `dist`). */
  outDir: string;
  /** Origin of the published site (`SITE_URL`); undefined leaves it to site.yaml. */
  siteUrl: string | undefined;
  /** Path the site stands under, with a slash at both ends (`BASE_PATH`, else `/`). */
  basePath: string;
}

/** Resolves the environment variables that all commands share. An empty variable counts as unset. */
export function readEnvironment(variables: NodeJS.ProcessEnv, cwd: string): Environment {
  const base = (variables['BASE_PATH'] ?? '').split('/').filter(Boolean);
  return {
    contentDir: resolve(cwd, variables['CONTENT_DIR'] || 'content'),
    outDir: resolve(cwd, variables['OUT_DIR'] || 'dist'),
    siteUrl: variables['SITE_URL'] || undefined,
    basePath: base.length > 0 ? `/${base.join('/')}/` : '/',
  };
}
