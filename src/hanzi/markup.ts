/** One piece of HTML or XML source. The pieces' sources joined are the document. */
export type Piece =
  | { kind: 'text'; source: string }
  | { kind: 'open'; source: string; name: string; empty: boolean }
  | { kind: 'close'; source: string; name: string }
  /** A comment, declaration or processing instruction. */
  | { kind: 'other'; source: string }
  /** The content of a script, style sheet or CDATA section, which no markup stands in. */
  | { kind: 'raw'; source: string; name: string };

const PIECE =
  /<!--.*?-->|<!\[CDATA\[(?<cdata>.*?)\]\]>|<[!?][^>]*>|<\/(?<close>[A-Za-z][^\s/>]*)[^>]*>|<(?<open>[A-Za-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</gsu;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const RAW = new Set(['script', 'style']);

/**
 * Cuts well-formed markup, as our own templates and serializers write it, into its pieces. Text keeps its character
 * references.
 */
export function* pieces(markup: string, syntax: 'html' | 'xml'): Generator<Piece> {
  const pattern = new RegExp(PIECE);
  for (let match = pattern.exec(markup); match; match = pattern.exec(markup)) {
    const { 0: source, groups } = match;
    const { cdata, close, open } = groups as Record<'cdata' | 'close' | 'open', string | undefined>;
    if (open !== undefined) {
      const name = syntax === 'html' ? open.toLowerCase() : open;
      const empty = syntax === 'html' ? VOID.has(name) : source.endsWith('/>');
      yield { kind: 'open', source, name, empty };
      if (syntax === 'html' && RAW.has(name)) {
        const start = pattern.lastIndex;
        const end = markup.toLowerCase().indexOf(`</${name}`, start);
        pattern.lastIndex = end < 0 ? markup.length : end;
        yield { kind: 'raw', source: markup.slice(start, pattern.lastIndex), name };
      }
    } else if (close !== undefined) {
      yield { kind: 'close', source, name: syntax === 'html' ? close.toLowerCase() : close };
    } else if (cdata !== undefined) {
      yield { kind: 'raw', source, name: 'CDATA' };
    } else if (source.startsWith('<') && source.length > 1) {
      yield { kind: 'other', source };
    } else {
      yield { kind: 'text', source };
    }
  }
}

const ATTRIBUTE = /([^\s"'<>/=]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/gu;

/** Rewrites the attribute values of an opening tag. Names come in lower case; values as they stand in the source. */
export function mapAttributes(tag: string, map: (name: string, value: string) => string): string {
  const head = /^<[^\s/>]+/u.exec(tag)?.[0] ?? '';
  const attributes = tag.slice(head.length);
  return (
    head +
    attributes.replace(ATTRIBUTE, (_, name: string, equals: string, quoted: string) => {
      const quote = /^["']/u.exec(quoted)?.[0] ?? '';
      const value = quote ? quoted.slice(1, -1) : quoted;
      return name + equals + quote + map(name.toLowerCase(), value) + quote;
    })
  );
}

/** The value of an attribute in an opening tag, as it stands in the source. */
export function attributeOf(tag: string, name: string): string | undefined {
  let found: string | undefined;
  mapAttributes(tag, (other, value) => {
    if (other === name) found ??= value;
    return value;
  });
  return found;
}
