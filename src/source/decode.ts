export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

export type Decoded =
  | { ok: true; text: string; encoding: Encoding }
  /** Reason and remedy in Chinese, without closing punctuation. */
  | { ok: false; reason: string; remedy: string };

const BOMS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Without a mark, what decodes as UTF-8 is; else the likeliest of these. */
const UNMARKED: readonly Encoding[] = ['gb18030', 'utf-16le', 'utf-16be'];

/**
 * Turns a text file's bytes into text without its byte order mark. The encoding is found by the mark, else by what
 * decodes without error: UTF-8, then that of GB18030 and UTF-16 which gives the most everyday characters.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return readAs(bytes, marked[0]) ?? whyNot(bytes);
  const found = readAs(bytes, 'utf-8') ?? (isMostlyUtf8(bytes) ? undefined : likeliest(bytes));
  return found ?? whyNot(bytes);
}

/**
 * Whether bytes are UTF-8 but for a few places: text in another encoding was pasted into them, or control characters.
 * Read in any other encoding, all of it would be garbled without a word. Text in GB18030 has hardly a line of Chinese
 * that is UTF-8 too.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 4 * SAMPLE));
  const right = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const wrong = text.match(/[\uFFFD\0]/gu)?.length ?? 0;
  return right > 0 && right > wrong;
}

function whyNot(bytes: Uint8Array): Decoded {
  const lines = new TextDecoder('utf-8').decode(bytes).split(/\r\n|\r|\n/);
  const at = lines.findIndex((line) => line.includes('\uFFFD') || isBinary(line));
  if (!isMostlyUtf8(bytes) || at < 0) return NO_TEXT;
  const line = lines[at] ?? '';
  return isBinary(line)
    ? {
        ok: false,
        reason: `第${at + 1}行有控制字符，网页上显示不了`,
        remedy: `删去第${at + 1}行里看不见的字符，或把这一行重新打一遍`,
      }
    : {
        ok: false,
        reason: `第${at + 1}行的文字编码和前后不同，读出来是乱码`,
        remedy: `把第${at + 1}行删去，重新打一遍；或用记事本打开原文，另存为“UTF-8”`,
      };
}

const NO_TEXT: Decoded = {
  ok: false,
  reason: '这不是文本文件，或文字编码无法识别',
  remedy: '用记事本打开原文，另存为“UTF-8”编码的文本文件后再用',
};

type Read = Extract<Decoded, { ok: true }>;

function readAs(bytes: Uint8Array, encoding: Encoding): Read | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isBinary(text) ? undefined : { ok: true, text, encoding };
  } catch {
    return undefined;
  }
}

function likeliest(bytes: Uint8Array): Read | undefined {
  const read = UNMARKED.flatMap((encoding) => readAs(bytes, encoding) ?? []);
  return read
    .map((one) => ({ one, everyday: shareOfEveryday(one.text) }))
    .sort((a, b) => b.everyday - a.everyday)[0]?.one;
}

/** So much of a text tells what it is, in UTF-16 units. */
const SAMPLE = 100_000;

/**
 * Read in a wrong encoding, Chinese text becomes rare characters and other scripts. Every day one meets printable
 * ASCII, Chinese punctuation, and the first 3,755 characters of GB 2312, most of which Traditional text has too.
 */
function shareOfEveryday(text: string): number {
  const characters = [...text.slice(0, SAMPLE)];
  const everyday = everydayCharacters();
  return characters.filter((one) => everyday.has(one)).length / Math.max(1, characters.length);
}

let everyday: Set<string> | undefined;

function everydayCharacters(): Set<string> {
  if (everyday) return everyday;
  const rows = [0xa1, 0xa3, ...Array.from({ length: 0xd8 - 0xb0 }, (_, index) => 0xb0 + index)];
  const pairs = rows.flatMap((row) => Array.from({ length: 94 }, (_, cell) => [row, 0xa1 + cell]));
  const ascii = Array.from({ length: 95 }, (_, index) => 0x20 + index);
  const bytes = Uint8Array.from([...ascii, 0x09, 0x0a, 0x0d, ...pairs.flat()]);
  everyday = new Set(new TextDecoder('gb18030').decode(bytes));
  return everyday;
}

/** Control characters other than tab, line ends, form feed and the substitute of old editors mean no text. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/.test(text);
}
