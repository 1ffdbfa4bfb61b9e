import { createServer } from 'node:net';
import { build, preview } from 'astro';
import { readSoundContent } from '#collection/read.ts';
import { importPending } from '#importing/pending.ts';
import { readEnvironment } from '#site/environment.ts';
import { UsageError } from '#source/usage-error.ts';
import { portFrom, runScript } from './run.ts';
import { settle } from './settle.ts';

await runScript(async () => {
  const cwd = process.cwd();
  const port = portFrom(process.env);
  await refuseTakenPort(port);
  const { contentDir, basePath } = readEnvironment(process.env, cwd);
  await settle(contentDir);
  await importWaiting(contentDir, cwd);
  console.log('正在生成网站……');
  await readSoundContent(contentDir, cwd);
  await build({ logLevel: 'warn' });
  await preview({ logLevel: 'warn', server: { port } });
  console.log(`网站已经可以打开：http://localhost:${port}${basePath}  按 Ctrl+C 停止。`);
});

/** Imports the bulletins that have no articles yet. @throws {UsageError} naming those that cannot be */
async function importWaiting(contentDir: string, cwd: string): Promise<void> {
  const { done, failed } = await importPending(contentDir, cwd);
  for (const { bulletin } of done) {
    console.log(`已导入 ${bulletin.issue.id}：${bulletin.articles.length}条。`);
  }
  if (failed.length === 0) return;
  const reasons = failed.map(({ file, message }) => `${file}：${message}`);
  throw new UsageError(`有简报不能导入，网站没有生成：\n${reasons.join('\n')}`);
}

/** Found out before the build, not after it. @throws {UsageError} if something listens there */
async function refuseTakenPort(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer()
      .once('error', () => {
        reject(
          new UsageError(`端口 ${port} 已被占用。关掉占用它的程序，或用环境变量 PORT 换一个端口。`),
        );
      })
      .listen(port, 'localhost', () => server.close(() => resolve()));
  });
}
