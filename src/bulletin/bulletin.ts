import type { Encoding } from '#source/decode.ts';

/** What a bulletin is split into; the importer prints it as JSON and writes articles from it. */
export interface Bulletin {
  issue: {
    id: string;
    /** `YYYY-MM-DD` */
    date: string;
    dateBasis: IssueDateBasis;
    number: number | null;
    publisher: string;
    /** Whether the masthead names it, or else the site stands for it. */
    publisherBasis: 'masthead' | 'site';
  };
  source: {
    file: string;
    /** Of the bytes as received, in hexadecimal. */
    sha256: string;
    encoding: Encoding;
    format: 'text' | 'pdf' | 'docx';
  };
  articles: SplitArticle[];
  /** The whole text once, in source order. */
  pieces: Piece[];
  diagnostics: SplitDiagnostic[];
}

export type IssueDateBasis = 'given' | 'masthead' | 'latest-event';

/** One news item as the bulletin prints it: plain text without layout, names as printed. */
export interface SplitArticle {
  id: string;
  title: string;
  section: string;
  sectionBasis: 'heading' | 'default';
  /** `YYYY-MM-DD`, the first day of the event. */
  date: string;
  dateBasis: 'text' | 'issue';
  organization: string[];
  organizationBasis: 'credit' | 'publisher';
  titleBasis: 'printed' | 'first-sentence';
  paragraphs: string[];
  /** First and last line of the source, from 1. */
  lines: [number, number];
  /** Where the source is in Traditional characters. */
  script?: 'Hant';
  /** How sure its limits are, 0 to 1: from the margin of the best labelling over the second best. */
  confidence: number;
}

export type Furniture = 'page-number' | 'running-head' | 'masthead' | 'contents' | 'imprint';

interface PieceBase {
  /** Line of the source on which it begins, from 1. */
  line: number;
  /** Id of the article it belongs to. */
  article: string | null;
  /** As in the source, without white space at its ends. */
  text: string;
}

export type Piece = PieceBase &
  (
    | { kind: 'title' | 'paragraph' | 'heading' | 'credit' | 'mark' }
    | { kind: 'furniture'; furniture: Furniture }
  );

export interface SplitDiagnostic {
  severity: 'error' | 'warning';
  /** Stable name of the kind of problem, e.g. `date-from-issue`. */
  code: string;
  line: number;
  /** What is the matter and what to do, in Chinese. */
  message: string;
}

/** A file that cannot be imported as it is. The message is Chinese and says what to do. */
export class UnreadableBulletin extends Error {
  override readonly name = 'UnreadableBulletin';
}
