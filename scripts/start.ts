import { createServer } from 'node:net';
import { build, preview } from 'astro';
import { readSoundContent } from '#collection/read.ts';
import { readEnvironment } from '#site/environment.ts';
import { portFrom, runScript, UsageError } from './run.ts';

await runScript(async () => {
  const cwd = process.cwd();
  const port = portFrom(process.env);
  await refuseTakenPort(port);
  const { contentDir, basePath } = readEnvironment(process.env, cwd);
  console.log('正在生成网站……');
  await readSoundContent(contentDir, cwd);
  await build({ logLevel: 'warn', force: true });
  await preview({ logLevel: 'warn', server: { port } });
  console.log(`网站已经可以打开：http://localhost:${port}${basePath}  按 Ctrl+C 停止。`);
});

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
