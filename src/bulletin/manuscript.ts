import type { Encoding } from '#source/decode.ts';

/** A bulletin as text, with what the form it arrived in tells of its lines. */
export interface Manuscript {
  /**
   * The whole text. Lines end with a line break, pages with a form feed. A row of a table is one line, its cells
   * set apart by tabs.
   */
  text: string;
  encoding: Encoding;
  format: 'text' | 'pdf' | 'docx';
  /** How the lines that hold text are printed, by their numbers from 1; a text file tells nothing. */
  prints: ReadonlyMap<number, Print>;
  pictures: readonly Picture[];
}

/** How one line is printed. An em is the type size that most of the text has. */
export interface Print {
  /** Type size in em. */
  size: number;
  bold: boolean;
  align: 'start' | 'centre' | 'end';
  /** From the left edge of the text area or column to that of the line, in em. */
  indent: number;
  /** Of the line as printed, in em; undefined where lines are broken only when printed, as in a word processor. */
  width: number | undefined;
  /** Space above the line beyond that between lines of a paragraph, in lines; 0 where a page or column begins. */
  gap: number;
  /** Where on the page: in the margin at its head or foot, or in between. */
  zone: 'head' | 'body' | 'foot';
  /** What its style says of it: the title of the document, or a heading of level 1 to 9. */
  style: 'title' | number | undefined;
  /** Whether it is a row of a table. */
  row: boolean;
}

/** A picture that is not taken into the articles. */
export interface Picture {
  /** The line that stands before it; 0 where none does. */
  line: number;
  /** Its page from 1, where there are pages. */
  page: number | undefined;
  /** Whether pictures cover its page and no text but margins stands there, so that it may be a page that was scanned. */
  scan: boolean;
  /** Name of the picture's own file, where it has one. */
  name?: string;
}
