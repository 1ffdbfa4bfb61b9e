import type { IssueRecord } from '#article/issue.ts';
import type { Organization, Section } from '#site/lists.ts';

/** What an import has to know of a content folder. Paths are relative to it, with `/` between their parts. */
export interface Stock {
  publisher: string;
  defaultSection: string;
  sections: NameList<Section>;
  organizations: NameList<Organization>;
  issues: readonly IssueRecord[];
  articles: readonly KnownArticle[];
  /** Every article file by its id, those with errors too. */
  articleFiles: ReadonlyMap<string, string>;
  /** The folders under bulletins/ by their names, each with the SHA-256 of its source, if it has one. */
  sources: ReadonlyMap<string, string | undefined>;
  /** A file's text, whatever its encoding; undefined where there is none or it is no text. */
  read: (path: string) => string | undefined;
}

/** One of the lists of names: its file's text and what it holds. */
export interface NameList<T> {
  text: string;
  entries: readonly T[];
}

export interface KnownArticle {
  id: string;
  title: string;
  issue: string | undefined;
  firstParagraph: string | undefined;
}

/** A file to be written. */
export interface FileWrite {
  path: string;
  content: string | Uint8Array;
}
