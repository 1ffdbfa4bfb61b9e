import type { Article } from '#article/article.ts';
import type { IssueRecord } from '#article/issue.ts';
import type { Bulletin } from '#bulletin/bulletin.ts';
import type { Organization, Section } from '#site/lists.ts';
import type { Files } from './files.ts';

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
  /** The folders under bulletins/ by their names, each with the files in it that are named as sources. */
  sources: ReadonlyMap<string, readonly SourceFile[]>;
  files: Files;
  /** What was imported earlier in the same call, by the issues' ids. */
  imported?: ReadonlyMap<string, Companion>;
}

/** A bulletin of the same call. */
export interface Companion {
  bulletin: Bulletin;
  /** Whether its source is the one the issue had before the call. */
  wasCurrent: boolean;
}

/** One of the lists of names: its file's text and what it holds. */
export interface NameList<T> {
  text: string;
  entries: readonly T[];
}

/** An article as its file has it, in the script it is written in. */
export interface KnownArticle {
  id: string;
  title: string;
  date: string;
  script: Article['script'];
  withdrawn: Article['withdrawn'];
  issue: string | undefined;
  /** Names as the lists have them. */
  organization: readonly string[];
  /** Plain text, a paragraph each. */
  paragraphs: readonly string[];
}

/** source.txt, source.pdf … in the folder of an issue. */
export interface SourceFile {
  name: string;
  sha256: string;
}
