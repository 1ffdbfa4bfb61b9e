import type { Bulletin, SplitDiagnostic } from '#bulletin/bulletin.ts';
import { sameContent } from './same-content.ts';
import { solid } from './solid-title.ts';
import type { Companion, Stock } from './stock.ts';

/**
 * What is told of a bulletin that is not taken, since another file of the same call is the same issue. Which of two is
 * right nobody here can know, nor whether they are parts of one: an error, but where both have the same content. The
 * correction of a source that was imported before, which a folder may have kept, is taken.
 *
 * @param why what tells that it is that issue, in Chinese, where it may be mistaken
 * @returns undefined where it is to be taken
 */
export function tellTwin(
  { imported }: Stock,
  bulletin: Bulletin,
  why: string | undefined,
): SplitDiagnostic | undefined {
  const { id } = bulletin.issue;
  const twin = imported?.get(id);
  if (!twin) return undefined;
  const { file } = twin.bulletin.source;
  if (sameContent(twin.bulletin, bulletin)) {
    const message = `和一起导入的 ${file} 是同一期，内容相同，只导入了 ${file}。`;
    return { severity: 'warning', code: 'same-content', line: 1, message };
  }
  if (corrects(bulletin, twin)) return undefined;
  const found = why === undefined ? id : `${id}，${why}`;
  return {
    severity: 'error',
    code: 'same-issue',
    line: 1,
    message: `和一起导入的 ${file} 像是同一期（${found}），内容却不同。一期分成几个文件的，请先合成一个文件；一份是另一份的更正的，只导入更正后的一份；不是同一期的，请分开导入，用 --issue 给其中一份另定编号。`,
  };
}

/** Whether what was imported before is in most what has come now, and neither a part of it nor another's. */
function corrects({ articles }: Bulletin, { bulletin, wasCurrent }: Companion): boolean {
  const titles = new Set(articles.map(({ title }) => solid(title)));
  const still = bulletin.articles.filter(({ title }) => titles.has(solid(title)));
  return wasCurrent && still.length * 2 >= bulletin.articles.length;
}

/** What is told of a source that was corrected since, and is not taken again. */
export const superseded = (id: string): SplitDiagnostic => ({
  severity: 'warning',
  code: 'superseded',
  line: 1,
  message: `这是 ${id} 期更正以前的原文，没有再导入。要改回这一份，请单独导入这个文件。`,
});
