import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Article } from '#article/article.ts';
import { blocksOf } from '#article/blocks.ts';
import type { ArticleParts } from '#article/parts.ts';
import { parseMarkdown } from '#markdown/parse.ts';
import type { Complaint, Finding } from './finding.ts';
import { literalPassage, passageOf, type Passage } from './passage.ts';

/** Fields that hold text readers see, on one line. */
const TEXT_FIELD = /^(title|summary|correction):[ \t]+(["']?)(.*?)\2[ \t]*$/u;

/** What rules ask of an article's frontmatter. */
export type KnownArticle = Pick<Article, 'title' | 'date'> & Partial<Article>;

/** One article's file as rules see it, whether its frontmatter is right or not. Offsets count from its beginning. */
export class ArticleDocument {
  /** Path as messages name it. */
  readonly file: string;
  /** The article, where its frontmatter is right. */
  readonly article: KnownArticle | undefined;
  /** The blocks of the body in reading order. */
  readonly blocks: readonly Passage[];
  /** Title, summary and correction, where they stand in the file as they are. */
  readonly fields: readonly Passage[];
  /** The text of the file, with one kind of line end. */
  readonly text: string;
  /** How many paragraphs of the body have a number. */
  readonly paragraphs: number;
  readonly #nodes: ReadonlyMap<string, Nodes[]>;
  readonly #starts: readonly number[];
  readonly #bodyStart: number;

  constructor(file: string, { fields, body, bodyLine }: ArticleParts, article?: KnownArticle) {
    this.file = file;
    this.article = article;
    this.text = ['---', ...fields, '---', body].join('\n');
    this.#starts = lineStarts(this.text);
    this.#bodyStart = this.#startOf(bodyLine);
    const tree = parseMarkdown(body);
    this.paragraphs = tree.children.filter(({ type }) => type === 'paragraph').length;
    this.#nodes = byType(tree);
    this.blocks = blocksOf(tree).map((block) => passageOf(block, body, this.#bodyStart));
    this.fields = fields.flatMap((line, index) => {
      const [, name = '', , value = ''] = TEXT_FIELD.exec(line) ?? [];
      if (!this.#has(name as 'title', value)) return [];
      const column = line.indexOf(value, name.length + 1);
      return [literalPassage(value, this.#startOf(index + 2) + column)];
    });
  }

  /** All text that readers see. */
  get passages(): Passage[] {
    return [...this.fields, ...this.blocks];
  }

  /** The nodes of some types in the body's tree, type by type. */
  nodes<T extends Nodes['type']>(...types: T[]): Extract<Nodes, { type: T }>[] {
    return types.flatMap((type) => (this.#nodes.get(type) ?? []) as Extract<Nodes, { type: T }>[]);
  }

  /** Where a node of the tree begins and ends. */
  rangeOf({ position }: Nodes): [start: number, end: number] {
    const { start, end } = position ?? {};
    return [this.#bodyStart + (start?.offset ?? 0), this.#bodyStart + (end?.offset ?? 0)];
  }

  /** A complaint of a stretch of the file. */
  at(start: number, end: number, complaint: Complaint): Finding {
    const { instead, severity = 'error', ...words } = complaint;
    const place = this.#place(start);
    const last = this.#place(end);
    const finding: Finding = { severity, file: this.file, ...place, ...words };
    if (last.line !== place.line) return finding;
    finding.endColumn = last.column;
    if (instead === undefined) return finding;
    return { ...finding, edit: { ...place, endColumn: last.column, text: instead } };
  }

  /** A complaint of a stretch of a passage; what to write instead is dropped where marks stand within. */
  inPassage(passage: Passage, start: number, end: number, complaint: Complaint): Finding {
    const from = passage.placeOf(start);
    const to = end > start ? passage.placeOf(end - 1) + 1 : from;
    const literal = this.text.slice(from, to) === passage.text.slice(start, end);
    const { instead, ...words } = complaint;
    return this.at(from, to, literal && instead !== undefined ? complaint : words);
  }

  /** A complaint of a node of the tree. */
  atNode(node: Nodes, complaint: Complaint): Finding {
    return this.at(...this.rangeOf(node), complaint);
  }

  /** A complaint of the value of a field of the frontmatter. */
  atField(name: string, complaint: Complaint): Finding {
    const found = new RegExp(`^${name}:[ \\t]*`, 'mu').exec(this.text.slice(0, this.#bodyStart));
    const start = found ? found.index + found[0].length : 0;
    return this.at(start, start, complaint);
  }

  #has(name: 'title' | 'summary' | 'correction', value: string): boolean {
    const { article } = this;
    return value !== '' && (article?.asWritten?.[name] ?? article?.[name]) === value;
  }

  /** Where a line begins, counted from 1. */
  #startOf(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  #place(offset: number): { line: number; column: number } {
    const line = this.#starts.findLastIndex((start) => start <= offset) + 1;
    return { line, column: offset - this.#startOf(line) + 1 };
  }
}

/** Collected once, since most articles have none of what rules look for. */
function byType(tree: Nodes): Map<string, Nodes[]> {
  const nodes = new Map<string, Nodes[]>();
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'paragraph') return;
    const ofType = nodes.get(node.type);
    if (ofType) ofType.push(node);
    else nodes.set(node.type, [node]);
  });
  return nodes;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
