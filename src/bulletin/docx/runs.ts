import type { Element } from '@xmldom/xmldom';
import { plainSymbol } from '../symbols.ts';
import { attributeOf, childOf, childrenOf } from './package.ts';
import { readRunLook, type RunLook, type Styles } from './styles.ts';

/** What stands in a paragraph, in its order. */
export type Inline =
  | { kind: 'text'; text: string; look: RunLook }
  | { kind: 'tab' }
  | { kind: 'line-break' }
  | { kind: 'page-break' }
  /** A text box: block elements, or a drawn word. */
  | { kind: 'box'; content: Element }
  /** Id of the relationship to the picture's part; undefined where it is drawn (a chart). */
  | { kind: 'picture'; relation: string | undefined }
  | { kind: 'note'; of: 'footnote' | 'endnote'; id: string };

/** What was deleted, or moved away, or is no text. */
const SKIPPED = new Set(
  'del moveFrom delText delInstrText rPr pPr sdtPr sdtEndPr Fallback tblPr trPr tcPr ctrlPr'.split(
    ' ',
  ),
);

/** Elements nest so deep at most; a document that goes deeper is made to harm. */
const DEEPEST = 200;

/** The content of a paragraph as it reads when all changes are accepted; hidden text is left out. */
export function readInlines(paragraph: Element, styles: Styles, base: RunLook): Inline[] {
  const found: Inline[] = [];
  const walk = (parent: Element, look: RunLook, depth: number): void => {
    if (depth > DEEPEST) throw new Error('Elements nest too deep');
    for (const element of childrenOf(parent)) {
      const name = element.localName ?? '';
      if (SKIPPED.has(name)) continue;
      if (name === 'r' && childOf(element, 'rPr')) walk(element, runLook(element, look), depth + 1);
      else if (!push(element, name, look)) walk(element, look, depth + 1);
    }
  };
  const runLook = (run: Element, outer: RunLook): RunLook => {
    const properties = childOf(run, 'rPr');
    const style = attributeOf(childOf(properties, 'rStyle'), 'val');
    return { ...outer, ...styles.character(style), ...readRunLook(properties) };
  };
  /** The fields under way: what each computes, and whether its result was saved with the document. */
  const fields: { instruction: string; saved: boolean }[] = [];
  const say = (text: string, look: RunLook): void => {
    if (text === '' || look.hidden) return;
    for (const field of fields) field.saved = true;
    found.push({ kind: 'text', text, look });
  };
  /** Whether the element is taken as a whole. */
  const push = (element: Element, name: string, look: RunLook): boolean => {
    switch (name) {
      case 't':
        say((element.textContent ?? '').replace(/[\r\n]+/g, ' '), look);
        return true;
      case 'sym': {
        const code = parseInt(attributeOf(element, 'char') ?? '', 16);
        if (code >= 0x20 && code <= 0xfffd) say(plainSymbol(String.fromCharCode(code)), look);
        return true;
      }
      case 'fldChar': {
        const type = attributeOf(element, 'fldCharType');
        if (type === 'begin') fields.push({ instruction: '', saved: false });
        if (type !== 'end') return true;
        const field = fields.pop();
        // Programs leave out the numbers of pages, which they work out anew.
        if (field && !field.saved && /^\s*(?:NUM|SECTION)?PAGES?\b/i.test(field.instruction))
          say('1', look);
        return true;
      }
      case 'instrText': {
        const field = fields.at(-1);
        if (field) field.instruction += element.textContent ?? '';
        return true;
      }
      case 'noBreakHyphen':
        say('-', look);
        return true;
      case 'tab':
      case 'ptab':
        if (!look.hidden) found.push({ kind: 'tab' });
        return true;
      case 'br':
      case 'cr':
        found.push({ kind: attributeOf(element, 'type') === 'page' ? 'page-break' : 'line-break' });
        return true;
      case 'txbxContent':
        found.push({ kind: 'box', content: element });
        return true;
      case 'textpath':
        found.push({ kind: 'box', content: element });
        return true;
      case 'blip':
        found.push({ kind: 'picture', relation: attributeOf(element, 'embed') });
        return true;
      case 'imagedata':
        found.push({ kind: 'picture', relation: attributeOf(element, 'id') });
        return true;
      case 'chart':
      case 'relIds':
        found.push({ kind: 'picture', relation: undefined });
        return true;
      case 'footnoteReference':
      case 'endnoteReference':
        found.push({
          kind: 'note',
          of: name === 'footnoteReference' ? 'footnote' : 'endnote',
          id: attributeOf(element, 'id') ?? '',
        });
        return true;
      case 'ruby':
        walk(childOf(element, 'rubyBase') ?? element, look, 1);
        return true;
      default:
        return false;
    }
  };
  walk(paragraph, base, 0);
  return found;
}
