import type { Attachment } from './attachment.ts';
import type { Frontmatter } from './schema.ts';

/** One news item as its file holds it. */
export interface Article extends Frontmatter {
  /** The file's name without `.md`: part of the permanent address. */
  id: string;
  /** Path for messages, with `/` between its parts. */
  file: string;
  /** The Markdown below the frontmatter. */
  body: string;
  /** What stands in the file, where that is Traditional and the article has been turned into Simplified. */
  asWritten?: Pick<Article, 'title' | 'summary' | 'correction' | 'body'>;
  /** The files in the folder of the article's name that are no pictures. */
  attachments?: Attachment[];
  /** The line of the file on which the body begins. */
  bodyLine: number;
}
