import type { WriteStream } from 'node:tty';

const WIDTH = 24;

/** Tells how far a long work is. */
export interface Progress {
  /** @param label what is being done, then the number of parts that are done */
  show(label: string, done: number, total: number): void;
  /** Takes the bar away. */
  end(): void;
}

/**
 * A bar on the terminal's error output; nothing where it is no terminal or the output is for programs. Whatever else
 * is written to the terminal while it stands takes it away, and it comes again with what is done next.
 */
export function progressBar(quiet: boolean): Progress {
  const { stderr, stdout } = process;
  if (quiet || !stderr.isTTY || !stdout.isTTY) {
    return { show: () => undefined, end: () => undefined };
  }
  const draw = stderr.write.bind(stderr);
  let takeAway: (() => void) | undefined;
  const end = (): void => takeAway?.();
  const stand = (): void => {
    const letGo = [stderr, stdout].map((stream) => beforeWrites(stream, end));
    takeAway = () => {
      takeAway = undefined;
      for (const one of letGo) one();
      draw('\r\u001b[K');
    };
  };
  return {
    show(label, done, total) {
      if (!takeAway) stand();
      const filled = Math.round((WIDTH * done) / Math.max(1, total));
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      draw(`\r\u001b[K${label} ${bar} ${done}/${total}`);
    },
    end,
  };
}

/** Has something done before what is written next to a stream. @returns takes that back */
function beforeWrites(stream: WriteStream, act: () => void): () => void {
  const write = stream.write;
  stream.write = new Proxy(write, {
    apply(target, self, words) {
      act();
      return Reflect.apply(target, self, words) as boolean;
    },
  });
  return () => {
    stream.write = write;
  };
}
