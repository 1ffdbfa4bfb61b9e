import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

/** The Song type of a script: a package of many small files, each for a part of Unicode. */
export type TypeOf = 'noto-serif-sc' | 'noto-serif-tc';

interface Subset {
  name: string;
  ranges: [first: number, last: number][];
}

const require = createRequire(import.meta.url);
const subsets = new Map<TypeOf, Promise<Subset[]>>();
const files = new Map<string, Promise<Buffer>>();

/** The parts of a type, in bold, that a text needs, each as a font of its own name. */
export async function fontsFor(text: string, type: TypeOf): Promise<Font[]> {
  const all = await loadOnce(subsets, type, () => readSubsets(type));
  const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const needed = all.filter(({ ranges }) =>
    ranges.some(([first, last]) => points.some((point) => point >= first && point <= last)),
  );
  return Promise.all(
    needed.map(async ({ name }) => ({
      name,
      weight: 700 as const,
      style: 'normal' as const,
      data: await loadOnce(files, name, () =>
        readFile(resolve(type, `files/${name}-700-normal.woff`)),
      ),
    })),
  );
}

async function readSubsets(type: TypeOf): Promise<Subset[]> {
  const json = await readFile(resolve(type, 'unicode.json'), 'utf8');
  const ranges = Object.entries(JSON.parse(json) as Record<string, string>);
  return ranges.map(([key, list]) => ({
    name: `${type}-${key.replace(/[[\]]/g, '')}`,
    ranges: list.split(',').map((range) => {
      const [first = '', last = first] = range.replace('U+', '').split('-');
      return [parseInt(first, 16), parseInt(last, 16)];
    }),
  }));
}

function resolve(type: TypeOf, file: string): string {
  return require.resolve(`@fontsource/${type}/${file}`);
}

function loadOnce<K, V>(known: Map<K, Promise<V>>, key: K, load: () => Promise<V>): Promise<V> {
  const found = known.get(key);
  if (found) return found;
  const loading = load();
  known.set(key, loading);
  return loading;
}
