/**
 * The scripts a page stands in, as the `script` parameter of its route: Simplified has no prefix.
 * Every `getStaticPaths` goes over them, so that a further script is added here alone.
 */
export const SCRIPTS = [undefined, 'hant'] as const;

/** Where the page stands that is shown in place of one that cannot be had without a connection. */
export const OFFLINE_PATH = '/offline/';

export type Script = (typeof SCRIPTS)[number];

/** Turns a path of the site (`/articles/x/`) into an address below the base path, in a page's own script. */
export function addressIn(base: string, script: string | undefined): (path: string) => string {
  const prefix = `${base.replace(/\/$/, '')}${script ? `/${script}` : ''}`;
  return (path) => prefix + path;
}

/**
 * Takes an address apart: the script it is in, and the path that is the same in every script.
 *
 * @param base the base path, with or without a slash at its end
 * @param pathname of an address of this site
 */
export function splitAddress(base: string, pathname: string): { script: Script; path: string } {
  const path = pathname.slice(base.replace(/\/$/, '').length);
  const script = SCRIPTS.find((name) => name && path.startsWith(`/${name}/`));
  return { script, path: script ? path.slice(script.length + 1) : path };
}

/** The form for editors, where the site has one: no page for readers, so neither listed nor to last. */
export const ADMIN_PATH = '/admin/';
