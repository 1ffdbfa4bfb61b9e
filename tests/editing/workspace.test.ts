import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '#article/read.ts';
import { articleSchema } from '#article/schema.ts';
import { editorSchemas } from '#editing/schemas.ts';
import { formatDiagnostic } from '#source/diagnostic.ts';

interface Task {
  label: string;
  command: string;
  /** Of one that starts a program without a shell. */
  args?: string[];
  problemMatcher: {
    pattern: Record<'regexp', string> & Record<'file' | 'line' | 'column' | 'message', number>;
  };
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { tasks } = read('.vscode/tasks.json') as { tasks: Task[] };
const { scripts } = read('package.json') as { scripts: Record<string, string> };

/** The npm script that a task runs. */
const scriptOf = ({ command, args = [] }: Task): string | undefined =>
  /\bnpm (?:run )?([a-z:]+)/.exec([command, ...args].join(' '))?.[1];

test('every task runs a command that there is', () => {
  for (const task of tasks) expect(scripts[scriptOf(task) ?? ''], task.label).toBeDefined();
});

test('every command of the guide has a task', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const named = new Set([...guide.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name));
  const run = tasks.map(scriptOf);
  expect(named.size).toBeGreaterThan(7);
  for (const name of named) expect(run, name).toContain(name);
});

test('problems of the content are shown where they stand', () => {
  const { pattern } = tasks.find(({ label }) => label === '检查内容')?.problemMatcher ?? {};
  const line = formatDiagnostic({
    ...{
      severity: 'warning',
      code: 'x',
      file: 'content/articles/2025/a-1.md',
      line: 12,
      column: 3,
    },
    reason: '日期 2025-01-01 不对',
    remedy: '改正',
  });
  const found = new RegExp(pattern?.regexp ?? '$^').exec(line) ?? [];
  const part = (name: 'file' | 'line' | 'column' | 'message') => found[pattern?.[name] ?? -1];
  expect([part('file'), part('line'), part('column'), part('message')]).toEqual([
    ...['content/articles/2025/a-1.md', '12', '3'],
    '提醒：日期 2025-01-01 不对。改正。',
  ]);
});

test('the lists have the schemas that are written for them', () => {
  const settings = read('.vscode/settings.json') as { 'yaml.schemas': Record<string, string> };
  const written = Object.keys(
    editorSchemas({
      ...{ sections: [], organizations: [], people: [], districts: [], programmes: [] },
    }),
  );
  for (const [schema, file] of Object.entries(settings['yaml.schemas'])) {
    expect(written).toContain(/^\.astro\/collections\/([a-z]+)\.schema\.json$/.exec(schema)?.[1]);
    // Redirects are listed once there are any.
    expect(existsSync(file) || file === 'content/redirects.yaml', file).toBe(true);
  }
});

describe('the snippet', () => {
  const snippets = read('.vscode/article.code-snippets') as Record<string, { body: string[] }>;
  const schema = articleSchema({ sections: ['栏目'], organizations: ['单位'] });
  /** A snippet as it stands when every place is left as it is. */
  const filled = (name: string): string =>
    (snippets[name]?.body ?? [])
      .join('\n')
      .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2025-03-01')
      .replace(/\$\{TM_FILENAME_BASE\}/g, 'a-1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1');
  const readWith = (text: string) => readArticle('a-1.md', new TextEncoder().encode(text), schema);
  const article = filled('新稿件');

  test('新稿件 is an article that can be read', () => {
    expect(readWith(article)).toMatchObject({
      ok: true,
      article: { date: '2025-03-01', draft: true },
    });
  });

  test.each(['更正', '撤回', '本篇用字'])('%s may stand in the frontmatter', (name) => {
    const fields = article.replace('draft: true', filled(name)).replace('正文', '词语');
    expect(readWith(fields)).toMatchObject({ ok: true });
  });

  test.each(['图片', '附件'])('%s names a file in the folder beside the article', (name) => {
    expect(filled(name)).toMatch(/^!?\[.+\]\(a-1\/.+\)$/);
  });
});
