import { globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSoundContent } from '#collection/read.ts';
import type { Environment } from '#site/environment.ts';
import { ADDRESS_FILE, lastingAddresses } from './address-list.ts';
import { writeRedirects } from './write-redirects.ts';

/** Ends a build with what leads on from addresses that went away, and with the list of all addresses. */
export function publishing({ contentDir, basePath }: Environment, cwd: string): AstroIntegration {
  return {
    name: 'publishing',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const { redirects = [] } = await readSoundContent(contentDir, cwd);
        await writeRedirects(redirects, out, basePath);
        const files = globSync('**/*.*', { cwd: out }).map((file) => file.split(sep).join('/'));
        await writeFile(join(out, ADDRESS_FILE), `${lastingAddresses(files).join('\n')}\n`);
      },
    },
  };
}
