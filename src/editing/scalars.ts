import { isMap, isPair, isScalar, isSeq, parseDocument, stringify, visit, type Scalar } from 'yaml';

/** A stretch of a text that is to be replaced. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** Makes replacements that do not touch one another; all else stays as it is, to the byte. */
export function replaceStretches(text: string, replacements: readonly Replacement[]): string {
  return replacements
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (whole, { start, end, text: by }) => whole.slice(0, start) + by + whole.slice(end),
      text,
    );
}

/**
 * Finds the values of a field, anywhere in a YAML text, that are a certain string: the value itself or one of its
 * list. Each is to be replaced by another string, quoted as the first was.
 *
 * @param offset where in a larger text this one begins
 */
export function renameValues(
  yaml: string,
  field: string,
  from: string,
  to: string,
  offset = 0,
): Replacement[] {
  const found: Replacement[] = [];
  visit(parseDocument(yaml, { version: '1.2' }), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== field) return;
      const values = isSeq(value) ? value.items : [value];
      for (const one of values) {
        if (!isScalar(one) || one.value !== from || !one.range) continue;
        const [start, end] = one.range;
        const source = yaml.slice(start, end);
        found.push({ start: offset + start, end: offset + end, text: quotedLike(source, to) });
      }
    },
  });
  return found;
}

/** Adds a value to the `aliases` of the list entry whose `name` is a certain string. */
export function addAlias(yaml: string, name: string, alias: string): Replacement[] {
  const list = parseDocument(yaml, { version: '1.2' }).contents;
  const entry = isSeq(list)
    ? list.items.find((item) => isMap(item) && (item.get('name') as unknown) === name)
    : undefined;
  if (!isMap(entry)) return [];
  const pair = entry.items.find(
    (item) => isPair(item) && isScalar(item.key) && item.key.value === 'name',
  );
  const aliases = entry.get('aliases', true);
  const insert = (at: number, text: string): Replacement[] => [{ start: at, end: at, text }];
  if (isSeq(aliases) && aliases.range) {
    const last = aliases.items.at(-1) as Scalar | undefined;
    if (!last?.range) return insert(aliases.range[0] + 1, quotedLike('', alias));
    if (aliases.flow) return insert(last.range[1], `, ${quotedLike('', alias)}`);
    const line = yaml.slice(yaml.lastIndexOf('\n', last.range[0]) + 1, last.range[0]);
    return insert(last.range[1], `${lineEnd(yaml)}${line}${quotedLike('', alias)}`);
  }
  const [key, value] = [pair?.key as Scalar, pair?.value as Scalar];
  const column = (key.range?.[0] ?? 0) - (yaml.lastIndexOf('\n', key.range?.[0] ?? 0) + 1);
  return insert(
    value.range?.[1] ?? 0,
    `${lineEnd(yaml)}${' '.repeat(column)}aliases: [${quotedLike('', alias)}]`,
  );
}

/** The line end that a text has. */
export function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A string as YAML, in the quotes that another has; plain only where that is read back the same in any place. */
export function quotedLike(source: string, value: string): string {
  if (source.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  if (source.startsWith('"') || /[,[\]{}]/u.test(value)) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0 }).trimEnd();
}
