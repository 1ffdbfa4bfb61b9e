import PDFDocument from 'pdfkit';
import { sayDay } from './html.ts';
import type { PrintedIssue } from './issue.ts';

/** A bulletin as a program draws it that knows no styles: titles larger and flush left, paragraphs set apart by space. */
export async function toPlainPdf(
  issue: PrintedIssue,
  font: string,
  family: string,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 72,
    bufferPages: true,
    info: { Title: issue.bulletin },
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.registerFont('text', font, family);
  document.font('text').fontSize(26).text(issue.bulletin, { align: 'center' });
  const day = sayDay(issue.date);
  document
    .fontSize(12)
    .text(`${day.year}年第${issue.number}期（总第${issue.total}期）`, { align: 'center' });
  document.text(`${issue.publisher}\u3000\u3000${day.text}`, { align: 'center' }).moveDown(1.5);
  for (const { name, items } of issue.sections) {
    if (name !== '') document.fontSize(14).text(`【${name}】`).moveDown(0.5);
    for (const { title, paragraphs, credit } of items) {
      document.fontSize(15).text(title).moveDown(0.4).fontSize(12);
      paragraphs.forEach((text, index) => {
        const signed =
          index === paragraphs.length - 1 && credit.length > 0 ? `（${credit.join('、')}）` : '';
        document.text(text + signed, { lineGap: 6 }).moveDown(0.5);
      });
      document.moveDown(0.8);
    }
  }
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    document.fontSize(10).text(`第 ${page + 1} 页 共 ${count} 页`, 72, 790, {
      align: 'center',
      lineBreak: false,
      width: 451,
    });
  }
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
