/** What Vite writes to fetch files ahead with a script that is loaded when it is needed, and what is left of it. */
const AHEAD: readonly (readonly [what: RegExp, instead: string])[] = [
  [/const __vite__mapDeps=.*?\bd\[i\]\);\n?/s, ''],
  [/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, ''],
  // A load of one name, wrapped for the fetching.
  [/\b\w+\(async\(\)=>\{let\{(\w+):(\w+)\}=await (import\(`[^`]+`\));return\{\1:\2\}\}\)/g, '$3'],
];

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
          for (const [what, instead] of AHEAD) chunk.code = chunk.code.replace(what, instead);
        }
      },
    },
  };
}
