import type { Diagnostic } from '#source/diagnostic.ts';

/** A change within one line of a file that mends a problem; columns count UTF-16 units from 1. */
export interface Edit {
  line: number;
  column: number;
  /** One past the last column that goes. */
  endColumn: number;
  text: string;
}

/** What a rule found. */
export interface Finding extends Diagnostic {
  /** One past the last column, where the problem is known to end on its line. */
  endColumn?: number;
  /** There where only one way of mending it is right. */
  edit?: Edit;
}

/** What a rule says of a place; the document adds the place itself. */
export interface Complaint {
  code: string;
  /** Reason and remedy in Chinese, without closing punctuation. */
  reason: string;
  remedy: string;
  /** An error unless told: a warning where the rule may be mistaken. */
  severity?: 'error' | 'warning';
  /** What to write instead of the stretch complained of. */
  instead?: string | undefined;
}
