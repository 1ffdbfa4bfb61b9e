/** A position in a text file; both count from 1, as editors show them. Columns count UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** One thing that is wrong in a file, said so that an editor can mend it. */
export interface Diagnostic extends Place {
  severity: 'error' | 'warning';
  /** Stable name of the kind of problem, e.g. `unknown-section`. */
  code: string;
  /** Path as the reader knows it, with `/` between its parts. */
  file: string;
  /** What is wrong, in Chinese, without closing punctuation. */
  reason: string;
  /** How to mend it, in Chinese, without closing punctuation. */
  remedy: string;
  /** The name that is in no list, where that is what is wrong. */
  name?: string | undefined;
}

/** `文件:行:列 原因。怎么改。` */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity } = diagnostic;
  const mark = severity === 'warning' ? '提醒：' : '';
  return `${file}:${line}:${column} ${mark}${formatLine(diagnostic)}`;
}

/** `原因。怎么改。`, where the place is known or would mean nothing to the reader. */
export function formatLine({ reason, remedy }: Pick<Diagnostic, 'reason' | 'remedy'>): string {
  return `${reason}。${remedy}。`;
}

/** Orders diagnostics by file, then by position. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** Content that cannot be used as it is. The message is the whole report, ready to print. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(report(diagnostics));
    this.diagnostics = diagnostics;
  }
}

function report(diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.toSorted(byPlace).map(formatDiagnostic);
  return [...lines, `\n共 ${diagnostics.length} 处需要改正，改好后再运行一次。`].join('\n');
}
