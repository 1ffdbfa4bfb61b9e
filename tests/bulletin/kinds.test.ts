import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UnreadableBulletin } from '#bulletin/bulletin.ts';
import { receive } from '#bulletin/receive.ts';
import { paragraph, rawPdf, type DrawnPage } from '../support/print/raw-pdf.ts';

const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));
/** A compound file of Microsoft's with a stream of a name. */
const compound = (stream: string): Uint8Array =>
  latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}${utf16(stream)}\0\0`);
/** A Word file with such a body. */
const wordFile = (body: string): Uint8Array => {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="w" xmlns:a="a" xmlns:r="r"><w:body>${body}</w:body></w:document>`,
    ),
  });
};
const password = readFileSync(new URL('../fixtures/unreadable/password.pdf', import.meta.url));
const scan = rawPdf([{ words: [], operators: 'q 595 0 0 842 0 0 cm /Im1 Do Q' }]);
/** Pages that a scanner made, with what else is printed on each. */
const scanned = (...texts: string[]): DrawnPage[] =>
  texts.map((text) => ({
    words: [{ x: 280, y: 40, text, size: 12 }],
    operators: 'q 595 0 0 842 0 0 cm /Im1 Do Q',
  }));
const pictures = wordFile('<w:p><w:r><w:drawing><a:blip r:embed="i1"/></w:drawing></w:r></w:p>');
const meaningless = rawPdf([{ words: paragraph(['\ue001\ue002\ue003天']) }]);

describe('what cannot be read is told by its content, with what to do', () => {
  test.each<[name: string, bytes: Uint8Array, what: RegExp, remedy: RegExp]>([
    ['a scanned PDF', scan, /扫描件/, /文字识别/],
    ['a scanned PDF with page numbers', rawPdf(scanned('- 1 -', '- 2 -')), /扫描件/, /文字识别/],
    ['a PDF scanned with a telephone', rawPdf(scanned('扫描全能王 创建')), /扫描件/, /文字识别/],
    ['a Word file of scanned pictures', pictures, /只有图片/, /文字识别/],
    ['a PDF with a password', password, /加了密码的 PDF/, /没有密码的 PDF/],
    ['a damaged PDF', latin1('%PDF-1.7\n'), /损坏/, /重新下载/],
    ['a PDF whose fonts tell nothing', meaningless, /乱码/, /文字识别/],
    ['an old Word file', compound('WordDocument'), /旧版 Word（\.doc）/, /另存为“\.docx”/],
    ['a Word file with a password', compound('EncryptedPackage'), /加了密码/, /取消密码/],
    ['an old Excel file', compound('Workbook'), /Excel/, /复制到 Word/],
    ['an old PowerPoint file', compound('PowerPoint Document'), /PowerPoint/, /复制到 Word/],
    ['another compound file', compound('Contents'), /旧版 Office/, /另存为“\.docx”/],
    ['RTF', latin1('{\\rtf1\\ansi'), /RTF/, /另存为“\.docx”/],
    ['an Excel workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), /Excel/, /复制到 Word/],
    ['a PowerPoint file', zip('ppt/presentation.xml'), /PowerPoint/, /复制到 Word/],
    ['an OFD file', zip('OFD.xml', 'Doc_0/Document.xml'), /OFD/, /导出为 PDF/],
    ['an OpenDocument text', zip('mimetype', 'content.xml'), /OpenDocument/, /另存为“\.docx”/],
    ['an archive', zip('简报.txt'), /压缩包/, /解压/],
    ['an empty archive', zipSync({}), /压缩包/, /解压/],
    ['RAR', latin1('Rar!\x1a\x07'), /压缩包（RAR）/, /解压/],
    ['7z', latin1('7z\xbc\xaf\x27\x1c'), /压缩包（7z）/, /解压/],
    ['gzip', latin1('\x1f\x8b\x08'), /压缩包（gzip）/, /解压/],
    ['PNG', latin1('\x89PNG\r\n\x1a\n'), /图片（PNG）/, /文字识别/],
    ['JPEG', latin1('\xff\xd8\xff\xe0'), /图片（JPEG）/, /文字识别/],
    ['GIF', latin1('GIF89a'), /图片（GIF）/, /文字识别/],
    ['TIFF', latin1('II*\0\x08\0'), /图片（TIFF）/, /文字识别/],
    ['BMP', latin1('BM\x36\0\x0c\0\0\0\0\0'), /图片（BMP）/, /文字识别/],
    ['WebP', latin1('RIFF\x24\0\0\0WEBPVP8 '), /图片（WebP）/, /文字识别/],
    ['HEIC', latin1('\0\0\0\x18ftypheic'), /图片（HEIC）/, /文字识别/],
    ['a web page', latin1('<!DOCTYPE html><html>'), /网页/, /另存为“\.docx”/],
    ['an empty file', new Uint8Array(), /没有文字/, /选错了文件/],
    ['white space', latin1(' \r\n\t'), /没有文字/, /选错了文件/],
    ['a binary file', latin1('\x7fELF\x02\x01\x01\0\0\x03'), /不是文本文件/, /另存为/],
    ['a truncated docx', zip('[Content_Types].xml').subarray(0, 60), /损坏/, /重新保存/],
  ])('%s', async (_, bytes, what, remedy) => {
    // The name tells nothing: each is handed in as a text file.
    const refusal = receive('样张.txt', bytes);
    await expect(refusal).rejects.toThrow(UnreadableBulletin);
    await expect(refusal).rejects.toThrow(what);
    await expect(refusal).rejects.toThrow(remedy);
    await expect(refusal).rejects.toThrow(/^样张\.txt.*。$/u);
  });

  test.each([
    ['BMW', 'BMW展厅开放\n'],
    ['%PDF-', '某区科协说明 %PDF-1.7 格式\n'],
    ['<', '<要闻>\n某区科协举办活动\n'],
  ])('a text that begins or goes on like one (%s) is text', async (_, text) => {
    const { manuscript } = await receive('样张.pdf', new TextEncoder().encode(text));
    expect(manuscript).toMatchObject({ format: 'text', text });
  });

  test('a PDF with lines of a mail program before it is a PDF', async () => {
    const pdf = rawPdf([{ words: paragraph(['天地玄黄']) }]);
    const bytes = Uint8Array.from([...latin1('Content-Type: application/pdf\r\n\0\r\n'), ...pdf]);
    const { manuscript } = await receive('样张', bytes);
    expect(manuscript).toMatchObject({ format: 'pdf', text: '天地玄黄' });
  });
});
