/** What a file is, told by its content. */
export type Kind = 'pdf' | 'zip' | 'text' | Unreadable;

/** A file that no text is read from, with what to do. */
export interface Unreadable {
  /** What it is, in Chinese. */
  name: string;
  /** What to do, in Chinese. */
  remedy: string;
}

const SAVE_AS_DOCX = '请用 Word 或 WPS 打开它，另存为“.docx”文件后再导入。';
/** Where the text of pictures is had, in Chinese. */
export const GET_TEXT =
  '请向编印单位索取 Word 或可以复制文字的 PDF，或用文字识别软件转成文字、校对后再导入。';
const FIND_TEXT = `图片里的文字读不出来。${GET_TEXT}`;
const UNPACK = '请先解压，再导入其中的 PDF、Word 或文本文件。';
const COPY_TO_WORD = '请把其中的文字复制到 Word，存为“.docx”文件后再导入。';

const SIGNATURES: readonly (readonly [
  at: number,
  signature: string,
  name: string,
  remedy: string,
])[] = [
  [0, '\x89PNG\r\n', '图片（PNG）', FIND_TEXT],
  [0, '\xff\xd8\xff', '图片（JPEG）', FIND_TEXT],
  [0, 'GIF8', '图片（GIF）', FIND_TEXT],
  [0, 'II*\0', '图片（TIFF）', FIND_TEXT],
  [0, 'MM\0*', '图片（TIFF）', FIND_TEXT],
  [8, 'WEBP', '图片（WebP）', FIND_TEXT],
  [4, 'ftyphei', '图片（HEIC）', FIND_TEXT],
  [4, 'ftypavif', '图片（AVIF）', FIND_TEXT],
  [0, '{\\rtf', 'RTF 文件', SAVE_AS_DOCX],
  [0, 'Rar!', '压缩包（RAR）', UNPACK],
  [0, '7z\xbc\xaf', '压缩包（7z）', UNPACK],
  [0, '\x1f\x8b', '压缩包（gzip）', UNPACK],
];

/** Streams of Microsoft's compound files, by which their kinds are told. */
const STREAMS: readonly (readonly [stream: string, name: string, remedy: string])[] = [
  [
    'EncryptedPackage',
    '加了密码的 Office 文件',
    '请用密码打开它，取消密码（文件→信息→保护文档→用密码进行加密，清空密码）并保存后再导入。',
  ],
  ['WordDocument', '旧版 Word（.doc）或 WPS 文字（.wps）文件', SAVE_AS_DOCX],
  ['Workbook', '旧版 Excel 表格（.xls）', COPY_TO_WORD],
  ['Book', '旧版 Excel 表格（.xls）', COPY_TO_WORD],
  ['PowerPoint Document', '旧版 PowerPoint 演示文稿（.ppt）', COPY_TO_WORD],
];

const PACKAGES: readonly (readonly [part: RegExp, name: string, remedy: string])[] = [
  [/^xl\//, 'Excel 表格（.xlsx）', COPY_TO_WORD],
  [/^ppt\//, 'PowerPoint 演示文稿（.pptx）', COPY_TO_WORD],
  [/^OFD\.xml$/i, 'OFD 版式文件', '请用阅读器打开它，导出为 PDF 或 Word 后再导入。'],
  [/^(?:content\.xml|META-INF\/manifest\.xml)$/, 'OpenDocument 文件（.odt 等）', SAVE_AS_DOCX],
];

/** Tells what a file is by its bytes; its name does not count. */
export function kindOf(bytes: Uint8Array): Kind {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(head)) return 'pdf';
  if (['PK\x03\x04', 'PK\x05\x06'].some((mark) => head.startsWith(mark))) return 'zip';
  // Programs that send files put lines of their own before the header; a text that speaks of PDF holds no zero byte.
  if (head.includes('%PDF-') && bytes.includes(0)) return 'pdf';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return compoundKind(bytes);
  const known = SIGNATURES.find(([at, signature]) => head.startsWith(signature, at));
  if (known) return { name: known[2], remedy: known[3] };
  // BMP has but two letters; its reserved bytes are zero.
  if (/^BM.{4}\0{4}/s.test(head)) return { name: '图片（BMP）', remedy: FIND_TEXT };
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<\?xml|mime-version:)/i.test(head)) {
    return { name: '网页或 XML 文件', remedy: SAVE_AS_DOCX };
  }
  return 'text';
}

/** What an archive without a Word document in it is. */
export function archiveKind(names: Iterable<string>): Unreadable {
  const all = [...names];
  const known = PACKAGES.find(([part]) => all.some((name) => part.test(name)));
  return known ? { name: known[1], remedy: known[2] } : { name: '压缩包（ZIP）', remedy: UNPACK };
}

function compoundKind(bytes: Uint8Array): Unreadable {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  const known = STREAMS.find(([stream]) => text.includes(`${stream}\0`));
  return known
    ? { name: known[1], remedy: known[2] }
    : { name: '旧版 Office 文件', remedy: SAVE_AS_DOCX };
}
