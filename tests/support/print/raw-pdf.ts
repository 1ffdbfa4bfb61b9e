/** A word drawn on a page of a PDF written by hand; places in points from the page's lower left corner, as PDF has them. */
export interface Drawn {
  x: number;
  y: number;
  text: string;
  size?: number;
  /** Degrees, against the clock. */
  turn?: number;
  /** Text rendering mode: 2 also outlines. */
  mode?: number;
  /** Font: F1 is a Song, F2 a 黑体. */
  font?: 'F1' | 'F2';
}

/** One page: words, and operators as they stand in a content stream. */
export interface DrawnPage {
  words: readonly Drawn[];
  operators?: string;
}

/**
 * A PDF of A4 pages whose fonts are named and not embedded, as Founder and Acrobat made them: characters are told by
 * the predefined map UniGB-UCS2-H, each is 1 em wide.
 */
export function rawPdf(
  pages: readonly DrawnPage[],
  extra: { dictionary?: string } = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(''); // The page tree, when its pages are known.
  const fonts = ['STSong-Light', 'SimHei'].map((name) => {
    const descriptor = add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`,
    );
    const descendant = add(
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor ${descriptor} 0 R /DW 1000 >>`,
    );
    return add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /UniGB-UCS2-H /DescendantFonts [${descendant} 0 R] >>`,
    );
  });
  const picture = add(
    stream(
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '\xff',
    ),
  );
  const kids = pages.map(({ words, operators = '' }) => {
    const content = add(stream('<<', `${operators}\n${words.map(draw).join('\n')}`));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${fonts[0]} 0 R /F2 ${fonts[1]} 0 R >> /XObject << /Im1 ${picture} 0 R >> >> ${extra.dictionary ?? ''} >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.5\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

const stream = (dictionary: string, content: string): string =>
  `${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;

function draw({ x, y, text, size = 16, turn = 0, mode = 0, font = 'F1' }: Drawn): string {
  const hex = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  // PDF knows no exponents.
  const [cos = '', sin = '', minus = ''] = [
    Math.cos,
    Math.sin,
    (angle: number) => -Math.sin(angle),
  ].map((of) => of((turn * Math.PI) / 180).toFixed(6));
  return `BT /${font} ${size} Tf ${mode} Tr ${cos} ${sin} ${minus} ${cos} ${x} ${y} Tm <${hex.join('')}> Tj ET`;
}

/** Lines of running text, 28 characters of 16 points at 28.9 points, from a place down. */
export function paragraph(lines: readonly string[], x = 80, y = 720, size = 16): Drawn[] {
  return lines.map((text, index) => ({ x, y: y - index * size * 1.8, text, size }));
}
