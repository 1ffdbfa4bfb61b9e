import { isMap, isScalar, isSeq, parseDocument, stringify, type Scalar } from 'yaml';
import { endOf, isSame, lineEndAfter, lineStart, replaceItems } from './edit-list.ts';
import { lineEnd, quotedLike, replaceStretches, type Replacement } from './scalars.ts';

/** What a field is to hold; undefined takes it away. */
export type FieldChanges = Readonly<Record<string, unknown>>;

/**
 * Changes fields of a YAML mapping in its text. All that is not changed stays to the byte: order, comments, quotes,
 * layout and fields that nobody asked about. New fields stand after those that come before them in the order.
 *
 * @param yaml lines of fields, the last with its line end
 * @param order names of fields, those to stand first coming first
 * @returns undefined where the text is laid out in a way this does not handle
 */
export function changeFields(
  yaml: string,
  changes: FieldChanges,
  order: readonly string[],
): string | undefined {
  let text = yaml;
  for (const [name, value] of Object.entries(changes)) {
    const replacements = changeField(text, name, value, order);
    if (!replacements) return undefined;
    text = replaceStretches(text, replacements);
  }
  const [before, after] = [fieldsOf(yaml), fieldsOf(text)];
  const isRight =
    before &&
    after &&
    [...Object.keys(before), ...Object.keys(after)].every((name) =>
      isSame(after[name], name in changes ? changes[name] : before[name]),
    );
  return isRight ? text : undefined;
}

/** The values of a mapping; undefined where the text is none, or is broken. */
function fieldsOf(yaml: string): Record<string, unknown> | undefined {
  const document = parseDocument(yaml, { version: '1.2' });
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS({ maxAliasCount: 50 }) ?? {};
  return typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function changeField(
  yaml: string,
  name: string,
  value: unknown,
  order: readonly string[],
): Replacement[] | undefined {
  const document = parseDocument(yaml, { version: '1.2' });
  const map = document.contents;
  const written = stringify({ [name]: value }, { lineWidth: 0 }).replaceAll('\n', lineEnd(yaml));
  if (map !== null && (!isMap(map) || map.flow)) return undefined;
  const pairs = map?.items ?? [];
  const nameOf = (pair: (typeof pairs)[number]): unknown => (pair.key as Scalar).value;
  const pair = pairs.find((one) => nameOf(one) === name);
  if (!pair) {
    if (value === undefined) return [];
    const before = order.slice(0, order.indexOf(name));
    const previous = pairs.findLast((one) => before.includes(String(nameOf(one))));
    const at = previous ? lineEndAfter(yaml, endOf(previous)) : 0;
    return [{ start: at, end: at, text: written }];
  }
  const start = lineStart(yaml, (pair.key as Scalar).range?.[0] ?? 0);
  const whole = { start, end: lineEndAfter(yaml, endOf(pair)) };
  if (value === undefined) return [{ ...whole, text: '' }];
  const node = pair.value;
  if (isSeq(node) && Array.isArray(value)) {
    const before = (document.toJS() as Record<string, unknown[]>)[name] ?? [];
    const items = replaceItems(yaml, node, before, value);
    if (items) return items;
  }
  if (isScalar(node) && node.range && typeof value !== 'object') {
    const [from, to] = node.range;
    const source = yaml.slice(from, to);
    if (source !== '' && !/^[|>&!]/u.test(source)) {
      const text = typeof value === 'string' ? quotedLike(source, value) : String(value);
      return [{ start: from, end: to, text }];
    }
  }
  return [{ ...whole, text: written }];
}
