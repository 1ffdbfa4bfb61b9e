import { isSeq, parseDocument, stringify } from 'yaml';
import { slugFor } from './slug.ts';
import type { NameList } from './stock.ts';

/** What import adds to a list; an editor fills in the rest and takes `new` away. */
export interface NewEntry {
  slug: string;
  name: string;
  new: true;
}

/**
 * Adds names to a list, each with a pinyin slug and `new: true`. What stands in the file stays as it is, comments
 * and layout too.
 *
 * @param fallback slug of a name that has no pinyin
 */
export function addNames<T extends { slug: string }>(
  list: NameList<T>,
  names: readonly string[],
  fallback: string,
): { text: string; added: NewEntry[] } {
  const taken = new Set(list.entries.map(({ slug }) => slug));
  const added = names.map((name): NewEntry => {
    const slug = slugFor(name, taken, fallback);
    taken.add(slug);
    return { slug, name, new: true };
  });
  return { text: added.length > 0 ? appendEntries(list.text, added) : list.text, added };
}

function appendEntries(text: string, entries: readonly NewEntry[]): string {
  const document = parseDocument(text, { version: '1.2' });
  const list = document.contents;
  if (isSeq(list) && !list.flow && list.items.length > 0) {
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const indent =
      /^( *)- /m.exec(
        text.slice(list.range?.[0] === undefined ? 0 : lineStart(text, list.range[0])),
      )?.[1] ?? '';
    const block = stringify(entries, { lineWidth: 0 }).replace(/^(?=.)/gm, indent);
    const gap = /\n$/.test(text) ? '' : eol;
    return text + gap + block.replaceAll('\n', eol);
  }
  document.contents = document.createNode([
    ...((document.toJS() as unknown[] | null) ?? []),
    ...entries,
  ]) as never;
  return document.toString({ lineWidth: 0 });
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
