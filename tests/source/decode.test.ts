import { describe, expect, test } from 'vitest';
import { decodeText } from '#source/decode.ts';

const text = '市科协召开会议\n8月20日，会议召开。\n';
const utf16 = (bigEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((unit, at) => bytes.setUint16(at * 2, unit.charCodeAt(0), !bigEndian));
  return new Uint8Array(bytes.buffer);
};
/** 中文, then a line end. */
const gb18030 = Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4, 0x0a);

describe('decoding', () => {
  test('finds UTF-8 with and without its mark, and leaves the mark out', () => {
    const bytes = new TextEncoder().encode(text);
    expect(decodeText(bytes)).toEqual({ ok: true, text, encoding: 'utf-8' });
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes);
    expect(decodeText(marked)).toEqual({ ok: true, text, encoding: 'utf-8' });
  });

  test('finds UTF-16 of both orders without a mark', () => {
    expect(decodeText(utf16(false))).toEqual({ ok: true, text, encoding: 'utf-16le' });
    expect(decodeText(utf16(true))).toEqual({ ok: true, text, encoding: 'utf-16be' });
  });

  test.each([
    ['without a single zero byte', '市科协召开会议，部署工作。'],
    ['with hardly one', `${'市科协召开工作会议。'.repeat(200)}\n`],
    ['in Traditional characters', '臺北市學術團體聯合會議於八月舉辦，邀請專家學者與會。'],
    ['beyond the basic plane', '市科协召开会议𠀀𪚥，部署工作。'],
  ])('finds UTF-16 of both orders %s', (_, han) => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const units = Array.from({ length: han.length }, (_, at) => han.charCodeAt(at));
      const pairs = units.map((unit) => [unit & 0xff, unit >> 8]);
      const bytes = pairs.flatMap((pair) => (encoding === 'utf-16le' ? pair : pair.reverse()));
      expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: true, text: han, encoding });
    }
  });

  test('reads the four-byte forms of GB18030', () => {
    // 中, then 㐀 (U+3400), 𠀀 (U+20000), 文.
    const bytes = [0xd6, 0xd0, 0x81, 0x39, 0xee, 0x39, 0x95, 0x32, 0x82, 0x36, 0xce, 0xc4];
    const expected = { ok: true, text: '中\u3400\u{20000}文', encoding: 'gb18030' };
    expect(decodeText(Uint8Array.from(bytes))).toEqual(expected);
  });

  test('finds GB18030', () => {
    expect(decodeText(gb18030)).toEqual({ ok: true, text: '中文\n', encoding: 'gb18030' });
  });

  test.each([
    ['a', 'of odd length'],
    ['ab', 'of even length'],
  ])('takes UTF-8 with a line of GB18030 (%j, %s) for neither', (end) => {
    const [before, after] = [text, end].map((part) => new TextEncoder().encode(part));
    const bytes = Uint8Array.of(...(before ?? []), ...gb18030, ...(after ?? []));
    expect(decodeText(bytes)).toMatchObject({
      ok: false,
      reason: '第3行的文字编码和前后不同，读出来是乱码',
    });
  });

  test.each([['a'], ['ab']])('takes UTF-8 with a control character for no UTF-16 (%j)', (end) => {
    const bytes = new TextEncoder().encode(`${text}\u0007${end}`);
    expect(decodeText(bytes)).toMatchObject({
      ok: false,
      reason: '第3行有控制字符，网页上显示不了',
    });
  });

  test('refuses what holds control characters', () => {
    expect(decodeText(Uint8Array.of(0x41, 0x00, 0x01))).toMatchObject({ ok: false });
  });
});
