import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSoundContent } from '#collection/read.ts';
import { editorSchemas } from '#editing/schemas.ts';
import { article, findings, folder, put } from '../check/folder.ts';

const CONTENTS = ['content', join('tests', 'fixtures', 'second-association')];
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The value of YAML as VS Code has it: dates are text, as its schemas want them. */
const valueOf = (yaml: string): unknown => parse(yaml, { schema: 'core' });
const frontmatterOf = (file: string): unknown =>
  valueOf(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '');

/** What a validator of JSON Schema, which knows nothing of ours, says against each schema. */
async function validators(dir: string): Promise<Record<string, (value: unknown) => string[]>> {
  const schemas = editorSchemas(await readSoundContent(dir, dir));
  const ajv = new Ajv({ allErrors: true, strict: false });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const validate = ajv.compile(schema);
      const problems = (value: unknown): string[] => {
        validate(value);
        return (validate.errors ?? []).map(
          ({ instancePath, message = '', params }) =>
            `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
      };
      return [name, problems];
    }),
  );
}

describe.each(CONTENTS)('in %s the schemas that VS Code has', (dir) => {
  test('find nothing wrong in any file', async () => {
    const problems = await validators(dir);
    const articles = globSync('articles/**/*.md', { cwd: dir });
    expect(articles.length).toBeGreaterThan(2);
    for (const file of articles) {
      expect(problems['articles']?.(frontmatterOf(join(dir, file))), file).toEqual([]);
    }
    for (const file of globSync('*.yaml', { cwd: dir })) {
      const name = basename(file, '.yaml');
      expect(problems[name]?.(valueOf(readFileSync(join(dir, file), 'utf8'))), file).toEqual([]);
    }
  });

  test('find what is wrong', async () => {
    const problems = (await validators(dir))['articles'];
    const [file = ''] = globSync('articles/**/*.md', { cwd: dir });
    const right = frontmatterOf(join(dir, file)) as Record<string, unknown>;
    for (const wrong of [
      { title: undefined },
      { section: '没有的栏目' },
      { date: '2023年8月23日' },
      { organization: '没有的单位' },
      { organization: [] },
      { draft: '是' },
      { 标题: '一' },
    ]) {
      const value = JSON.parse(JSON.stringify({ ...right, ...wrong })) as unknown;
      expect(problems?.(value), JSON.stringify(wrong)).not.toEqual([]);
    }
  });
});

test('a section that was renamed may still stand in an article by its old name', async () => {
  const file = 'sections.yaml';
  const text = readFileSync(join(folder.dir, file), 'utf8');
  put(file, text.replace('name: 活动', 'name: 科普活动\n  aliases: [活动]'));
  const problems = (await validators(folder.dir))['articles'];
  const value = { title: '一', date: '2025-05-20', organization: '青禾市科协' };
  expect(problems?.({ ...value, section: '活动' })).toEqual([]);
  expect(problems?.({ ...value, section: '科普活动' })).toEqual([]);
});

describe('the snippets, filled in as an editor would', () => {
  const snippets = read('.vscode/article.code-snippets') as Record<string, { body: string[] }>;
  const values: Record<string, string> = {
    '1:标题': '青禾市科协举办科学之夜',
    '2:栏目': '动态',
    '4:单位': '青禾市科协',
    '0:正文': '5月20日，青禾市科协举办科学之夜。',
    '1:词语': '科学之夜',
    '0:詞語': '科學之夜',
    '0:图片.jpg': '展台.png',
    '0:附件.pdf': '日程.pdf',
  };
  const filled = (name: string): string =>
    (snippets[name]?.body ?? [])
      .join('\n')
      .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2025-05-20')
      .replace(/\$\{TM_FILENAME_BASE\}/g, 'tried')
      .replace(/\$\{(\d+:([^}]*))\}/g, (_, place: string, standing: string) =>
        place in values ? (values[place] as string) : standing,
      );
  const picture = readFileSync(
    join('tests', 'fixtures', 'second-association', 'articles/2025/20250801-x01/展台.png'),
  );

  test('pass the check of the content, all of them in one article', async () => {
    const path = article('');
    const fields = ['更正', '撤回', '本篇用字'].map(filled).join('\n');
    const body = ['图片', '附件'].map(filled).join('\n\n');
    put('articles/2025/tried/展台.png', picture);
    put('articles/2025/tried/日程.pdf', '%PDF-1.4\n%%EOF\n');
    put(path, `${filled('新稿件').replace('draft: true', fields)}\n\n${body}\n`);
    expect((await findings()).map(({ reason }) => reason)).toEqual([]);
  });
});

test('what check:content prints is what the task of VS Code looks for', () => {
  article('他说“好，\n然后 走了.', { date: '2025-5-20' });
  const { stderr } = spawnSync(process.execPath, [join('scripts', 'check-content.ts')], {
    env: { ...process.env, CONTENT_DIR: folder.dir },
    encoding: 'utf8',
  });
  const { tasks } = read('.vscode/tasks.json') as {
    tasks: { label: string; problemMatcher: { pattern: { regexp: string } } }[];
  };
  const matcher = tasks.find(({ label }) => label === '检查内容')?.problemMatcher.pattern.regexp;
  const lines = stderr.split('\n').filter((line) => line.includes('tried.md'));
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) {
    const [, file, at, column, message] = new RegExp(matcher ?? '$^', 'u').exec(line) ?? [];
    expect(file).toMatch(/tried\.md$/);
    expect([Number(at) > 0, Number(column) > 0]).toEqual([true, true]);
    expect(message).toMatch(/。.+。$/u);
  }
  // The count at the end is no problem of a file.
  const [rest] = stderr.split('\n').filter((line) => line.startsWith('共'));
  expect(rest).toBeDefined();
  expect(new RegExp(matcher ?? '', 'u').test(rest ?? '')).toBe(false);
});

describe('the tasks of VS Code', () => {
  interface Task {
    label: string;
    type: string;
    command: string;
    args?: string[];
    runOptions?: { runOn: string };
  }
  const { tasks } = read('.vscode/tasks.json') as { tasks: Task[] };

  test('have Chinese labels, and run what package.json has', () => {
    const { scripts } = read('package.json') as { scripts: Record<string, string> };
    for (const { label, type, command } of tasks) {
      expect(label).toMatch(/^\p{Script=Han}{2}/u);
      if (type !== 'shell') continue;
      const [, name] = /^npm (?:run )?([a-z:]+)/.exec(command) ?? [];
      expect(scripts, command).toHaveProperty([name ?? '']);
    }
    const commands = tasks.map(({ command }) => command);
    expect(commands).toEqual(expect.arrayContaining(['npm start', 'npm run check', 'npm test']));
  });

  test('bring completion up to date when the folder is opened, and are silent before npm ci', () => {
    const [task, ...more] = tasks.filter(({ runOptions }) => runOptions?.runOn === 'folderOpen');
    expect([task?.type, more]).toEqual(['process', []]);
    const cwd = mkdtempSync(join(tmpdir(), 'bulletin-clone-'));
    const run = () => {
      const { status, stdout, stderr } = spawnSync(task?.command ?? '', task?.args ?? [], {
        cwd,
        encoding: 'utf8',
      });
      return { status, said: stdout + stderr };
    };
    const scripts = { completion: 'node -e "console.log(6 * 7)"' };
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ scripts }));
    expect(run()).toEqual({ status: 0, said: '' });
    mkdirSync(join(cwd, 'node_modules'));
    writeFileSync(join(cwd, 'node_modules', '.package-lock.json'), '{}');
    const { status, said } = run();
    rmSync(cwd, { recursive: true });
    expect([status, said]).toEqual([0, expect.stringMatching(/^42$/m)]);
  });
});

test('what is recommended are identifiers of extensions', () => {
  const { recommendations } = read('.vscode/extensions.json') as { recommendations: string[] };
  expect(recommendations.length).toBeGreaterThan(1);
  for (const id of recommendations) expect(id).toMatch(/^[a-z0-9][a-z0-9-]*\.[a-z0-9][a-z0-9-]*$/);
});
