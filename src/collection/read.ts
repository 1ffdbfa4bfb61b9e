import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { issueSchema } from '#article/issue.ts';
import { articleParts, type TakenApart } from '#article/parts.ts';
import { readParts } from '#article/read.ts';
import { articleSchema } from '#article/schema.ts';
import { inSimplified } from '#article/simplify.ts';
import { termsSchema } from '#article/term.ts';
import {
  districtsSchema,
  organizationsSchema,
  peopleSchema,
  programmesSchema,
  sectionsSchema,
} from '#site/lists.ts';
import { redirectsSchema } from '#site/redirects.ts';
import { siteSchema } from '#site/settings.ts';
import { decodeText } from '#source/decode.ts';
import { ContentError, type Diagnostic } from '#source/diagnostic.ts';
import { readYaml, type Checked } from '#source/yaml.ts';
import { lookAtFiles } from './article-files.ts';
import { findAttachments } from './attachments.ts';
import {
  contentOf,
  mentionable,
  namesOf,
  sectionNames,
  type Content,
  type ReadableContent,
} from './content.ts';
import { repeatedIds, unknownArticles, unknownDistricts, unknownInSite } from './cross-check.ts';
import type { Text } from './pictures-beside.ts';
import { unusedTerms } from './unused-terms.ts';

type Sound<T> = Extract<Checked<T>, { ok: true }>;

export interface ReadContent {
  /** What could be read; undefined where site.yaml or a list is unusable. */
  content: Content | undefined;
  /** What could be read in any case. */
  readable: ReadableContent;
  diagnostics: Diagnostic[];
  /** The entries of terms.yaml that decide nothing. Found out when asked: it takes the whole dictionary. */
  unusedTerms(): Diagnostic[];
}

/**
 * Reads a whole content folder once. Files that are wrong are left out and reported, so that a preview can show
 * the others.
 *
 * @param dir absolute path of the content folder
 * @param cwd what paths in messages are relative to
 * @param seen told of each article's file, taken apart, by its path in messages
 */
export async function readContent(
  dir: string,
  cwd: string,
  seen?: (file: string, parts: TakenApart) => void,
): Promise<ReadContent> {
  const diagnostics: Diagnostic[] = [];
  const named = (path: string): string => relative(cwd, path).split(sep).join('/');

  async function readList<T>(path: string, schema: z.ZodType<T>): Promise<Sound<T> | undefined> {
    const file = named(path);
    const bytes = await readFile(path).catch(() => undefined);
    const decoded = bytes && decodeText(bytes);
    if (!decoded?.ok) {
      const { reason, remedy } = decoded ?? {
        reason: '缺少这个文件',
        remedy: '新建它，或检查环境变量 CONTENT_DIR 是否指向内容文件夹',
      };
      diagnostics.push({
        severity: 'error',
        code: 'no-file',
        file,
        line: 1,
        column: 1,
        reason,
        remedy,
      });
      return undefined;
    }
    const read = readYaml({ file, text: decoded.text }, schema);
    if (read.ok) return read;
    diagnostics.push(...read.diagnostics);
    return undefined;
  }

  const site = await readList(join(dir, 'site.yaml'), siteSchema);
  const sections = await readList(join(dir, 'sections.yaml'), sectionsSchema);
  const organizations = await readList(join(dir, 'organizations.yaml'), organizationsSchema);
  const issues = await readEach(join(dir, 'bulletins'), /^bulletin\.yaml$/, (path) =>
    readList(path, issueSchema).then((read) => read?.value),
  );
  const readIfThere = async <T>(
    name: string,
    listSchema: z.ZodType<T>,
    none: T,
  ): Promise<(Sound<T> | { placeOf: undefined; value: T }) | undefined> => {
    const file = join(dir, name);
    return existsSync(file)
      ? await readList(file, listSchema)
      : { placeOf: undefined, value: none };
  };
  const terms = await readIfThere('terms.yaml', termsSchema, []);
  const redirects = await readIfThere('redirects.yaml', redirectsSchema, []);
  const districts = await readIfThere('districts.yaml', districtsSchema, []);
  const people = await readIfThere('people.yaml', peopleSchema, []);
  const programmes = await readIfThere('programmes.yaml', programmesSchema, []);
  const lists = {
    organizations: organizations?.value,
    districts: districts?.value,
    people: people?.value,
    programmes: programmes?.value,
  };
  const schema = articleSchema({
    sections: sections && sectionNames(sections.value),
    organizations: lists.organizations?.flatMap(namesOf),
    mentions: undefined,
    ...(isSound(lists) ? mentionable(lists) : {}),
  });
  let wrongArticles = 0;
  const attachments = await findAttachments(join(dir, 'articles'));
  const articles = await readEach(join(dir, 'articles'), /\.md$/i, (path) => {
    // Waiting for each of thousands of small files takes longer than reading them.
    const file = named(path);
    const parts = articleParts(readFileSync(path));
    seen?.(file, parts);
    const read = readParts(file, parts, schema);
    const beside = attachments.get(path.replace(/\.md$/i, ''));
    if (read.ok) return inSimplified({ ...read.article, ...(beside && { attachments: beside }) });
    diagnostics.push(...read.diagnostics);
    wrongArticles++;
    return undefined;
  });
  const readable = {
    site: site?.value,
    sections: sections?.value,
    ...lists,
    issues,
    terms: terms?.value,
    redirects: redirects?.value,
    articles,
  };
  const content = contentOf(readable);
  diagnostics.push(...repeatedIds(articles));
  if (site) {
    diagnostics.push(...unknownInSite(readable, named(join(dir, 'site.yaml')), site.placeOf));
  }
  if (organizations) {
    const file = named(join(dir, 'organizations.yaml'));
    diagnostics.push(...unknownDistricts(readable, file, organizations.placeOf));
  }
  if (people?.placeOf) {
    const wrong = wrongIds(diagnostics);
    const file = named(join(dir, 'people.yaml'));
    diagnostics.push(
      ...unknownArticles({ articles, people: people.value }, wrong, file, people.placeOf),
    );
  }
  return {
    content,
    readable,
    diagnostics,
    // A word may stand in an article or a list that could not be read.
    unusedTerms: () =>
      content && terms?.placeOf && wrongArticles === 0 && isSound(readable)
        ? unusedTerms(content, named(join(dir, 'terms.yaml')), terms.placeOf)
        : [],
  };
}

/** Whether no list is wrong. */
export function isSound<T extends object>(
  lists: T,
): lists is { [List in keyof T]: Exclude<T[List], undefined> } {
  return Object.values(lists).every((list) => list !== undefined);
}

/**
 * Reads a content folder with the files beside articles. A picture that cannot be shown is reported, and its words
 * stand in its place.
 */
export async function readContentAndFiles(
  dir: string,
  cwd: string,
  seen?: (file: string, parts: TakenApart) => void,
): Promise<ReadContent> {
  const texts = new Map<string, Text>();
  const { readable, diagnostics, ...read } = await readContent(dir, cwd, (file, parts) => {
    seen?.(file, parts);
    if (parts.ok) texts.set(file, { file, body: parts.body, bodyLine: parts.bodyLine });
  });
  for (const { file } of readable.articles) texts.delete(file);
  const files = await lookAtFiles(readable.articles, [...texts.values()], dir, cwd);
  const shown = { ...readable, articles: files.articles };
  return {
    ...read,
    content: contentOf(shown),
    readable: shown,
    diagnostics: [...diagnostics, ...files.diagnostics],
  };
}

/** Reads a content folder that has to be right. @throws {ContentError} naming every error in it */
export async function readSoundContent(dir: string, cwd: string): Promise<Content> {
  const { content, diagnostics } = await readContentAndFiles(dir, cwd);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!content || errors.length > 0) throw new ContentError(errors);
  return content;
}

/** The articles that could not be read, by id. */
export function wrongIds(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ file }) => basename(file, '.md'));
}

async function readEach<T>(
  dir: string,
  name: RegExp,
  read: (path: string) => T | undefined | Promise<T | undefined>,
): Promise<T[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const values: T[] = [];
  for (const path of paths) {
    const value = await read(path);
    if (value !== undefined) values.push(value);
  }
  return values;
}
