/**
 * A Vite plugin: a script that loads another when it is needed does so by `import()` and nothing else. Vite's own way
 * adds 2 KB to every page, to fetch style sheets and modules ahead, of which our scripts have none.
 */
export function lightScripts() {
  return {
    name: 'light-scripts',
    enforce: 'post' as const,
    transform(_code: string, id: string) {
      if (!id.includes('vite/preload-helper')) return undefined;
      return { code: 'export const __vitePreload = (load) => load();', map: null };
    },
  };
}
