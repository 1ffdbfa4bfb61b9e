import { basename, dirname } from 'node:path/posix';
import type { Finding } from './finding.ts';

/** What other programs call Markdown, or text. */
const TEXT_ENDING = /(?:\.md)?\.(?:txt|text|markdown|mdown|mkd|mdx)$|(?<=\/[^/.]*)$/iu;

/** Files among the articles that the site does not show: no article, and in no article's folder of pictures. */
export function* strayFiles(
  files: ReadonlySet<string>,
  named: (path: string) => string,
  beginningOf: (path: string) => string,
): Generator<Finding> {
  for (const path of files) {
    if (!path.startsWith('articles/') || /\.md$/iu.test(path)) continue;
    if (basename(path).startsWith('.') || files.has(`${dirname(path)}.md`)) continue;
    const at = { file: named(path), line: 1, column: 1 };
    if (TEXT_ENDING.test(path) && /^\uFEFF?\s*---\s/u.test(beginningOf(path))) {
      const meant = basename(path).replace(TEXT_ENDING, '');
      yield {
        ...{ severity: 'error', code: 'article-ending', ...at },
        reason: '这是一篇稿件，文件名却不以 .md 结尾，网站上看不到',
        remedy: `把文件名改成 ${meant}.md；看不到扩展名的，先在“查看”里勾选“文件扩展名”`,
      };
      continue;
    }
    if (/\.(?:docx?|wps|pdf)$/iu.test(path)) {
      yield {
        ...{ severity: 'warning', code: 'stray-file', ...at },
        reason: '这个文件不是稿件，网站上看不到',
        remedy:
          '是简报就移到别处，用 npm run import 导入；是附件就放进与稿件同名的文件夹；是一篇稿件就用 npm run new 新建，把正文粘贴过去',
      };
      continue;
    }
    yield {
      severity: 'warning',
      code: 'stray-file',
      file: named(path),
      line: 1,
      column: 1,
      reason: '这个文件不是稿件，网站上看不到',
      remedy: '稿件的文件名以 .md 结尾；图片和附件放在与稿件同名的文件夹里',
    };
  }
}
