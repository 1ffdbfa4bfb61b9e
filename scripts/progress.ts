const WIDTH = 24;

/** Tells how far a long work is. */
export interface Progress {
  /** @param label what is being done, then the number of parts that are done */
  show(label: string, done: number, total: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** A bar on the terminal's error output; nothing where it is no terminal or the output is for programs. */
export function progressBar(quiet: boolean): Progress {
  const { stderr, stdout } = process;
  if (quiet || !stderr.isTTY || !stdout.isTTY) {
    return { show: () => undefined, end: () => undefined };
  }
  const line = (text: string): unknown => stderr.write(`\r\u001b[K${text}`);
  return {
    show(label, done, total) {
      const filled = Math.round((WIDTH * done) / Math.max(1, total));
      line(`${label} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`);
    },
    end: () => line(''),
  };
}
