import { readFile } from 'node:fs/promises';
import { isDay } from '#article/day.ts';
import { MAX_TITLE } from '#article/schema.ts';
import { decodeText } from '#source/decode.ts';
import { ContentError, type Diagnostic } from '#source/diagnostic.ts';
import { UsageError } from '#source/usage-error.ts';

/** One item of a corpus, a line of its file. */
export interface CorpusItem {
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  org: string;
  section: string;
  /** Paragraphs, with line ends between them. */
  body: string;
}

type Mistake = Pick<Diagnostic, 'code' | 'column' | 'reason' | 'remedy'>;

const EXAMPLE: CorpusItem = {
  title: '某某区科协举办科普活动',
  date: '2023-08-23',
  org: '某某区科协',
  section: '基层动态',
  body: '第一段。\n第二段。',
};
const EXAMPLE_LINE = JSON.stringify(EXAMPLE);
const FIELDS = Object.keys(EXAMPLE) as (keyof CorpusItem)[];

/**
 * Reads a corpus, one JSON object a line; empty lines and other fields are passed over. A title longer than an
 * article's may be is cut.
 *
 * @throws {UsageError} where there is no such file, or nothing in it
 * @throws {ContentError} that names every line that is no item
 */
export async function readCorpus(file: string): Promise<CorpusItem[]> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new UsageError(`无法读取 ${file}。请检查文件名和路径。`);
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new UsageError(`${file}：${decoded.reason}。${decoded.remedy}。`);
  const items: CorpusItem[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of decoded.text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (!Array.isArray(read)) items.push(read);
    else {
      const place = { severity: 'error' as const, file, line: index + 1 };
      diagnostics.push(...read.map((mistake) => ({ ...place, ...mistake })));
    }
  }
  if (diagnostics.length > 0) throw new ContentError(diagnostics);
  if (items.length === 0) {
    throw new UsageError(`${file} 里没有稿件。一行写一条，例如 ${EXAMPLE_LINE}。`);
  }
  return items;
}

function readLine(line: string): CorpusItem | Mistake[] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    return [notAnItem(Number(at ?? 0) + 1, '这一行不是完整的 JSON')];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [notAnItem(1, '这一行不是一条稿件')];
  }
  const item = value as CorpusItem;
  const mistakes = FIELDS.flatMap((name) => check(name, item[name]));
  if (mistakes.length > 0) return mistakes;
  return { ...item, title: [...item.title.trim()].slice(0, MAX_TITLE).join('') };
}

function notAnItem(column: number, reason: string): Mistake {
  return { code: 'not-an-item', column, reason, remedy: `一行写一条，例如 ${EXAMPLE_LINE}` };
}

function check(name: keyof CorpusItem, value: unknown): Mistake[] {
  const remedy = `写成 "${name}": ${JSON.stringify(EXAMPLE[name])} 这样`;
  if (typeof value !== 'string' || value.trim() === '') {
    return [{ code: 'missing-field', column: 1, reason: `缺少“${name}”，或不是文字`, remedy }];
  }
  if (name === 'date' && !isDay(value)) {
    return [{ code: 'bad-date', column: 1, reason: `“${value}”不是一个日期`, remedy }];
  }
  if (name === 'title' && /[\n\r\u2028\u2029]/.test(value.trim())) {
    return [{ code: 'broken-title', column: 1, reason: '标题不是一行', remedy }];
  }
  return [];
}
