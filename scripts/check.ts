import { execFile } from 'node:child_process';

const CHECKS = ['check:format', 'check:lint', 'check:types', 'check:content'];

/** All at one time, as most of them use one core; each tells what it found when those before it have. */
const running = CHECKS.map((name) => ({ name, ended: run(name) }));

const failed: string[] = [];
for (const { name, ended } of running) {
  const { sound, output } = await ended;
  console.log(`\n> ${name}\n${output}`);
  if (!sound) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

function run(name: string): Promise<{ sound: boolean; output: string }> {
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--run', name],
      { env, maxBuffer: Infinity },
      (error, stdout, stderr) => resolve({ sound: !error, output: stdout + stderr }),
    );
  });
}
