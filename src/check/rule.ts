import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** What rules know beyond the file they look at. */
export interface Knowledge {
  addresses: SiteAddresses;
  /** The files of the content folder, as paths relative to it with `/` between their parts. */
  files: ReadonlySet<string>;
  /** Turns a path as messages name it into one relative to the content folder. */
  inContent: (file: string) => string;
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
