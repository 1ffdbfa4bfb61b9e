import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { dirname, extname } from 'node:path/posix';
import sharp from 'sharp';
import { isPicture } from '#article/attachment.ts';
import type { Diagnostic } from '#source/diagnostic.ts';

/** Larger files take readers on a phone too long, and make the folder slow to pass on. */
const LARGE = 20 * 1024 * 1024;
/** So much of a file's beginning and end tells what it is, in bytes. */
const EDGE = 2048;

/** What sharp calls the formats that pictures of these endings have. */
const FORMATS: Readonly<Record<string, string>> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.gif': 'gif',
  '.webp': 'webp',
  '.svg': 'svg',
  '.avif': 'heif',
};
const ZIP = { begins: 'PK', called: '新版 Office 文件或压缩包' };
const COMPOUND = { begins: '\xd0\xcf\x11\xe0', called: '旧版 Office 文件' };
/** How files of other endings begin and end. */
const MARKS: Readonly<Record<string, { begins: string; ends?: string; called: string }>> = {
  '.pdf': { begins: '%PDF-', ends: '%%EOF', called: 'PDF' },
  ...Object.fromEntries(['.docx', '.xlsx', '.pptx', '.zip'].map((ending) => [ending, ZIP])),
  ...Object.fromEntries(['.doc', '.xls', '.ppt'].map((ending) => [ending, COMPOUND])),
};

type Problem = Pick<Diagnostic, 'code' | 'reason' | 'remedy'> &
  Partial<Pick<Diagnostic, 'severity'>>;

/** What was found of a file as it was, so that a preview looks at each once. */
const looked = new Map<string, { version: string; problems: Promise<Problem[]> }>();

/**
 * Opens the files in the folders of articles: pictures can be drawn whole, attachments are what their names say.
 *
 * @param files as messages name them
 * @param cwd what those names are relative to
 */
export async function fileContents(files: ReadonlySet<string>, cwd: string): Promise<Diagnostic[]> {
  const beside = [...files].filter((file) => files.has(`${dirname(file)}.md`));
  const found = await Promise.all(
    beside.map(async (file): Promise<Diagnostic[]> => {
      const problems = await problemsOf(resolve(cwd, file));
      return problems.map((problem) => ({
        ...{ severity: 'error', file, line: 1, column: 1 },
        ...problem,
      }));
    }),
  );
  return found.flat();
}

async function problemsOf(path: string): Promise<Problem[]> {
  const { size, mtimeMs } = await stat(path);
  const version = `${size} ${mtimeMs}`;
  const last = looked.get(path);
  if (last?.version === version) return last.problems;
  const problems = look(path, size);
  looked.set(path, { version, problems });
  return problems;
}

async function look(path: string, size: number): Promise<Problem[]> {
  if (size === 0) {
    return [{ code: 'empty-file', reason: '这是空文件', remedy: '删去它，或换成正确的文件' }];
  }
  const problem = isPicture(path) ? await lookAtPicture(path) : await lookAtAttachment(path, size);
  const megabytes = Math.round(size / 1024 / 1024);
  const large: Problem = {
    code: 'large-file',
    severity: 'warning',
    reason: `文件有 ${megabytes} MB，读者要等很久`,
    remedy: isPicture(path)
      ? '用看图软件缩小后另存，长边 3000 像素足够'
      : '压缩后再放，PDF 可以另存为“最小文件大小”',
  };
  return [...(problem ? [problem] : []), ...(size > LARGE ? [large] : [])];
}

async function lookAtPicture(path: string): Promise<Problem | undefined> {
  const ending = extname(path).toLowerCase();
  try {
    const picture = sharp(path, { failOn: 'truncated' });
    const { format } = await picture.metadata();
    // A file may end in the middle of the picture, which only shows when it is drawn.
    await picture.resize(16).toBuffer();
    if (format === FORMATS[ending]) return undefined;
    const right = Object.entries(FORMATS).find(([, name]) => name === format)?.[0] ?? '';
    return {
      code: 'wrong-ending',
      severity: 'warning',
      reason: `文件名以 ${ending} 结尾，内容是 ${format} 图片`,
      remedy: `把结尾改成 ${right}，正文里也改`,
    };
  } catch {
    return {
      code: 'broken-picture',
      reason: '图片打不开，或没有传完',
      remedy: '用看图软件打开原图，另存为 JPEG 或 PNG，换掉这个文件',
    };
  }
}

async function lookAtAttachment(path: string, size: number): Promise<Problem | undefined> {
  const ending = extname(path).toLowerCase();
  const marks = MARKS[ending];
  if (!marks) return undefined;
  const [head, tail] = await edgesOf(path, size);
  if (!head.includes(marks.begins)) {
    return {
      code: 'wrong-ending',
      reason: `文件名以 ${ending} 结尾，内容不是${marks.called}`,
      remedy: `用原来的软件打开，另存为${marks.called}；只改文件名没有用`,
    };
  }
  if (marks.ends === undefined || tail.includes(marks.ends)) return undefined;
  return {
    code: 'broken-file',
    reason: `${marks.called} 没有传完，后面少了一截`,
    remedy: '重新下载或另存，换掉这个文件',
  };
}

/** The first and the last bytes of a file, a character each. */
async function edgesOf(path: string, size: number): Promise<[head: string, tail: string]> {
  const file = await open(path);
  try {
    const at = async (position: number): Promise<string> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(EDGE), 0, EDGE, position);
      return buffer.toString('latin1', 0, bytesRead);
    };
    return [await at(0), await at(Math.max(0, size - EDGE))];
  } finally {
    await file.close();
  }
}
