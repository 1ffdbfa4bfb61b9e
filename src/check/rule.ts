import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { SiteAddresses } from './addresses.ts';

/** What addresses in an article may lead to. */
export interface Surroundings {
  addresses: SiteAddresses;
  /** The files of the content folder, as paths with `/` between their parts; undefined where they are not known. */
  files: ReadonlySet<string> | undefined;
  /** Turns a path as messages name it into one of a file of the content folder. */
  inContent: (file: string) => string;
}

/** What rules know beyond the file they look at. */
export interface Knowledge extends Surroundings {
  /** Today in China, `YYYY-MM-DD`. */
  today: string;
  /** The last day an event may be said to have happened without a question, `YYYY-MM-DD`. */
  lastLikelyDate: string;
  /** How many articles each issue has. */
  issueSizes: ReadonlyMap<string, number>;
}

/** One thing that is asked of every article. */
export type Rule = (document: ArticleDocument, known: Knowledge) => Iterable<Finding>;

/** A rule that looks at the text alone. */
export type TextRule = (document: ArticleDocument) => Iterable<Finding>;
