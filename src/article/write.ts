import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';
import { escapeParagraph } from './escape.ts';
import type { Frontmatter } from './schema.ts';

/** What an article file is made of: fields, and paragraphs of plain text without line breaks. */
export interface NewArticle extends Omit<Frontmatter, 'dateBasis'> {
  dateBasis?: Frontmatter['dateBasis'];
  paragraphs: readonly string[];
}

const FIELDS = [
  'title',
  'section',
  'date',
  'organization',
  'issue',
  'order',
  'source',
  'dateBasis',
  'draft',
] as const satisfies readonly (keyof NewArticle)[];

/**
 * Writes an article as the Markdown file that `readArticle` reads back as the same fields and paragraphs,
 * whatever they hold.
 */
export function writeArticle(article: NewArticle): string {
  return `---\n${frontmatter(article)}---\n\n${article.paragraphs.map(escapeParagraph).join('\n\n')}\n`;
}

/** Fields in a fixed order; those that are not set, or that say what goes without saying, are left out. */
function frontmatter(article: NewArticle): string {
  const fields = FIELDS.flatMap((name) => {
    const value = article[name];
    return value === undefined || value === 'text' ? [] : [[name, value] as const];
  });
  const document = new Document(Object.fromEntries(fields));
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key)) return;
      // An issue of digits is no number: 20230823 has to stay as it is for editors and other programs.
      if (key.value === 'issue' && isScalar(value)) value.type = Scalar.QUOTE_DOUBLE;
      if (key.value === 'source' && isSeq(value)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
