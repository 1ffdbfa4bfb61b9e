import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrange } from '#collection/publication.ts';
import { readSoundContent } from '#collection/read.ts';
import { article, findings, folder, put, said } from '../check/folder.ts';

function rename(...args: string[]) {
  return spawnSync(process.execPath, [join('scripts', 'rename.ts'), ...args], {
    env: { ...process.env, CONTENT_DIR: folder.dir },
    encoding: 'utf8',
  });
}

/** Every file of the content folder by its path. */
function files(): Map<string, string> {
  const paths = globSync('**/*.{md,yaml}', { cwd: folder.dir });
  return new Map(paths.map((path) => [path, readFileSync(join(folder.dir, path), 'latin1')]));
}

const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

describe('renaming a section', () => {
  test('changes its name in the list, site.yaml and all articles, and nothing else', async () => {
    const slugs = (await readSoundContent(folder.dir, '/')).sections.map(({ slug }) => slug);
    const before = files();
    const { status, stdout } = rename('section', '动态', '工作动态');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /“动态”改成“工作动态”，改了 \d+ 个文件。网址不变，还是 \/sections\/dongtai\/，不用写 redirects\.yaml；正文里印的“动态”照旧。\n$/,
    );
    const after = files();
    for (const [path, text] of before) {
      const field = path.endsWith('.md')
        ? 'section'
        : path === 'site.yaml'
          ? 'defaultSection'
          : 'name';
      const alias = path === 'sections.yaml' ? '\n  aliases: [动态]' : '';
      expect(after.get(path), path).toBe(
        text.replaceAll(latin1(`${field}: 动态`), latin1(`${field}: 工作动态${alias}`)),
      );
    }
    const content = await readSoundContent(folder.dir, '/');
    expect(content.sections.map(({ slug }) => slug)).toEqual(slugs);
    expect(content.site.defaultSection).toBe('工作动态');
    expect(await said()).toEqual([]);
  });

  test('keeps the old name, so that a bulletin that has it in print adds no section', async () => {
    expect(rename('section', '活动', '科普活动').status).toBe(0);
    const bulletin = join(folder.dir, 'printed.txt');
    writeFileSync(
      bulletin,
      '青禾科协简报\n2025年第9期\n2025年6月2日\n\n【活动】\n青禾市科协举办科学之夜\n  6月1日，青禾市科协举办科学之夜活动，三百人参加。（青禾市科协）\n',
    );
    const { status, stderr } = spawnSync(
      process.execPath,
      [join('scripts', 'import.ts'), bulletin, '--issue', '20250602'],
      { env: { ...process.env, CONTENT_DIR: folder.dir }, encoding: 'utf8' },
    );
    expect(stderr).not.toContain('是新的');
    expect(status).toBe(0);
    const content = await readSoundContent(folder.dir, '/');
    expect(content.sections.filter((section) => section.new)).toEqual([]);
    const { items, sections } = arrange(content, { drafts: false });
    expect(items.find(({ issue }) => issue === '20250602')?.section.name).toBe('科普活动');
    expect(sections.map(({ of }) => of.name)).not.toContain('活动');
    expect(await said()).toEqual([]);
  });

  test('back to an older name exchanges the two', async () => {
    rename('section', '活动', '科普活动');
    const { status, stderr } = rename('section', '科普活动', '活动');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { sections } = await readSoundContent(folder.dir, '/');
    expect(sections.find(({ slug }) => slug === 'huodong')).toMatchObject({
      name: '活动',
      aliases: ['科普活动'],
    });
  });

  test('keeps line ends, a byte order mark, quotes and comments', () => {
    const path = join(folder.dir, article('正文里的 section: 动态 不动。'));
    const text = `\uFEFF${readFileSync(path, 'utf8')
      .replace('section: 动态', "section:   '动态'  # 暂定")
      .replaceAll('\n', '\r\n')}`;
    writeFileSync(path, text);
    expect(rename('section', '动态', '工作, 动态').status).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(text.replace("'动态'", "'工作, 动态'"));
  });
});

describe('renaming an organization', () => {
  test('keeps its old name as an alias, so that older bulletins are still understood', async () => {
    const { status } = rename('organization', '东坡区科协', '东坡新区科协');
    expect(status).toBe(0);
    const { organizations, articles } = await readSoundContent(folder.dir, '/');
    expect(organizations.find(({ slug }) => slug === 'dongpo')).toMatchObject({
      name: '东坡新区科协',
      aliases: ['东坡区科协'],
      district: '东坡区',
    });
    expect(articles.flatMap(({ organization }) => organization)).not.toContain('东坡区科协');
    expect(await said()).toEqual([]);
  });

  test('adds to the aliases there are, in a line or in lines', async () => {
    put(
      'organizations.yaml',
      readFileSync(join(folder.dir, 'organizations.yaml'), 'utf8').replace(
        '  name: 东坡区科协\n',
        '  name: 东坡区科协\n  aliases:\n    - 东坡科协 # 简称\n',
      ),
    );
    rename('organization', '东坡区科协', '东坡新区科协');
    rename('organization', '青禾市科协', '青禾科协');
    const { organizations, site } = await readSoundContent(folder.dir, '/');
    const aliases = (slug: string) => organizations.find((one) => one.slug === slug)?.aliases;
    expect(aliases('dongpo')).toEqual(['东坡科协', '东坡区科协']);
    expect(aliases('qinghe')).toEqual(['青禾市科学技术协会', '青禾市科协']);
    expect(site.publisher).toBe('青禾科协');
    expect(readFileSync(join(folder.dir, 'organizations.yaml'), 'utf8')).toContain('# 简称');
  });

  test('may be of an alias', async () => {
    article('正文。', { organization: '青禾市科学技术协会' });
    put(
      'articles/2025/tried.md',
      '---\ntitle: 试\nsection: 动态\ndate: 2025-01-01\norganization: 青禾市科学技术协会\n---\n\n正文。\n',
    );
    expect(rename('单位', '青禾市科学技术协会', '青禾市科技协会').status).toBe(0);
    const { organizations } = await readSoundContent(folder.dir, '/');
    expect(organizations[0]).toMatchObject({ name: '青禾市科协', aliases: ['青禾市科技协会'] });
  });
});

describe('renaming a programme', () => {
  test('changes the list and what articles mention, not their texts', async () => {
    put('programmes.yaml', '- slug: ke-ye\n  name: 科学之夜\n');
    const path = article('科学之夜开幕。', { mentions: '[科学之夜]' });
    expect(rename('programme', '科学之夜', '青禾科学之夜').status).toBe(0);
    const { programmes } = await readSoundContent(folder.dir, '/');
    expect(programmes).toMatchObject([{ name: '青禾科学之夜', aliases: ['科学之夜'] }]);
    const text = readFileSync(join(folder.dir, path), 'utf8');
    expect(text).toContain('mentions: [青禾科学之夜]');
    expect(text).toContain('\n科学之夜开幕。');
    expect(await said()).toEqual([]);
  });
});

test('an organization is renamed where an article mentions it, too', async () => {
  const path = article('正文。', { mentions: '[东坡区科协]' });
  expect(rename('organization', '东坡区科协', '东坡新区科协').status).toBe(0);
  expect(readFileSync(join(folder.dir, path), 'utf8')).toContain('mentions: [东坡新区科协]');
});

test('a name changed by hand in the list is told once for all articles, and rename has them follow', async () => {
  put(
    'sections.yaml',
    readFileSync(join(folder.dir, 'sections.yaml'), 'utf8').replace('name: 活动', 'name: 科普活动'),
  );
  const told = (await findings()).filter(({ code }) => code === 'changed-name');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    file: 'sections.yaml',
    reason: expect.stringMatching(/^\d+ 篇稿件用了栏目“活动”，这里没有它$/) as string,
    remedy: expect.stringContaining('npm run rename -- section 活动 新名') as string,
  });
  const { status, stdout } = rename('section', '活动', '科普活动');
  expect(status).toBe(0);
  expect(stdout).toContain(
    '稿件的网址不变。“活动”发布过的网页要是没有了，npm run check:addresses 会列出来，写进 redirects.yaml，例如转到 /sections/huodong/。',
  );
  expect(await said()).toEqual([]);
});

test.each([
  [['section', '动太', '新名'], '栏目“动太”不在 sections.yaml 里，是否想写“动态”。'],
  [
    ['section', '动态', '活动'],
    '先在 sections.yaml 里删去“动态”那一条，再运行一次；发布过的，再在 redirects.yaml 里写明 /sections/dongtai/ 转到 /sections/huodong/。',
  ],
  [['section', '动态', '动态'], '新旧名称相同'],
  [['section', '动态', ' '], '前后有空格，或是空的'],
  [['person', '李云里', '李云理'], '人物凭稿件里印的姓名认出来，没有别名，不能改名。'],
  [['名称', '动态', '新名'], '写明改什么、旧名和新名'],
  [['section', '动态'], '写明改什么、旧名和新名'],
])('%j is refused and changes nothing', (args, message) => {
  const before = files();
  const { status, stderr } = rename(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(files()).toEqual(before);
});

test('--dry-run names the files and writes none', () => {
  const before = files();
  const { status, stdout } = rename('section', '动态', '工作动态', '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toMatch(/sections\.yaml\n.*site\.yaml\n/s);
  expect(stdout).toMatch(/要改 \d+ 个文件，还没有写。/);
  expect(files()).toEqual(before);
});
