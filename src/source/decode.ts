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

/**
 * Turns a text file's bytes into text without its byte order mark. The encoding is found by the mark, else by
 * what decodes without error: UTF-8, then UTF-16 where zero bytes stand on one side, then GB18030.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const candidates = marked ? [marked[0]] : guesses(bytes);
  for (const encoding of candidates) {
    const text = decodeAs(bytes, encoding);
    if (text !== undefined && !isBinary(text)) return { ok: true, text, encoding };
  }
  return {
    ok: false,
    reason: '这不是文本文件，或文字编码无法识别',
    remedy: '用记事本打开原文，另存为“UTF-8”编码的文本文件后再用',
  };
}

function guesses(bytes: Uint8Array): Encoding[] {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  if (even + odd === 0) return ['utf-8', 'gb18030'];
  return odd > even ? ['utf-16le'] : ['utf-16be'];
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Control characters other than tab, line ends, form feed and the substitute of old editors mean no text. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/.test(text);
}
