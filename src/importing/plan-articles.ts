import type { IssueRecord } from '#article/issue.ts';
import { writeArticle, type NewArticle } from '#article/write.ts';
import type { Bulletin, SplitArticle, SplitDiagnostic } from '#bulletin/bulletin.ts';
import type { Change } from '#store/change.ts';
import { fingerprint } from './fingerprint.ts';
import { nameArticles, type NamedArticle } from './plan-lists.ts';
import type { Stock } from './stock.ts';

/** What becomes of the article files of an issue. */
export interface ArticlesPlan {
  writes: Change[];
  /** The articles that are written. */
  written: NamedArticle[];
  /** Each article's fingerprint as the importer wrote it, by which an editor's change is seen. */
  fingerprints: Record<string, string>;
  /** The ids of those whose files are as this source has them, their lines included. */
  fromSource: Set<string>;
  /** Articles an editor has changed since, which stay as they are. */
  kept: string[];
  /** Articles that are replaced though an editor has changed them, and where the old ones go. */
  replaced: { path: string; savedTo: string }[];
  /** Article files that are gone and are not made again. */
  lost: SplitDiagnostic[];
}

/**
 * Works out which article files an import writes.
 *
 * @param before the issue as it was imported last
 * @param same whether the source is the one it was imported from and nothing has been said of it, so that nothing is to
 *   change, not even where a newer version would split it otherwise
 */
export function planArticles(
  stock: Stock,
  { issue, articles }: Bulletin,
  before: IssueRecord | undefined,
  { same, force }: { same: boolean; force: boolean },
): ArticlesPlan {
  const { files, articleFiles } = stock;
  const plan: ArticlesPlan = {
    writes: [],
    written: [],
    fingerprints: { ...before?.written },
    fromSource: new Set(),
    kept: [],
    replaced: [],
    lost: [],
  };
  const bare = before && !before.articles.some((id) => articleFiles.has(id));
  nameArticles(stock, articles).forEach((named, index) => {
    const { id } = named.article;
    const path = articleFiles.get(id) ?? `articles/${issue.date.slice(0, 4)}/${id}.md`;
    const text = writeArticle(fileOf(named, issue.id, index + 1));
    const current = files.text(path);
    const untouched = current === undefined || fingerprint(current) === plan.fingerprints[id];
    const wasThere = same || before?.articles.includes(id);
    // An editor has taken it away.
    if (current === undefined && wasThere && !(force || bare)) {
      plan.lost.push(lostFile(named.article, path));
      return;
    }
    if (same && untouched && current !== undefined) return;
    if (current !== undefined && fingerprint(current) === fingerprint(text)) {
      plan.fingerprints[id] = fingerprint(text);
      plan.fromSource.add(id);
      return;
    }
    if (!untouched && !force) {
      plan.kept.push(path);
      return;
    }
    if (!untouched) {
      const savedTo = files.free(`bulletins/${issue.id}/replaced/${id}`, '.md');
      plan.writes.push({ path: savedTo, content: files.bytes(path) });
      plan.replaced.push({ path, savedTo });
    }
    plan.fingerprints[id] = fingerprint(text);
    plan.fromSource.add(id);
    plan.writes.push({ path, content: text });
    plan.written.push(named);
  });
  return plan;
}

function lostFile({ title, lines }: SplitArticle, path: string): SplitDiagnostic {
  return {
    severity: 'warning',
    code: 'article-file-lost',
    line: lines[0],
    message: `“${title}”的文件 ${path} 不在了，没有重新写入。要恢复，请加 --force 再导入。`,
  };
}

function fileOf({ article, section, organization }: NamedArticle, issue: string, order: number) {
  const { title, date, dateBasis, script, paragraphs, lines: source } = article;
  return {
    ...{ title, section, date, organization, issue, order },
    ...{ source, dateBasis, script, paragraphs },
  } satisfies NewArticle;
}
