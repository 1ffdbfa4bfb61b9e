import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

/**
 * Runs a script of ours in a terminal of its own (a pseudo-terminal by `script` of util-linux), and answers what it
 * asks.
 *
 * @param answers what to wait for on the screen, and the keys to press then, in turn
 * @returns all that the screen showed, without colours, the lines that are left on it, and the exit code
 */
export async function inTerminal(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  answers: readonly (readonly [prompt: string, keys: string])[] = [],
): Promise<{ screen: string; left: string[]; status: number }> {
  const command = [process.execPath, ...words].map((word) => `'${word}'`).join(' ');
  const terminal = spawn('script', ['-qefc', command, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm', COLUMNS: '100', LINES: '40', ...environment },
  });
  const waiting = [...answers];
  let written = '';
  let screen = '';
  let seen = 0;
  terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
    screen += stripVTControlCharacters(text);
    const [next] = waiting;
    const at = next ? screen.indexOf(next[0], seen) : -1;
    if (!next || at < 0) return;
    waiting.shift();
    seen = screen.length;
    // Keys come once the question is drawn, as from a hand.
    setTimeout(() => terminal.stdin.write(next[1]), 300);
  });
  const [status] = (await once(terminal, 'close')) as [number];
  return { screen, left: linesLeft(written), status };
}

/** What is left of what is written to a terminal that goes back to a line's begin or clears it to its end. */
function linesLeft(written: string): string[] {
  return written.split('\n').map((line) => {
    let left = '';
    for (const again of line.split('\r')) {
      let at = 0;
      for (const [index, part] of again.split('\u001b[K').entries()) {
        if (index > 0) left = left.slice(0, at);
        const text = stripVTControlCharacters(part);
        left = left.slice(0, at) + text + left.slice(at + text.length);
        at += text.length;
      }
    }
    return left;
  });
}
