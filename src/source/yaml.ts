import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Tags } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic, Place } from './diagnostic.ts';
import { explainIssue, type Explained } from './schema-issues.ts';
import { plainYaml } from './plain-yaml.ts';
import { YAML_ERRORS } from './yaml-errors.ts';
import { yamlSlips } from './yaml-slips.ts';

/** What was read, or what is wrong with it; never both. */
export type Checked<T> =
  | { ok: true; value: T; placeOf: (path: readonly PropertyKey[]) => Place }
  | { ok: false; diagnostics: Diagnostic[] };

export interface YamlSource {
  /** Path for messages. */
  file: string;
  text: string;
  /** How many lines of the file come before `text`. */
  linesBefore?: number;
}

/**
 * Reads YAML 1.2 and checks it by a schema. Numbers and dates stay text as written (`0123`, `2023-02-30`),
 * so that nothing is read otherwise than the editor sees it; a schema that wants a number coerces.
 */
export function readYaml<T>(source: YamlSource, schema: z.ZodType<T>): Checked<T> {
  const plain = plainYaml(source.text);
  if (plain === undefined) return parseWholly(source, schema);
  const parsed = schema.safeParse(plain);
  if (!parsed.success) return parseWholly(source, schema);
  let whole: Checked<T> | undefined;
  const placeOf = (path: readonly PropertyKey[]): Place => {
    whole ??= parseWholly(source, schema);
    return whole.ok ? whole.placeOf(path) : { line: 1, column: 1 };
  };
  return { ok: true, value: parsed.data, placeOf };
}

/** The same by the parser alone, whatever the text. */
export function parseWholly<T>(source: YamlSource, schema: z.ZodType<T>): Checked<T> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, {
    version: '1.2',
    customTags: withoutNumbers,
    lineCounter: lines,
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + (source.linesBefore ?? 0), column: Math.max(col, 1) };
  };
  const error: MakeError = (code, place, reason, remedy) => ({
    severity: 'error',
    code,
    file: source.file,
    ...place,
    reason,
    remedy,
  });

  // What follows the first error is most often its echo.
  const [broken] = document.errors;
  if (broken) {
    const slips = slipsIn(source, error);
    if (slips.length > 0) return { ok: false, diagnostics: slips };
    const [reason, remedy] = YAML_ERRORS[broken.code];
    const at =
      broken.code === 'MISSING_CHAR' ? startOfValue(document, broken.pos[0]) : broken.pos[0];
    return { ok: false, diagnostics: [error('yaml', placeAt(at), reason, remedy)] };
  }
  const placeOf = (path: readonly PropertyKey[]): Place => placeAt(offsetOf(document, path));
  const plain = toPlain(document);
  if (!plain.ok) {
    const [reason, remedy] = YAML_ERRORS[plain.code];
    return { ok: false, diagnostics: [error('yaml', placeAt(plain.offset), reason, remedy)] };
  }
  const input = plain.value ?? {};
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data, placeOf };
  const issues = parsed.error.issues.flatMap((issue) => explainIssue(issue, schema, input));
  if (issues.some(({ code }) => code === 'not-fields')) {
    const slips = slipsIn(source, error);
    if (slips.length > 0) return { ok: false, diagnostics: slips };
  }
  const diagnostics = withoutMeant(issues).map(({ code, path, reason, remedy, name }) => ({
    ...error(code, placeOf(path), reason, remedy),
    ...(name === undefined ? {} : { name }),
  }));
  return { ok: false, diagnostics };
}

/** What was typed amiss, in place of what the package makes of it. */
function slipsIn({ text, linesBefore = 0 }: YamlSource, error: MakeError): Diagnostic[] {
  return yamlSlips(text).map(({ line, at, reason, remedy }) =>
    error('yaml', { line: line + 1 + linesBefore, column: at + 1 }, reason, remedy),
  );
}

type MakeError = (code: string, place: Place, reason: string, remedy: string) => Diagnostic;

/** A field that stands there under another name is not missing besides. */
function withoutMeant(issues: readonly Explained[]): Explained[] {
  const meant = new Set(issues.flatMap(({ meant }) => meant?.join('.') ?? []));
  return issues.filter(({ code, path }) => code !== 'missing-field' || !meant.has(path.join('.')));
}

/** A quotation that is never closed is found missing at the end of the text; the editor looks for where it begins. */
function startOfValue(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar(_, { range, type }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] <= offset && offset <= range[1]) start = range[0];
    },
  });
  return start;
}

function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag));
}

type Plain =
  | { ok: true; value: unknown }
  | { ok: false; code: 'BAD_ALIAS' | 'RESOURCE_EXHAUSTION'; offset: number };

/**
 * Aliases are resolved. Where that fails the package throws: a value that begins with `*` is an alias of nothing, and
 * aliases nested in one another can be a bomb.
 */
function toPlain(document: Document): Plain {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 50 }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const aliases: { offset: number; isKnown: boolean }[] = [];
    visit(document, {
      Alias(_, alias) {
        aliases.push({ offset: alias.range?.[0] ?? 0, isKnown: !!alias.resolve(document) });
      },
    });
    const unknown = aliases.find(({ isKnown }) => !isKnown);
    const code = unknown ? 'BAD_ALIAS' : 'RESOURCE_EXHAUSTION';
    return { ok: false, code, offset: (unknown ?? aliases[0])?.offset ?? 0 };
  }
}

/** Where the key or value at a path stands; for a missing one, where its parent stands. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      const node = (pair?.value ?? pair?.key) as { range?: [number, number, number] } | null;
      if (node?.range) return node.range[0];
    }
    const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
    if (node?.range) return node.range[0] ?? 0;
  }
  return 0;
}
