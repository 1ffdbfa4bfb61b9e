import { settleContent } from '#store/settle.ts';

/** Finishes or takes back what an interrupted command left in a content folder, and says so. @throws {UsageError} */
export async function settle(contentDir: string): Promise<void> {
  const done = await settleContent(contentDir);
  if (done) console.error(done);
}
