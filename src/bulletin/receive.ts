import { decodeText } from '#source/decode.ts';
import { UnreadableBulletin } from './bulletin.ts';
import type { Manuscript } from './manuscript.ts';

const SAVE_AS_TEXT = '请打开原文，全选复制到记事本，另存为“UTF-8”编码的 .txt 文件后再导入。';

/** Files that are told by their first bytes, with what they are called. */
const KINDS: readonly (readonly [signature: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF 文件'],
  [[0x50, 0x4b, 0x03, 0x04], 'Word（.docx）文件或压缩包'],
  [[0xd0, 0xcf, 0x11, 0xe0], '旧版 Word（.doc）文件'],
  [[0x89, 0x50, 0x4e, 0x47], '图片（PNG）'],
  [[0xff, 0xd8, 0xff], '图片（JPEG）'],
  [[0x47, 0x49, 0x46, 0x38], '图片（GIF）'],
];

/** A bulletin as it was handed in, and as it is read. */
export interface Received {
  /** Its path or name, for reports. */
  file: string;
  bytes: Uint8Array;
  manuscript: Manuscript;
}

/**
 * Reads a bulletin's bytes, whatever form they have.
 *
 * @param file its name, for messages
 * @throws {UnreadableBulletin} for what holds no text that can be read, with what to do
 */
export async function receive(file: string, bytes: Uint8Array): Promise<Received> {
  return { file, bytes, manuscript: readTextFile(file, bytes) };
}

/**
 * Turns a text file's bytes into a manuscript, in whatever encoding it is.
 *
 * @param file its name, for messages
 * @throws {UnreadableBulletin} for an empty file, one of another kind, or what is no text
 */
export function readTextFile(file: string, bytes: Uint8Array): Manuscript {
  const kind = KINDS.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (kind)
    throw new UnreadableBulletin(`${file} 是${kind[1]}，目前只能导入文本文件。${SAVE_AS_TEXT}`);
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new UnreadableBulletin(`${file}：${decoded.reason}。${decoded.remedy}。`);
  const { text, encoding } = decoded;
  if (text.trim() === '') {
    throw new UnreadableBulletin(`${file} 里没有文字。请检查是否选错了文件。`);
  }
  return { text, encoding, format: 'text', prints: new Map(), pictures: [] };
}
