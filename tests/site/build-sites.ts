import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { SITES } from './sites.ts';

/** Builds the sites the tests look at, one after the other, by the command an editor uses. */
export function setup(): void {
  for (const { outDir, environment } of SITES) {
    rmSync(outDir, { recursive: true, force: true });
    execFileSync(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, ...environment, OUT_DIR: outDir },
      stdio: 'pipe',
    });
  }
}
