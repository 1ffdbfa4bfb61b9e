import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium, installChromium } from '../tests/support/chromium.ts';

interface Count {
  passed: number;
  failed: number;
}

const reports = join('.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
console.log(`Testing with ${findChromium() ?? installChromium()}`);

const counts = [unitAndSite(), browser()];
const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));
if (failed > 0 || passed === 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);

function unitAndSite(): Count {
  const file = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return count(join('vitest', 'vitest.mjs'), args, {}, file, (report) => ({
    passed: report['numPassedTests'] as number,
    failed: report['numFailedTests'] as number,
  }));
}

function browser(): Count {
  const file = join(reports, 'playwright.json');
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const args = ['test', '--reporter=list,json'];
  return count(join('@playwright', 'test', 'cli.js'), args, environment, file, (report) => {
    const stats = report['stats'] as { expected: number; unexpected: number; flaky: number };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  });
}

/** Runs a test runner and counts by its report; one that fails without naming a test counts as one failure. */
function count(
  bin: string,
  args: string[],
  environment: NodeJS.ProcessEnv,
  file: string,
  read: (report: Record<string, unknown>) => Count,
): Count {
  const { status } = spawnSync(process.execPath, [join('node_modules', bin), ...args], {
    stdio: 'inherit',
    // The tests start many commands, each of which would be compiled anew.
    env: { NODE_COMPILE_CACHE: resolve('.cache', 'compile'), ...process.env, ...environment },
  });
  const counted = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
    : { passed: 0, failed: 0 };
  return status === 0 ? counted : { ...counted, failed: Math.max(1, counted.failed) };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
