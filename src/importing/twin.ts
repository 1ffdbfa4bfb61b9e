import type { IssueRecord } from '#article/issue.ts';
import type { Bulletin, SplitDiagnostic } from '#bulletin/bulletin.ts';
import { solid } from './solid-title.ts';
import type { Stock } from './stock.ts';

/** Whether two bulletins have the same items, whatever form each came in and however it is laid out. */
function sameContent(one: Bulletin, other: Bulletin): boolean {
  const textsOf = ({ articles }: Bulletin): string[] =>
    articles.map(({ title, paragraphs }) => `${solid(title)}\n${solid(paragraphs.join(''))}`);
  const [texts, others] = [textsOf(one), textsOf(other)];
  return texts.length === others.length && texts.every((text, index) => text === others[index]);
}

/**
 * What is told of a bulletin that is the same issue as another file of the same call, and therefore not taken. Which of
 * two is right nobody here can know, nor whether they are parts of one: an error, but for the same content in another
 * form, and for a source that was corrected since, which folders keep.
 *
 * @param before the issue as it was imported before
 * @param why what tells that it is that issue, in Chinese, where it may be mistaken
 * @returns undefined where it is to be taken: as any other bulletin, or for a correction of what the folder has still
 */
export function tellTwin(
  { imported }: Stock,
  before: IssueRecord | undefined,
  bulletin: Bulletin,
  { together = false, why }: { together: boolean | undefined; why: string | undefined },
): SplitDiagnostic | undefined {
  const { id } = bulletin.issue;
  const { sha256 } = bulletin.source;
  if (together && before?.earlier.some((source) => source.sha256 === sha256)) {
    if (before.source.sha256 !== sha256) return superseded(id);
  }
  const twin = imported?.get(id);
  if (!twin) return undefined;
  const { file } = twin.bulletin.source;
  if (sameContent(twin.bulletin, bulletin)) {
    const message = `和一起导入的 ${file} 是同一期，内容相同，只导入了 ${file}。`;
    return { severity: 'warning', code: 'same-content', line: 1, message };
  }
  if (twin.known) return undefined;
  const found = why === undefined ? id : `${id}，${why}`;
  return {
    severity: 'error',
    code: 'same-issue',
    line: 1,
    message: `和一起导入的 ${file} 像是同一期（${found}），内容却不同。一期分成几个文件的，请先合成一个文件；一份是另一份的更正的，只导入更正后的一份；不是同一期的，请分开导入，用 --issue 给其中一份另定编号。`,
  };
}

const superseded = (id: string): SplitDiagnostic => ({
  severity: 'warning',
  code: 'superseded',
  line: 1,
  message: `这是 ${id} 期更正以前的原文，没有再导入。要改回这一份，请单独导入这个文件。`,
});
