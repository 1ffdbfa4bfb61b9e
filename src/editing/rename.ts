import { partPlaces } from '#article/parts.ts';
import { namesOf } from '#collection/content.ts';
import { decodeText } from '#source/decode.ts';
import { nearest } from '#source/nearest.ts';
import { UsageError } from '#source/usage-error.ts';
import { pageOf } from './renamed-addresses.ts';
import type { RenameLists, Renaming } from './renaming.ts';
import { addAlias, renameValues, replaceStretches, type Replacement } from './scalars.ts';

/** A file of the content folder, its path relative to it. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

const LIST = {
  section: 'sections.yaml',
  organization: 'organizations.yaml',
  programme: 'programmes.yaml',
} as const;
const WHAT = { section: '栏目', organization: '单位', programme: '项目' } as const;
const SITE_FIELD = { section: 'defaultSection', organization: 'publisher' } as const;
/** The fields of articles in which the names of a list stand. */
const ARTICLE_FIELDS = {
  section: ['section'],
  organization: ['organization', 'mentions'],
  programme: ['mentions'],
} as const;

/**
 * Renames a section, an organization or a programme everywhere: in its list, in site.yaml and in the frontmatter of
 * every article. Slugs stay, and with them addresses. The old name stays as an alias, since bulletins have it in print;
 * the texts of articles and issue records tell what was printed and stay too.
 *
 * Where the list already has the new name and no longer the old one, the articles alone follow.
 *
 * @param files the lists, site.yaml and the articles, those with errors too
 * @returns the files that change, as they are to be
 * @throws {UsageError} where the old name is nowhere, or the new one belongs to another entry
 */
export function rename(
  { kind, from, to }: Renaming,
  content: RenameLists,
  files: readonly ContentFile[],
): ContentFile[] {
  const names = content[`${kind}s`].flatMap(namesOf);
  if (to.trim() === '' || to !== to.trim())
    throw new UsageError(`新的名称“${to}”前后有空格，或是空的。`);
  if (from === to) throw new UsageError('新旧名称相同，没有要改的。');
  const entry = content[`${kind}s`].find(({ name }) => name === from);
  const isBack = entry?.aliases.includes(to) ?? false;
  if (names.includes(from) && names.includes(to) && !isBack) {
    const [old, other] = [from, to].map((name) => pageOf(kind, name, content));
    const leading =
      old === undefined || other === undefined || old === other
        ? ''
        : `；发布过的，再在 redirects.yaml 里写明 ${old} 转到 ${other}`;
    throw new UsageError(
      `${WHAT[kind]}“${to}”已经在 ${LIST[kind]} 里。要把两条合成一条，先在 ${LIST[kind]} 里删去“${from}”那一条，再运行一次${leading}。`,
    );
  }
  const isListed = names.includes(from);
  const changed = files.flatMap((file) => {
    const text = textOf(file.bytes);
    const replacements = inFile({ kind, from, to, isBack }, file, text, isListed);
    if (replacements.length === 0) return [];
    return [{ path: file.path, bytes: asUtf8(replaceStretches(text, replacements), file.bytes) }];
  });
  if (!isListed && (changed.length === 0 || !names.includes(to))) {
    const near = nearest(from, names);
    const meant = near === undefined ? '' : `，是否想写“${near}”`;
    throw new UsageError(`${WHAT[kind]}“${from}”不在 ${LIST[kind]} 里${meant}。`);
  }
  return changed;
}

function inFile(
  { kind, from, to, isBack }: Renaming & { isBack: boolean },
  { path }: ContentFile,
  text: string,
  isListed: boolean,
): Replacement[] {
  if (path.startsWith('articles/')) {
    const places = partPlaces(text);
    if (!places) return [];
    const fields = text.slice(places.fields, places.fence);
    return ARTICLE_FIELDS[kind].flatMap((field) =>
      renameValues(fields, field, from, to, places.fields),
    );
  }
  if (!isListed) return [];
  if (path === 'site.yaml') {
    return kind === 'programme' ? [] : renameValues(text, SITE_FIELD[kind], from, to);
  }
  if (path !== LIST[kind]) return [];
  const asName = renameValues(text, 'name', from, to);
  // Back to a name it had: the two change places.
  if (isBack) return [...asName, ...renameValues(text, 'aliases', to, from)];
  return asName.length > 0
    ? [...asName, ...addAlias(text, from, from)]
    : renameValues(text, 'aliases', from, to);
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.text : '';
}

/** A byte order mark stays; a file in another encoding becomes UTF-8. */
function asUtf8(text: string, before: Uint8Array): Uint8Array {
  const isMarked = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return new TextEncoder().encode(isMarked ? `\uFEFF${text}` : text);
}
