/** The files that Vite would fetch ahead with a script that is loaded when it is needed. */
const AHEAD = [/const __vite__mapDeps=.*?\bd\[i\]\);\n?/s, /,\s*__vite__mapDeps\(\[[\d,]*\]\)/g];

/** What a bundler writes: its scripts by file name. */
type Bundle = Record<string, { type: string; code?: string }>;

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
    generateBundle: {
      order: 'post' as const,
      handler(_options: unknown, bundle: Bundle): void {
        for (const chunk of Object.values(bundle)) {
          if (chunk.code === undefined) continue;
          for (const ahead of AHEAD) chunk.code = chunk.code.replace(ahead, '');
        }
      },
    },
  };
}
