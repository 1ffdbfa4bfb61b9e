import { UsageError } from '#source/usage-error.ts';
import { runScript } from './run.ts';

/** The benchmarks by name. Each prints figures of one run side by side, so that their ratio means something. */
const BENCHES: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<void> }>>> = {
  import: () => import('./bench/import.ts'),
  check: () => import('./bench/check.ts'),
  hant: () => import('./bench/hant.ts'),
  lighthouse: () => import('./bench/lighthouse.ts'),
  related: () => import('./bench/related.ts'),
  scripts: () => import('./bench/scripts.ts'),
  search: () => import('./bench/search.ts'),
  split: () => import('./bench/split.ts'),
};

await runScript(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const load = BENCHES[name];
  if (!load) {
    const names = Object.keys(BENCHES).join('、');
    throw new UsageError(
      `没有“${name}”这个测试。用法：npm run bench -- 名称，名称可以是 ${names}。`,
    );
  }
  await (await load()).run(args);
});
