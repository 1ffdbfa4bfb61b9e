import type { Bulletin, SplitDiagnostic } from '#bulletin/bulletin.ts';
import { solid } from './solid-title.ts';

/** Whether two bulletins have the same items, whatever form each came in and however it is laid out. */
function sameContent(one: Bulletin, other: Bulletin): boolean {
  const textsOf = ({ articles }: Bulletin): string[] =>
    articles.map(({ title, paragraphs }) => `${solid(title)}\n${solid(paragraphs.join(''))}`);
  const [texts, others] = [textsOf(one), textsOf(other)];
  return texts.length === others.length && texts.every((text, index) => text === others[index]);
}

/**
 * What is told of a bulletin that is the same issue as another file of the same call. Which of two is right nobody
 * here can know, nor whether they are parts of one: an error, but for the same content in another form, which is not
 * taken a second time.
 */
export function tellTwin(twin: Bulletin, bulletin: Bulletin): SplitDiagnostic {
  const { file } = twin.source;
  if (sameContent(twin, bulletin)) {
    const message = `和一起导入的 ${file} 是同一期，内容相同，只导入了 ${file}。`;
    return { severity: 'warning', code: 'same-content', line: 1, message };
  }
  const { id, number } = twin.issue;
  const why =
    number !== null && number === bulletin.issue.number
      ? `同是第 ${number} 期`
      : '至少一半标题相同';
  return {
    severity: 'error',
    code: 'same-issue',
    line: 1,
    message: `和一起导入的 ${file} 像是同一期（${id}，${why}），内容却不同。一期分成几个文件的，请先合成一个文件；一份是另一份的更正的，只导入更正后的一份；不是同一期的，请分开导入，用 --issue 给其中一份另定编号。`,
  };
}
