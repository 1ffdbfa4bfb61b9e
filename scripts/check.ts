import { spawnSync } from 'node:child_process';

const CHECKS = ['check:format', 'check:lint', 'check:types', 'check:content'];

const failed = CHECKS.filter((name) => {
  console.log(`\n> ${name}`);
  return spawnSync(process.execPath, ['--run', name], { stdio: 'inherit' }).status !== 0;
});

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
