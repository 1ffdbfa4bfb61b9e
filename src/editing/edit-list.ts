import { isMap, isPair, isSeq, stringify, type Node, type YAMLSeq } from 'yaml';
import { lineEnd, quotedLike, type Replacement } from './scalars.ts';

/** Whether two values are the same as YAML data, in which the order of fields means nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Finds what to replace so that a list in a YAML text holds other values. Items that stay keep their bytes and the
 * comments around them; of the others, what stands between the first and the last that changed is written anew.
 *
 * @param before the list's values as they are now
 * @param after not empty
 * @returns undefined where the list is laid out in a way this does not handle
 */
export function replaceItems(
  yaml: string,
  list: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): Replacement[] | undefined {
  const nodes = list.items as Node[];
  const first = commonStart(before, after);
  const last = commonStart(before.slice(first).reverse(), after.slice(first).reverse());
  const come = after.slice(first, after.length - last);
  if (list.flow) {
    if (!list.range) return undefined;
    const kept = (node: Node): string => yaml.slice(node.range?.[0], node.range?.[1]);
    const parts = [
      ...nodes.slice(0, first).map(kept),
      ...come.map((value) => inFlow(value)),
      ...nodes.slice(nodes.length - last).map(kept),
    ];
    return [{ start: list.range[0], end: list.range[1], text: `[${parts.join(', ')}]` }];
  }
  const stretches = nodes.map((node) => linesOf(yaml, node));
  const marks = stretches.map(([start], index) =>
    /^[ \t]*-[ \t]+$/u.test(yaml.slice(start, nodes[index]?.range?.[0])),
  );
  const [head] = stretches;
  if (!head || marks.includes(false)) return undefined;
  const indent = yaml.slice(head[0], yaml.indexOf('-', head[0]));
  const text = come.map((value) => asItem(value, indent, lineEnd(yaml))).join('');
  const removals = stretches
    .slice(first, nodes.length - last)
    .map(([start, end], index) => ({ start, end, text: index === 0 ? text : '' }));
  const at = stretches[first - 1]?.[1] ?? head[0];
  return removals.length > 0 || text === '' ? removals : [{ start: at, end: at, text }];
}

function commonStart(a: readonly unknown[], b: readonly unknown[]): number {
  const differs = a.findIndex((value, index) => index >= b.length || !isSame(value, b[index]));
  return differs < 0 ? a.length : differs;
}

/** The whole lines a node stands in. */
function linesOf(yaml: string, node: Node): [start: number, end: number] {
  return [lineStart(yaml, node.range?.[0] ?? 0), lineEndAfter(yaml, endOf(node))];
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset after the line in which a stretch ends; a stretch that has its line end already ends there. */
export function lineEndAfter(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const next = text.indexOf('\n', offset);
  return next < 0 ? text.length : next + 1;
}

/** Where a node's own text ends: the package counts comments after a block to it. */
export function endOf(node: unknown): number {
  if (isPair(node)) return endOf(node.value ?? node.key);
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) {
    return endOf(node.items.at(-1));
  }
  return (node as Node | null)?.range?.[1] ?? 0;
}

function inFlow(value: unknown): string {
  if (typeof value === 'string') return quotedLike('', value);
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
}

function asItem(value: unknown, indent: string, end: string): string {
  const lines = stringify([value], { lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line) => indent + line + end).join('');
}
