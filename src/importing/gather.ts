import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { kindOf } from '#bulletin/kinds.ts';
import { decodeText } from '#source/decode.ts';
import type { Refusal } from './import.ts';
import { REVIEW_GENERATOR } from './review-page.ts';

/**
 * What a bulletin comes as, by the ending of its name. Those of other programs cannot be read as they are, and are
 * taken so that they are refused with what to do instead of left out. A file that is named itself is taken whatever
 * its name is.
 */
const DOCUMENT = /\.(?:txt|text|pdf|docx?|wps|rtf|ofd|odt)$/i;

/** Such as a README, which lies in folders and is no bulletin. */
const NOTES = /\.(?:md|markdown)$/i;

/** Hidden files, and the locks and thumbnails that Office and Windows leave beside documents. */
const HIDDEN = /^(?:[.~]|thumbs\.db$|desktop\.ini$)/i;

/** The files an import was asked for. */
export interface Gathered {
  /** Paths as a person would write them, each file once, those of a folder in the order of their names. */
  files: string[];
  /** Those of them that were found in folders and not named themselves. */
  inFolders: Set<string>;
  /** What was passed over in folders, with the reason, in Chinese. */
  skipped: string[];
  refusals: Refusal[];
}

/**
 * Finds the files that paths name: a folder stands for what can be read in it and in the folders within.
 *
 * @param contentDir absolute path of the content folder, in which nothing is to be imported from folders
 */
export async function gatherFiles(paths: readonly string[], contentDir: string): Promise<Gathered> {
  const gathered: Gathered = { files: [], inFolders: new Set(), skipped: [], refusals: [] };
  const content = await realpath(contentDir).catch(() => resolve(contentDir));
  const found = new Map<string, string>();
  const add = async (file: string, inFolder: boolean): Promise<void> => {
    const real = await realpath(file);
    const before = found.get(real);
    if (before === undefined) {
      found.set(real, file);
      gathered.files.push(file);
      if (inFolder) gathered.inFolders.add(file);
    } else if (!inFolder) gathered.inFolders.delete(before);
  };
  for (const path of paths) {
    const kind = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (kind instanceof Error) gathered.refusals.push({ file: path, message: reasonOf(kind) });
    else if (kind.isDirectory()) await walk(path, gathered, content, (file) => add(file, true));
    else if (kind.isFile()) await add(path, false);
    else gathered.refusals.push({ file: path, message: '不是文件。请写要导入的文件或文件夹。' });
  }
  return gathered;
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? '找不到文件。请检查文件名和路径。'
    : '无法读取。请检查是否有权限打开它。';
}

async function walk(
  folder: string,
  gathered: Gathered,
  content: string,
  add: (file: string) => Promise<void>,
): Promise<void> {
  if (`${await realpath(folder)}${sep}`.startsWith(content + sep)) {
    gathered.skipped.push(`${folder}（内容文件夹，里面的原文由 npm start 导入）`);
    return;
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) {
    gathered.refusals.push({ file: folder, message: '无法读取这个文件夹。请检查权限。' });
    return;
  }
  const byName = new Intl.Collator('zh-CN', { numeric: true });
  for (const entry of entries.sort((a, b) => byName.compare(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (HIDDEN.test(entry.name)) gathered.skipped.push(`${path}（隐藏文件）`);
    else if (entry.isDirectory()) await walk(path, gathered, content, add);
    else if (!(await isFile(path))) gathered.skipped.push(`${path}（不是文件）`);
    else if (await isDocument(path)) await add(path);
    else if (!(await isReview(path)))
      gathered.skipped.push(`${path}（${await reasonToSkip(path)}）`);
  }
}

/** A link to a file is one; a link to a folder is not followed, since it may lead back. */
async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}

/** Behind the last point of 简报2024.3.5 is a day. */
const hasEnding = (path: string): boolean => /^\.[a-z]/i.test(extname(path));

/**
 * Without an ending, content tells; a licence or the like has no Han characters. One that cannot be opened is a document
 * too, so that this is told.
 */
async function isDocument(path: string): Promise<boolean> {
  if (DOCUMENT.test(path)) return true;
  if (hasEnding(path)) return false;
  const text = await textOf(path);
  return text === undefined || (text !== null && HAN.test(text));
}

const HAN = /\p{Script=Han}/u;

async function reasonToSkip(path: string): Promise<string> {
  const text = NOTES.test(path) || !hasEnding(path) ? await textOf(path) : null;
  return text === null ? '不是文本、PDF 或 Word' : '不像简报。要导入，请直接写这个文件';
}

/** What a text file holds; null where it is a picture and the like, undefined for a document or what cannot be opened. */
async function textOf(path: string): Promise<string | null | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  const kind = bytes && kindOf(bytes);
  if (!bytes || kind === 'pdf' || kind === 'zip') return undefined;
  const decoded = kind === 'text' ? decodeText(bytes) : undefined;
  return decoded?.ok ? decoded.text : null;
}

/** Whether an import wrote it beside its source, to check the split by. */
async function isReview(path: string): Promise<boolean> {
  if (!path.endsWith('.review.html')) return false;
  return (await readFile(path, 'utf8').catch(() => '')).includes(REVIEW_GENERATOR);
}
