import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { Bulletin } from '#bulletin/bulletin.ts';
import { REVIEW_GENERATOR, reviewPage } from '#importing/review-page.ts';
import { UsageError } from '#source/usage-error.ts';
import { explainFailure } from '#store/failure.ts';

/**
 * Writes the page on which a split is checked beside its source: `通讯.txt` has `通讯.txt.review.html`.
 *
 * @param file the source
 * @param text of the source
 * @throws {UsageError} where a file of another making has that name, or nothing can be written there
 */
export async function writeReview(file: string, bulletin: Bulletin, text: string): Promise<void> {
  const path = `${file}.review.html`;
  const draft = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  const there = await readFile(path, 'utf8').catch(() => undefined);
  if (there !== undefined && !there.includes(REVIEW_GENERATOR)) {
    throw new UsageError(`${path} 不是核对用的网页，没有覆盖。请给它改名，再运行一次。`);
  }
  try {
    await writeFile(draft, reviewPage(bulletin, text));
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw explainFailure(error, '没有写入任何内容。');
  }
  console.error(`核对用的网页：${path}`);
}
