import { opensKept } from '#article/blocks.ts';
import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';

/** HTML in an article, but for the mark of a stretch that is the same in both scripts. */
export function rawHtml(document: ArticleDocument): Finding[] {
  const findings: Finding[] = [];
  const open: string[] = [];
  for (const node of document.nodes('html')) {
    const kept = opensKept(node.value);
    if (kept !== undefined) {
      open.push(kept);
    } else if (open.length > 0 && node.value === `</${open.at(-1)}>`) {
      open.pop();
    } else {
      findings.push(
        document.atNode(node, {
          code: 'raw-html',
          reason: `正文里有 HTML 代码“${shortened(node.value)}”`,
          remedy:
            '删去代码，改用 Markdown 写法（加粗写 **文字**，分段空一行）；要显示尖括号就写 \\<',
        }),
      );
    }
  }
  return findings;
}

function shortened(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
}
