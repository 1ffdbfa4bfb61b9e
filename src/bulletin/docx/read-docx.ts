import type { Element } from '@xmldom/xmldom';
import type { Manuscript, Print } from '../manuscript.ts';
import { readBlocks, type Context, type Output } from './body.ts';
import type { DocumentLine } from './lines.ts';
import { readNumbering } from './numbering.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  openPackage,
  switchOf,
  type OfficePackage,
} from './package.ts';
import { readStyles } from './styles.ts';

/** Name of a document's main part; undefined where the package is no document. */
export function mainPartOf(office: OfficePackage): string | undefined {
  return [...office.relations('').values()].find(({ type }) => /\/officeDocument$/.test(type))
    ?.target;
}

/**
 * Reads a Word document. Each paragraph is a line, and each part of one that a line break makes; a page break that
 * the author set is a form feed. The text is what a reader sees when all changes are accepted: numbers that the
 * program draws, the entries of tables of contents, text boxes where they are anchored; hidden text is left out.
 * Running heads come first and running feet last, each once, and notes before these, marked [1] as in the text.
 *
 * @throws {TooLarge} or any error of a damaged package
 */
export function readDocx(bytes: Uint8Array): Manuscript {
  const office = openPackage(bytes);
  const main = mainPartOf(office);
  const root = main === undefined ? undefined : office.xml(main);
  const body = childOf(root, 'body');
  if (main === undefined || !body) throw new Error('The package has no document');
  const relations = [...office.relations(main)];
  const partOf = (kind: string): string | undefined =>
    relations.find(([, { type }]) => type.endsWith(`/${kind}`))?.[1].target;
  const xmlOf = (kind: string): Element | undefined => office.xml(partOf(kind) ?? '');
  const sections = sectionsOf(body);
  const context: Context = {
    styles: readStyles(xmlOf('styles')),
    numbering: readNumbering(xmlOf('numbering')),
    office,
    notes: [],
    endsPage(section) {
      const next = sections[sections.indexOf(section) + 1];
      return !['continuous', 'nextColumn'].includes(
        attributeOf(childOf(next, 'type'), 'val') ?? 'nextPage',
      );
    },
  };
  const mirrored = switchOf(xmlOf('settings'), 'evenAndOddHeaders') === true;
  const running = (kind: 'header' | 'footer'): Output[] =>
    runningParts(sections, kind, mirrored).flatMap((id) => {
      const part = relations.find(([own]) => own === id)?.[1].target ?? '';
      const content = office.xml(part);
      return content ? readBlocks(content, part, kind === 'header' ? 'head' : 'foot', context) : [];
    });

  const content = readBlocks(body, main, 'body', context);
  const notes = context.notes.flatMap(({ of, id }, index): Output[] => {
    const part = partOf(`${of}s`);
    const note = childrenOf(xmlOf(`${of}s`), of).find((one) => attributeOf(one, 'id') === id);
    if (!note || part === undefined) return [];
    const read = readBlocks(note, part, 'foot', context);
    const [first, ...rest] = read.lines;
    return first
      ? [{ ...read, lines: [{ ...first, text: `[${index + 1}] ${first.text}` }, ...rest] }]
      : [];
  });
  return toManuscript([
    ...onceEach(running('header')),
    content,
    ...notes,
    ...onceEach(running('footer')),
  ]);
}

/** All sections of a document in order; the last one's element stands at the end of the body. */
function sectionsOf(body: Element): Element[] {
  return [...body.getElementsByTagNameNS('*', 'sectPr')].filter(
    ({ parentNode }) => parentNode?.nodeName.split(':').pop() !== 'sectPrChange',
  );
}

/** Relationships to the heads or feet that are shown, in order, each once. */
function runningParts(
  sections: readonly Element[],
  kind: 'header' | 'footer',
  mirrored: boolean,
): string[] {
  const ids = sections.flatMap((section) =>
    childrenOf(section, `${kind}Reference`).flatMap((reference) => {
      const type = attributeOf(reference, 'type') ?? 'default';
      const shown =
        type === 'default' || (type === 'first' ? switchOf(section, 'titlePg') === true : mirrored);
      return shown ? (attributeOf(reference, 'id') ?? []) : [];
    }),
  );
  return [...new Set(ids)];
}

/** Heads and feet that say the same are one. */
function onceEach(outputs: readonly Output[]): Output[] {
  const seen = new Set<string>();
  return outputs.filter(({ lines }) => {
    const text = lines.map((line) => line.text).join('\n');
    return !seen.has(text) && seen.add(text);
  });
}

function toManuscript(outputs: readonly Output[]): Manuscript {
  const lines = outputs.flatMap((output) => output.lines);
  const em = mostOf(lines, ({ size }) => size) ?? 12;
  const heavy = mostOf(lines, ({ bold }) => bold > 0.6) === true;
  const display = mostOf(lines, (line) => line.display > 0.6) === true;
  const prints = new Map<number, Print>();
  lines.forEach((line, index) => {
    prints.set(index + 1, {
      size: round(line.size / em),
      bold: (!heavy && line.bold > 0.6) || (!display && line.display > 0.6),
      align: line.align,
      indent: round(Math.max(0, indentOf(line, em))),
      width: undefined,
      gap:
        index === 0 || line.newPage ? 0 : round(line.blank + Math.max(0, line.space) / (1.5 * em)),
      zone: line.zone,
      style: line.style,
      row: line.row,
    });
  });
  let first = 0;
  const pictures = outputs.flatMap((output) => {
    const base = first;
    first += output.lines.length;
    return output.pictures.map(({ line, name }) => ({
      line: base + line,
      page: undefined,
      scan: false,
      ...(name !== undefined && { name }),
    }));
  });
  const text = lines
    .map((line, index) => (line.newPage && index > 0 ? '\f' : '') + line.text)
    .join('\n');
  return { text, encoding: 'utf-8', format: 'docx', prints, pictures };
}

const indentOf = ({ indent, size }: DocumentLine, em: number): number =>
  indent.reduce(
    (sum, length) => sum + ('em' in length ? length.em * (size / em) : length.points / em),
    0,
  );

/** What most characters of the body have. */
function mostOf<T>(lines: readonly DocumentLine[], of: (line: DocumentLine) => T): T | undefined {
  const counts = new Map<T, number>();
  for (const line of lines) {
    if (line.zone === 'body') counts.set(of(line), (counts.get(of(line)) ?? 0) + line.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const round = (value: number): number => Math.round(value * 100) / 100;
