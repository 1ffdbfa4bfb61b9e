import type { Element } from '@xmldom/xmldom';
import type { DocumentLine, DocumentPicture } from './lines.ts';
import { summarize } from './lines.ts';
import type { Numbering } from './numbering.ts';
import { attributeOf, childOf, childrenOf, type OfficePackage } from './package.ts';
import { readInlines, type Inline } from './runs.ts';
import {
  readParagraphLook,
  readRunLook,
  type ParagraphLook,
  type RunLook,
  type Style,
  type Styles,
} from './styles.ts';
import { readTable } from './table.ts';

/** What the parts of a document have in common. */
export interface Context {
  styles: Styles;
  numbering: Numbering;
  office: OfficePackage;
  /** Ids of the notes referred to, in their order. */
  notes: { of: 'footnote' | 'endnote'; id: string }[];
  /** Whether a page ends after the section with this element. */
  endsPage: (section: Element) => boolean;
}

/** The lines and pictures that a reader of blocks has found so far. */
export interface Output {
  lines: DocumentLine[];
  pictures: DocumentPicture[];
}

type Text = Extract<Inline, { kind: 'text' }>;

/** Blocks that hold blocks and are nothing themselves. */
const TRANSPARENT = new Set(
  'sdt sdtContent customXml ins moveTo smartTag AlternateContent Choice body hdr ftr'.split(' '),
);

/**
 * Reads the blocks of a part: paragraphs, tables, and text boxes where they are anchored.
 *
 * @param part its name, for its relationships
 */
export function readBlocks(
  container: Element,
  part: string,
  zone: DocumentLine['zone'],
  context: Context,
): Output {
  const output: Output = { lines: [], pictures: [] };
  const relations = context.office.relations(part);
  const { styles, numbering } = context;
  let pending = { blank: 0, after: 0, newPage: false, style: '' };
  /** The parts of a paragraph whose mark was deleted: it goes on in the next one. */
  let held: Inline[] = [];

  const blocks = (parent: Element): void => {
    for (const element of childrenOf(parent)) {
      if (element.localName === 'p') paragraph(element);
      else if (element.localName === 'tbl') table(element);
      else if (TRANSPARENT.has(element.localName ?? '')) blocks(element);
    }
  };

  const paragraph = (element: Element): void => {
    const properties = childOf(element, 'pPr');
    const style = styles.paragraph(attributeOf(childOf(properties, 'pStyle'), 'val'));
    const look: ParagraphLook = { ...style.paragraph, ...readParagraphLook(properties) };
    const inlines = [...held, ...readInlines(element, styles, style.run)];
    held = [];
    if (childOf(properties, 'rPr', 'del')) {
      held = inlines;
      return;
    }
    if (look.breakBefore) pending.newPage = true;
    const boxes = inlines.filter((inline) => inline.kind === 'box');
    const firstText = inlines.findIndex((inline) => inline.kind === 'text');
    const before = boxes.filter((box) => firstText < 0 || inlines.indexOf(box) < firstText);
    for (const { content } of before) box(content, style.run);
    for (const inline of inlines) if (inline.kind === 'picture') picture(inline.relation);
    text(inlines, look, style, properties);
    for (const { content } of boxes.filter((one) => !before.includes(one))) box(content, style.run);
    const section = childOf(properties, 'sectPr');
    if (section && context.endsPage(section)) pending.newPage = true;
  };

  const box = (content: Element, look: RunLook): void => {
    if (content.localName === 'txbxContent') blocks(content);
    else
      push(
        [{ kind: 'text', text: attributeOf(content, 'string') ?? '', look }],
        {},
        styles.paragraph(''),
        0,
      );
  };

  const text = (
    inlines: readonly Inline[],
    look: ParagraphLook,
    style: Style,
    properties: Element | undefined,
  ): void => {
    const lines: Text[][] = [[]];
    const leader = hasLeader(properties) || /^(?:toc|目录)/.test(style.name);
    const write = (written: string): void => {
      lines
        .at(-1)
        ?.push({ kind: 'text', text: written, look: lines.at(-1)?.at(-1)?.look ?? style.run });
    };
    const breaks = new Set<number>();
    for (const inline of inlines) {
      if (inline.kind === 'text') lines.at(-1)?.push(inline);
      else if (inline.kind === 'tab') write(leader ? '……' : '\u3000');
      else if (inline.kind === 'line-break') lines.push([]);
      else if (inline.kind === 'page-break') {
        breaks.add(lines.length);
        lines.push([]);
      } else if (inline.kind === 'note') {
        context.notes.push(inline);
        write(`[${context.notes.length}]`);
      }
    }
    const isBlank = lines.every((line) => line.every((part) => part.text.trim() === ''));
    const list = look.numbering?.list ?? numbering.ofStyle(style.id)?.list;
    if (list !== undefined && list !== '0' && !isBlank) {
      const level = look.numbering?.level ?? numbering.ofStyle(style.id)?.level ?? 0;
      const markLook = { ...style.run, ...readRunLook(childOf(properties, 'rPr')) };
      lines[0]?.unshift({ kind: 'text', text: numbering.next(list, level), look: markLook });
    }
    const same = look.contextual === true && pending.style === style.id;
    lines.forEach((line, index) => {
      if (breaks.has(index)) pending.newPage = true;
      push(
        line,
        look,
        style,
        index === 0 && !same ? pending.after + (look.before ?? 0) : 0,
        index > 0,
      );
    });
    pending.after = look.after ?? 0;
    pending.style = style.id;
  };

  const push = (
    parts: readonly Text[],
    look: ParagraphLook,
    style: Style,
    space: number,
    goesOn = false,
  ): void => {
    const whole = parts.map((part) => part.text).join('');
    const content = whole.trim();
    if (content === '') {
      if (!goesOn) pending.blank++;
      return;
    }
    const lead = whole.slice(0, whole.length - whole.trimStart().length);
    output.lines.push({
      text: content,
      ...summarize(parts),
      align: look.align ?? 'start',
      indent: [
        ...(look.indent ? [look.indent] : []),
        ...(look.firstLine && !goesOn ? [look.firstLine] : []),
        { em: spaceOf(lead) },
      ],
      blank: pending.blank,
      space,
      newPage: pending.newPage,
      zone,
      style: levelOf(style, look),
      row: false,
    });
    pending = { ...pending, blank: 0, newPage: false };
  };

  const picture = (relation: string | undefined): void => {
    // Pictures are not unpacked: nothing is taken from them, and they may be large.
    const target = relation === undefined ? undefined : relations.get(relation)?.target;
    const name = target?.split('/').pop();
    output.pictures.push({ line: output.lines.length, ...(name && { name }) });
  };

  const table = (element: Element): void => {
    const read = (cell: Element): Output => readBlocks(cell, part, zone, context);
    const { lines, pictures } = readTable(element, read);
    for (const { line, ...rest } of pictures)
      output.pictures.push({ ...rest, line: output.lines.length + line });
    lines.forEach((line, index) => {
      const first =
        index === 0 ? { blank: pending.blank, newPage: pending.newPage || line.newPage } : {};
      output.lines.push({ ...line, ...first });
    });
    if (lines.length > 0) pending = { blank: 0, after: 0, newPage: false, style: '' };
  };

  blocks(container);
  if (held.length > 0) text(held, {}, styles.paragraph(undefined), undefined);
  return output;
}

/** Whether a tab draws dots, as in a table of contents. */
function hasLeader(properties: Element | undefined): boolean {
  return childrenOf(childOf(properties, 'tabs'), 'tab').some(
    (tab) => !['none', undefined].includes(attributeOf(tab, 'leader')),
  );
}

/** Width of white space in em. */
function spaceOf(space: string): number {
  return [...space].reduce((sum, character) => sum + (character === '\u3000' ? 1 : 0.5), 0);
}

function levelOf({ name }: Style, { level }: ParagraphLook): DocumentLine['style'] {
  if (/^(?:title|标题)$/.test(name)) return 'title';
  return level !== undefined && level >= 1 && level <= 9 ? level : undefined;
}
