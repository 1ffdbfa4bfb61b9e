import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';
import { CELL_END, cellsOf } from './cells.ts';
import { escapeParagraph } from './escape.ts';
import type { Frontmatter } from './schema.ts';
import { writeTable } from './table.ts';

/**
 * What an article file is made of: fields, and paragraphs of plain text without line breaks. One that holds tabs is a
 * row of a table, its cells set apart by them; rows that follow one another are one table.
 */
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
  'script',
  'draft',
] as const satisfies readonly (keyof NewArticle)[];

/**
 * Writes an article as the Markdown file that `readArticle` reads back as the same fields and paragraphs,
 * whatever they hold.
 */
export function writeArticle(article: NewArticle): string {
  return `---\n${frontmatter(article)}---\n\n${body(article.paragraphs)}\n`;
}

function body(paragraphs: readonly string[]): string {
  const blocks: string[] = [];
  for (let first = 0, next = 1; first < paragraphs.length; first = next++) {
    const isRow = (index: number): boolean => paragraphs[index]?.includes(CELL_END) ?? false;
    while (isRow(first) && isRow(next)) next++;
    const run = paragraphs.slice(first, next);
    blocks.push(isRow(first) ? writeTable(run.map(cellsOf)) : escapeParagraph(run.join('')));
  }
  return blocks.join('\n\n');
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
