import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Manuscript } from '#bulletin/manuscript.ts';
import { receive } from '#bulletin/receive.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = `${W} xmlns:r="${RELATION}" xmlns:a="a" xmlns:v="v" xmlns:mc="mc" xmlns:wps="wps"`;

/** A Word document of a body and other parts by the kinds of their relationships. */
function docx(
  body: string,
  parts: Record<string, string> = {},
  more: Record<string, Uint8Array> = {},
): Uint8Array {
  const kinds = Object.keys(parts);
  const relations = kinds.map(
    (kind, index) =>
      `<Relationship Id="r${index + 1}" Type="${RELATION}/${kind.replace(/\d/, '')}" Target="${kind}.xml"/>`,
  );
  const media = Object.keys(more).map(
    (name) =>
      `<Relationship Id="${name.split('.')[0]}" Type="${RELATION}/image" Target="${name}"/>`,
  );
  const part = (root: string, content: string): Uint8Array =>
    strToU8(`<w:${root} ${NAMESPACES}>${content}</w:${root}>`);
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships>${[...relations, ...media].join('')}</Relationships>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      kinds.map((kind) => [`word/${kind}.xml`, part('part', parts[kind] as string)]),
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, bytes]) => [`word/${name}`, bytes])),
  });
}

const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const cell = (...content: string[]): string =>
  `<w:tc>${content.map((text) => p(r(text))).join('')}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const BODY = p(r('天地玄黄，宇宙洪荒。日月盈昃，辰宿列张。寒来暑往，秋收冬藏。'));

const read = async (...given: Parameters<typeof docx>): Promise<Manuscript> =>
  (await receive('样张.docx', docx(...given))).manuscript;
const textOf = async (...given: Parameters<typeof docx>): Promise<string> =>
  (await read(...given)).text;

describe('the lines of a Word document', () => {
  test('are its paragraphs, and the parts that line breaks make of them; page breaks are form feeds', async () => {
    const broken = p(
      `${r('一')}<w:r><w:br/></w:r>${r('二')}<w:r><w:br w:type="page"/></w:r>${r('三')}`,
    );
    expect(await textOf(broken + p(r('四'), '<w:pageBreakBefore/>') + p(r('五')))).toBe(
      '一\n二\n\f三\n\f四\n五',
    );
  });

  test('tell size, weight, alignment, indent, style, and the empty paragraphs above', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:rPr><w:sz w:val="32"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/><w:basedOn w:val="n"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="k"><w:basedOn w:val="h"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>';
    const { prints, text } = await read(
      p(r('栏目'), '<w:pStyle w:val="k"/>') +
        p('') +
        p(r('标题', '<w:b/><w:sz w:val="44"/>'), '<w:jc w:val="center"/>') +
        p(
          r('正文一句，又一句，再一句，还有一句话。'),
          '<w:ind w:firstLineChars="200" w:firstLine="640"/>',
        ) +
        p(r('　　正文一句，又一句，再一句，还有一句话。')) +
        p(r('（某区科协）'), '<w:jc w:val="right"/>'),
      { styles },
    );
    expect(text.split('\n')[3]).toBe('正文一句，又一句，再一句，还有一句话。');
    const plain = { size: 1, bold: false, align: 'start', gap: 0, style: undefined };
    expect([...prints.values()]).toMatchObject([
      { ...plain, align: 'centre', style: 1 },
      { ...plain, align: 'centre', size: 1.38, bold: true, gap: 1 },
      { ...plain, indent: 2 },
      { ...plain, indent: 2 },
      { ...plain, align: 'end' },
    ]);
  });

  test('hold the numbers that the program draws, each list and level counted', async () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2').replace('</w:lvl>', '<w:isLgl/></w:lvl>')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num>';
    const item = (text: string, list: number, at: number): string =>
      p(r(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
    const body =
      item('甲', 1, 0) +
      item('乙', 1, 1) +
      item('丙', 1, 1) +
      item('丁', 1, 0) +
      item('戊', 1, 1) +
      item('己', 2, 0);
    expect(await textOf(body, { numbering })).toBe(
      '一、甲\n1.1 乙\n1.2 丙\n二、丁\n2.1 戊\n十一、己',
    );
  });

  test('read as if all changes were accepted, without hidden text', async () => {
    const changed =
      r('会议') +
      `<w:del>${'<w:r><w:delText>删去</w:delText></w:r>'}</w:del><w:ins>${r('加入')}</w:ins>` +
      `<w:moveFrom>${r('移走')}</w:moveFrom><w:moveTo>${r('移来')}</w:moveTo>` +
      r('隐去', '<w:vanish/>');
    const joined = p(r('上半'), '<w:rPr><w:del/></w:rPr>') + p(r('下半'));
    expect(await textOf(p(changed) + joined)).toBe('会议加入移来\n上半下半');
  });

  test('hold the results of fields and not their instructions', async () => {
    const field = (instruction: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const leader = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8000"/></w:tabs>';
    const entry = `${field('TOC \\o', r('某区科协举办活动'))}<w:r><w:tab/></w:r>${field('PAGEREF x', r('3'))}`;
    expect(await textOf(p(entry, leader) + p(field('PAGE', '')))).toBe('某区科协举办活动……3\n1');
  });

  test('of text boxes stand where the box is anchored, once', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const drawn =
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box('科协简报')}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('科协简报')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const word = '<w:r><w:pict><v:shape><v:textpath string="艺术字"/></v:shape></w:pict></w:r>';
    expect(await textOf(p(drawn + r('第一期')) + p(word))).toBe('科协简报\n第一期\n艺术字');
  });

  test('of heads come first, of notes and feet last, each once, and say where they stand', async () => {
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="r1"/><w:footerReference w:type="default" r:id="r2"/><w:headerReference w:type="first" r:id="r1"/></w:sectPr>';
    const note = `<w:footnote w:id="2">${p(r('据会议资料。'))}</w:footnote>`;
    const { text, prints } = await read(
      p(`${r('正文')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + BODY + section,
      {
        header: p(r('某某简报')),
        footer: p(r('— 1 —')),
        footnotes: note,
      },
    );
    const lines = text.split('\n');
    expect([lines[0], lines[1], ...lines.slice(3)]).toEqual([
      '某某简报',
      '正文[1]',
      '[1] 据会议资料。',
      '— 1 —',
    ]);
    expect([...prints.values()].map(({ zone }) => zone)).toEqual([
      'head',
      'body',
      'body',
      'foot',
      'foot',
    ]);
  });

  test('hold symbols as characters that every font has', async () => {
    const symbol = '<w:r><w:sym w:font="Wingdings" w:char="F06E"/></w:r>';
    expect(await textOf(p(symbol + r('标题')))).toBe('■标题');
  });
});

describe('tables of a Word document', () => {
  test('have a line for each row, a merged cell once', async () => {
    const merged = (how: string, text: string): string =>
      `<w:tc><w:tcPr><w:vMerge ${how}/></w:tcPr>${p(r(text))}</w:tc>`;
    const table = `<w:tbl>${row(cell('序号'), cell('单位', '名称'))}${row(merged('w:val="restart"', '一'), cell('甲'))}${row(merged('', '一'), cell('乙'))}</w:tbl>`;
    const { text, prints } = await read(table + BODY);
    expect(text.split('\n').slice(0, 3)).toEqual(['序号\t单位名称', '一\t甲', '\t乙']);
    expect([...prints.values()].map(({ row: is }) => is)).toEqual([true, true, true, false]);
  });

  test('of one column, or around text, are lines like any other', async () => {
    const column = `<w:tbl>${row(cell('一', '二'))}${row(cell('三'))}</w:tbl>`;
    const long = Array.from({ length: 8 }, (_, index) => `第${index}段`);
    const layout = `<w:tbl>${row(cell(...long), cell('旁注'))}</w:tbl>`;
    const { text, prints } = await read(column + layout);
    expect(text.split('\n')).toEqual(['一', '二', '三', ...long, '旁注']);
    expect([...prints.values()].some(({ row: is }) => is)).toBe(false);
  });
});

describe('what a Word document holds besides', () => {
  test('pictures are told with the line before them and the names of their files', async () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const drawing = '<w:r><w:drawing><a:blip r:embed="image1"/></w:drawing></w:r>';
    const { pictures } = await read(BODY + p(drawing) + BODY, {}, { 'image1.png': bytes });
    expect(pictures).toEqual([{ line: 1, page: undefined, scan: false, name: 'image1.png' }]);
  });

  test('pictures of any size do no harm, for they are not unpacked', async () => {
    const names = ['image1.png', 'image2.png'];
    const drawings = names.map(
      (name) => `<w:r><w:drawing><a:blip r:embed="${name.split('.')[0]}"/></w:drawing></w:r>`,
    );
    const large = new Uint8Array(66e6);
    const media = Object.fromEntries(names.map((name) => [name, large]));
    const { pictures } = await read(BODY + p(drawings.join('')), {}, media);
    expect(pictures.map(({ name }) => name)).toEqual(names);
  });

  test('a part that many notes share is read once', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => index + 1);
    const notes = ids.map((id) => `<w:footnote w:id="${id}">${p(r(`注${id}`))}</w:footnote>`);
    const marks = ids.map((id) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`);
    const filler = `<!--${' '.repeat(8e6)}-->`;
    const text = await textOf(p(marks.join('')), { footnotes: filler + notes.join('') });
    expect(text.split('\n')).toHaveLength(41);
  });

  test('a part that would fill the memory is refused, and so is one that says it holds less', async () => {
    const bomb = docx(BODY, { styles: ' '.repeat(80e6) });
    await expect(receive('样张.docx', bomb)).rejects.toThrow(/解压后过大/);
    // What is not read does no harm.
    const unread = docx(BODY, { theme: ' '.repeat(80e6) });
    const { manuscript } = await receive('样张.docx', unread);
    expect(manuscript.text).not.toBe('');
    // The size stands in the directory at the end of the archive, after the part's name.
    const view = Buffer.from(docx(BODY.repeat(1000)));
    const entry = view.lastIndexOf(strToU8('word/document.xml')) - 46;
    view.writeUInt32LE(500, entry + 24);
    await expect(receive('样张.docx', view)).rejects.toThrow(/损坏/);
  });

  test('entities and endless nesting are refused as damage', async () => {
    const nested = `${'<w:ins>'.repeat(5000)}${r('深')}${'</w:ins>'.repeat(5000)}`;
    await expect(receive('样张.docx', docx(p(nested)))).rejects.toThrow(/损坏/);
    const bytes = zipSync({
      '_rels/.rels': strToU8(
        `<Relationships><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(
        `<!DOCTYPE d [<!ENTITY a "b">]><w:document ${W}><w:body>${p(r('&a;'))}</w:body></w:document>`,
      ),
    });
    await expect(receive('样张.docx', bytes)).rejects.toThrow(/损坏/);
  });
});
