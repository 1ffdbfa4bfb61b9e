/**
 * The scripts a page stands in, as the `script` parameter of its route: Simplified has no prefix.
 * Every `getStaticPaths` goes over them, so that a further script is added here alone.
 */
export const SCRIPTS = [undefined] as const;

/** Turns a path of the site (`/articles/x/`) into an address below the base path, in a page's own script. */
export function addressIn(base: string, script: string | undefined): (path: string) => string {
  const prefix = `${base.replace(/\/$/, '')}${script ? `/${script}` : ''}`;
  return (path) => prefix + path;
}
