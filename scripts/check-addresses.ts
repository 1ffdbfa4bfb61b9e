import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSoundContent } from '#collection/read.ts';
import { ADDRESS_FILE, goneAddresses } from '#publishing/address-list.ts';
import { readEnvironment } from '#site/environment.ts';
import { UsageError } from '#source/usage-error.ts';
import { runScript } from './run.ts';
import { settle } from './settle.ts';
import { readWords } from './words.ts';

const HELP = `发布之前看看，上次发布的网址是不是都还在。先运行 npm run build。

用法：npm run check:addresses -- [清单]

清单是上次发布的 ${ADDRESS_FILE}，写文件名或网址；不写就取网站上的那一份。`;

await runScript(async () => {
  const { values, positionals } = readWords({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const cwd = process.cwd();
  const { contentDir, outDir, siteUrl, basePath } = readEnvironment(process.env, cwd);
  const now = await readFile(join(outDir, ADDRESS_FILE), 'utf8').catch(() => undefined);
  if (now === undefined) throw new UsageError('还没有生成网站。先运行 npm run build。');
  await settle(contentDir);
  const { site, articles } = await readSoundContent(contentDir, cwd);
  const address = siteUrl ?? site.address;
  const source = positionals[0] ?? new URL(basePath + ADDRESS_FILE, address).href;
  const earlier = await readList(source);
  if (earlier === undefined) {
    console.log(`${source} 还没有，这是第一次发布。`);
    return;
  }
  const gone = goneAddresses(
    earlier,
    now,
    articles.filter((article) => article.withdrawn).map(({ id }) => id),
  );
  if (gone.length > 0) {
    throw new UsageError(
      `上次发布的网址有 ${gone.length} 个不见了：\n${gone.join('\n')}\n` +
        '把文件名改回来；要撤下稿件，写 withdrawn: true；真要去掉，就在 redirects.yaml 里写明各转到哪里' +
        '（from、to 各一行，网页和文件都可以写；/hant 开头的跟着转，不用写），再生成一次。',
    );
  }
  console.log('上次发布的网址都还在。');
});

/** The list at an address or in a file; undefined where the site has none yet. @throws {UsageError} */
async function readList(source: string): Promise<string | undefined> {
  if (!/^https?:/u.test(source)) {
    const text = await readFile(source, 'utf8').catch(() => undefined);
    if (text === undefined) throw new UsageError(`无法读取 ${source}。请检查文件名和路径。`);
    return text;
  }
  const response = await fetch(source).catch(() => undefined);
  if (response?.status === 404) return undefined;
  if (!response && /^(?:localhost|127\.0\.0\.1)$/u.test(new URL(source).hostname)) {
    throw new UsageError(
      `${source} 在自己的电脑上，没有上次发布的网站可比。把 site.yaml 的 address 改成发布后的网址；还没有发布过，就跳过这一步。`,
    );
  }
  if (!response?.ok) {
    throw new UsageError(
      `打不开 ${source}。检查网址（SITE_URL、BASE_PATH）和网络，再运行一次；还没有发布过，就跳过这一步。`,
    );
  }
  return response.text();
}
