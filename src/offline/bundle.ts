import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Shell } from './shell.ts';

/** Where the worker stands, below the base path: beside the home page, since it has to do with all below it. */
export const WORKER_FILE = 'sw.js';

/**
 * The service worker as one script without imports, as every browser with service workers takes it.
 *
 * @param shell what the worker keeps from the first; without it the worker that does away with an earlier one
 */
export async function bundleWorker(shell?: Shell): Promise<string> {
  const entry = fileURLToPath(new URL(shell ? 'worker.ts' : 'farewell.ts', import.meta.url));
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: shell ? { SHELL: JSON.stringify(shell) } : {},
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The service worker was not built');
  return chunk.code;
}
