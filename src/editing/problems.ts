/** What passes between a preview's server and its pages. */
export const PROBLEMS_EVENT = 'content-problems';
export const ASK_EVENT = 'content-problems:ask';

/** The problems of the content as a page shows them. */
export interface Problems {
  /** `文件:行:列 原因。怎么改。`, those that keep an article from being shown first. */
  lines: string[];
  /** How many more there are. */
  more: number;
}
