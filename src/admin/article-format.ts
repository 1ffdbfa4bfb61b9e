import { z } from 'zod';
import type { Article } from '#article/article.ts';
import { partPlaces } from '#article/parts.ts';
import { readArticle } from '#article/read.ts';
import { articleSchema, type KnownNames } from '#article/schema.ts';
import { bodyInForm } from '#editing/edit-body.ts';
import { editArticle, EMPTY_ARTICLE } from '#editing/edit-article.ts';
import { formatLine, type Diagnostic } from '#source/diagnostic.ts';
import { UsageError } from '#source/usage-error.ts';
import { readYaml } from '#source/yaml.ts';
import { checkText } from './check-text.ts';
import { BODY } from './form.ts';
import type { FormSurroundings } from './surroundings.ts';
import { changedValues, formValues, type FormField, type Values } from './values.ts';

/** The field in which a form carries the file it was made of; quoted as JSON, since forms trim what they hold. */
export const FILE_TEXT = 'file_text';

export interface ArticleFormat {
  /** The values a form shows of a file. A file that is wrong has a title that says so, and cannot be saved. */
  toForm: (text: string) => Values;
  /**
   * The file that a form makes.
   *
   * @param text the file as it is; undefined for a new one
   * @param path for messages; its last part is the article's id
   * @param around what its links and pictures may lead to
   * @throws {UsageError} where the project's own reader would refuse the file, with its words
   */
  toFile: (
    values: Values,
    text: string | undefined,
    path: string,
    around?: FormSurroundings,
  ) => string;
}

/** Turns article files into values of a form and back, changing in a file only what was changed in the form. */
export function articleFormat(fields: readonly FormField[], known: KnownNames): ArticleFormat {
  const schema = articleSchema(known);
  const order = Object.keys(schema.shape);
  const inFront = fields.filter(({ name }) => name !== BODY);

  const read = (text: string): Values => {
    const whole = text.replace(/^\uFEFF/, '');
    const places = partPlaces(whole);
    if (!places) throw new UsageError('文件开头没有两行 --- 之间的字段');
    const front = whole.slice(places.fields, places.fence);
    const yaml = readYaml({ file: '', text: front, linesBefore: 1 }, z.looseObject({}));
    if (!yaml.ok) throw new UsageError(yaml.diagnostics.map(wrongLine).join(''));
    return { ...formValues(yaml.value, inFront), [BODY]: bodyInForm(whole.slice(places.body)) };
  };

  const soundArticle = (text: string, path: string): Article => {
    const article = readArticle(path, new TextEncoder().encode(text), schema);
    if (article.ok) return article.article;
    return refuse(article.diagnostics) as never;
  };

  return {
    toForm(text) {
      const file = { [FILE_TEXT]: JSON.stringify(text) };
      try {
        if (text.includes('\uFFFD')) throw new UsageError('它不是 UTF-8 编码。');
        return { ...read(text), ...file };
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        return { title: `（这份文件要用文本编辑器改：${error.message}）`, ...file };
      }
    },

    toFile(values, text, path, around) {
      const before = text === undefined ? {} : read(text);
      const changes = changedValues(before, values, inFront);
      const body = String(values[BODY] ?? '').trim();
      const edited = editArticle(text ?? EMPTY_ARTICLE, { fields: changes, body }, order);
      if (edited === undefined) {
        throw new UsageError('这份文件的写法表单改不了，没有保存。请用文本编辑器改。');
      }
      const checked = checkText(edited, text, soundArticle(edited, path), around);
      refuse(checked.problems);
      soundArticle(checked.text, path);
      return checked.text;
    },
  };
}

/** @throws {UsageError} where there is anything to refuse a file for */
function refuse(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  throw new UsageError(`没有保存。${diagnostics.map(formatLine).join('')}`);
}

function wrongLine(diagnostic: Diagnostic): string {
  return `第${diagnostic.line}行${formatLine(diagnostic)}`;
}
