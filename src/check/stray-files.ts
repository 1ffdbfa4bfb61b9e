import { basename, dirname } from 'node:path/posix';
import type { Finding } from './finding.ts';

/** Files among the articles that the site does not show: no article, and in no article's folder of pictures. */
export function* strayFiles(
  files: ReadonlySet<string>,
  named: (path: string) => string,
): Generator<Finding> {
  for (const path of files) {
    if (!path.startsWith('articles/') || /\.md$/iu.test(path)) continue;
    if (basename(path).startsWith('.') || files.has(`${dirname(path)}.md`)) continue;
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
