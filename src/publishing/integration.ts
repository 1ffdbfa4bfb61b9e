import { existsSync, globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSoundContent } from '#collection/read.ts';
import { addressIn, SCRIPTS } from '#site/address.ts';
import type { Environment } from '#site/environment.ts';
import { ADDRESS_FILE, lastingAddresses } from './address-list.ts';
import { redirectPage } from './redirect-page.ts';

/** Ends a build with the pages that lead on from addresses that went away, and with the list of all addresses. */
export function publishing({ contentDir, basePath }: Environment, cwd: string): AstroIntegration {
  return {
    name: 'publishing',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const { redirects = [] } = await readSoundContent(contentDir, cwd);
        for (const script of SCRIPTS) {
          for (const { from, to } of redirects) {
            const folder = join(out, addressIn('/', script)(from));
            // A page that is there again comes before one that leads away from it.
            if (existsSync(join(folder, 'index.html'))) continue;
            await mkdir(folder, { recursive: true });
            const page = redirectPage(
              addressIn(basePath, script)(to),
              script ? 'zh-Hant' : 'zh-Hans',
            );
            await writeFile(join(folder, 'index.html'), page);
          }
        }
        const files = globSync('**/*.*', { cwd: out }).map((file) => file.split(sep).join('/'));
        await writeFile(join(out, ADDRESS_FILE), `${lastingAddresses(files).join('\n')}\n`);
      },
    },
  };
}
