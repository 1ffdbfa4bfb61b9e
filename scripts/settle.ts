import { settleContent } from '#store/settle.ts';

/** Finishes or takes back what an interrupted command left in a content folder, and says so. @throws {UsageError} */
export async function settle(contentDir: string): Promise<void> {
  const done = await settleContent(contentDir);
  if (done) console.error(done);
}

/** Says why nothing happens for a while. */
export function waiting(): void {
  console.error('另一个命令正在写入这个内容文件夹，等它完成……');
}
