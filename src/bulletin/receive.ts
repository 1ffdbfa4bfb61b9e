import { decodeText } from '#source/decode.ts';
import { UnreadableBulletin } from './bulletin.ts';
import { openPackage, TooLarge, type OfficePackage } from './docx/package.ts';
import { mainPartOf, readDocx } from './docx/read-docx.ts';
import { archiveKind, GET_TEXT, kindOf } from './kinds.ts';
import type { Manuscript } from './manuscript.ts';
import { DamagedPdf } from './pdf/pages.ts';
import { readPdf } from './pdf/read-pdf.ts';

/** A bulletin as it was handed in, and as it is read. */
export interface Received {
  /** Its path or name, for reports. */
  file: string;
  bytes: Uint8Array;
  manuscript: Manuscript;
}

/** Share of a PDF's characters that may have no meaning (private use, replacement) in a text that can be read. */
const MEANINGLESS = 0.2;

const PDF_TROUBLE: Readonly<Record<DamagedPdf['reason'], string>> = {
  password: '是加了密码的 PDF。请用密码打开它，另存为（或打印成）没有密码的 PDF 后再导入。',
  damaged: '打不开：PDF 已损坏或没有传完。请重新下载，或请编印单位再发一次。',
  fonts:
    '里有文字因字体没有带编码而读不出来（复制出来是乱码）。请向编印单位索取 Word 文件，或用文字识别软件转成文字、校对后再导入。',
};

/**
 * Reads a bulletin's bytes, whatever form they have: text, PDF or DOCX, told by content.
 *
 * @param file its name, for messages
 * @throws {UnreadableBulletin} for what holds no text that can be read, with what to do
 */
export async function receive(file: string, bytes: Uint8Array): Promise<Received> {
  const kind = kindOf(bytes);
  if (kind === 'pdf') return { file, bytes, manuscript: await readPdfFile(file, bytes) };
  if (kind === 'zip') return { file, bytes, manuscript: readDocxFile(file, bytes) };
  return { file, bytes, manuscript: readTextFile(file, bytes) };
}

/**
 * Turns a text file's bytes into a manuscript, in whatever encoding it is.
 *
 * @param file its name, for messages
 * @throws {UnreadableBulletin} for an empty file, one of another kind, or what is no text
 */
export function readTextFile(file: string, bytes: Uint8Array): Manuscript {
  const kind = kindOf(bytes);
  if (typeof kind === 'object')
    throw unreadable(file, `是${kind.name}，不能直接导入。${kind.remedy}`);
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new UnreadableBulletin(`${file}：${decoded.reason}。${decoded.remedy}。`);
  const { text, encoding } = decoded;
  assertText(file, text);
  return { text, encoding, format: 'text', prints: new Map(), pictures: [] };
}

async function readPdfFile(file: string, bytes: Uint8Array): Promise<Manuscript> {
  let manuscript: Manuscript;
  try {
    manuscript = await readPdf(bytes);
  } catch (error) {
    if (!(error instanceof DamagedPdf)) throw error;
    throw unreadable(file, PDF_TROUBLE[error.reason]);
  }
  if (!hasBody(manuscript)) throw unreadable(file, `里没有正文文字，是扫描件或图片。${GET_TEXT}`);
  const solid = manuscript.text.replace(/\s+/gu, '');
  const meaningless = solid.match(/[\p{Co}\p{Cn}\uFFFD]/gu)?.length ?? 0;
  if (meaningless > MEANINGLESS * solid.length) {
    throw unreadable(file, PDF_TROUBLE.fonts);
  }
  return manuscript;
}

function readDocxFile(file: string, bytes: Uint8Array): Manuscript {
  let office: OfficePackage | undefined;
  let manuscript: Manuscript;
  try {
    office = openPackage(bytes);
    if (mainPartOf(office)?.startsWith('word/') !== true) {
      const { name, remedy } = archiveKind(office.names);
      throw unreadable(file, `是${name}，不能直接导入。${remedy}`);
    }
    manuscript = readDocx(bytes);
  } catch (error) {
    if (error instanceof UnreadableBulletin) throw error;
    // What the readers of archives and XML throw on such bytes says nothing to an editor.
    throw error instanceof TooLarge
      ? unreadable(
          file,
          '解压后过大，可能不是正常的 Word 文件。请用 Word 打开核对，另存为新的“.docx”文件后再导入。',
        )
      : unreadable(
          file,
          '打不开：Word 文件（.docx）或压缩包已损坏或没有传完。请用 Word 打开核对、重新保存，或请编印单位再发一次。',
        );
  }
  if (!hasBody(manuscript) && manuscript.pictures.length > 0)
    throw unreadable(file, `里只有图片，没有正文文字。${GET_TEXT}`);
  assertText(file, manuscript.text);
  return manuscript;
}

/** Whether anything is printed between the margins: page numbers and running heads also stand on scanned pages. */
const hasBody = ({ prints }: Manuscript): boolean =>
  [...prints.values()].some(({ zone }) => zone === 'body');

function assertText(file: string, text: string): void {
  if (text.trim() === '') throw unreadable(file, '里没有文字。请检查是否选错了文件。');
}

const unreadable = (file: string, what: string): UnreadableBulletin =>
  new UnreadableBulletin(`${file} ${what}`);
