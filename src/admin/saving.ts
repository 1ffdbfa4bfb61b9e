import { UsageError } from '#source/usage-error.ts';
import { FILE_TEXT, type ArticleFormat } from './article-format.ts';
import type { formSurroundings, ReadFile } from './surroundings.ts';
import type { Values } from './values.ts';

/** An entry as Sveltia CMS hands it to a listener: an Immutable Map. */
export interface SavedEntry {
  get: (name: 'path' | 'newRecord' | 'data') => unknown;
  getIn: (path: readonly string[]) => unknown;
}

/** What is being saved: `text` is the file as it is, undefined for a new one. */
interface Saving {
  path: string;
  text: string | undefined;
  result?: string;
}

/**
 * Saves articles one at a time: looks first whether the file is still what the form was made of, then makes the new
 * file, then remembers it for the next change. What is refused is told in the words given.
 */
export function articleSaving(
  format: ArticleFormat,
  readFile: ReadFile,
  { note, around }: ReturnType<typeof formSurroundings>,
) {
  /** Files as this page has written them; the form still carries what they were before. */
  const written = new Map<string, string>();
  let saving: Saving | undefined;

  return {
    /** Called with the entry, before its file is made. */
    preSave: told(async (entry: SavedEntry): Promise<void> => {
      const path = String(entry.get('path'));
      const carried = entry.getIn(['data', FILE_TEXT]);
      const known = typeof carried === 'string' ? (JSON.parse(carried) as string) : undefined;
      const text = entry.get('newRecord') ? undefined : (written.get(path) ?? known);
      const there = await readFile(path);
      if (there && text === undefined && there.text !== undefined) {
        throw new UsageError(
          `没有保存：${path} 已经有了。刷新网页，再保存一次就会换用下一个编号。`,
        );
      }
      if (there && asRead(there.text) !== asRead(text)) {
        throw new UsageError(
          `没有保存：${path} 打开以后在别处改过。把这里改的抄下来，刷新网页，在新的内容上再改。`,
        );
      }
      saving = { path, text: there?.text ?? text };
    }),

    /** Called with the values of the form; gives the file. */
    toFile: told(async (values: Values): Promise<string> => {
      if (!saving) throw new Error('an article is saved before it was looked at');
      const { path, text } = saving;
      const result = format.toFile(values, text, path, await around(path, values, format.toForm));
      saving.result = result;
      return result;
    }),

    /** Called once the file is written. */
    postSave(): void {
      if (saving?.result === undefined) return;
      written.set(saving.path, saving.result);
      note(saving.path, format.toForm(saving.result));
    },
  };
}

/** The way in which Sveltia CMS takes an error whose words it shows. */
function told<A, B>(action: (value: A) => Promise<B>): (value: A) => Promise<B> {
  return async (value) => {
    try {
      return await action(value);
    } catch (cause) {
      if (cause instanceof UsageError) throw new Error('saving_failed', { cause });
      throw cause;
    }
  };
}

/** A file as Sveltia CMS reads it from a folder: it drops the byte order mark and changes line ends. */
function asRead(text: string | undefined): string | undefined {
  return text?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
