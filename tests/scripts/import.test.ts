import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { putLists } from '../store/content-folder.ts';

const REAL = join('tests', 'fixtures', 'real-bulletin', 'source.txt');

// Each run starts Node anew, up to four times a test.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-import-'));
  content = join(folder, 'content');
  mkdirSync(content);
  putLists(content);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join('scripts', script), ...args], {
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
}

const runImport = (...args: string[]) => run('import.ts', ...args);

/** Every file of the content folder with what it holds. */
function snapshot(): Record<string, string> {
  const entries = readdirSync(content, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, 'latin1')]),
  );
}

const given = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** A made-up bulletin of two items credited to one body. */
const bulletinOf = (body: string, day: string): string =>
  [
    `${body}举办昆虫标本展`,
    `2024年${day}，${body}举办昆虫标本展，展出蝴蝶和甲虫。（${body}）`,
    `${body}开展天文观测`,
    `2024年${day}，${body}架起望远镜，市民排队观看木星。（${body}）`,
  ].join('\n\n');

/** What every PNG begins with. */
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

describe('npm run import', () => {
  test('takes what is said of an issue later, once', () => {
    runImport(REAL);
    const { status, stdout } = runImport(REAL, '--date', '2023-08-25', '--number', '9');
    expect(status).toBe(0);
    expect(stdout).not.toContain('没有变化');
    const record = readFileSync(join(content, 'bulletins', '20230823', 'bulletin.yaml'), 'utf8');
    expect(record).toContain('date: 2023-08-25');
    expect(record).toContain('number: 9');
    const article = join(content, 'articles', '2023', '20230823-01.md');
    expect(readFileSync(article, 'utf8')).toContain('date: 2023-08-25');
    const before = snapshot();
    expect(runImport(REAL, '--date', '2023-08-25', '--number', '9').stdout).toContain('没有变化');
    runImport(REAL);
    expect(snapshot()).toEqual(before);
  });

  test('names an article file that is gone, and brings it back when forced', () => {
    runImport(REAL);
    const before = snapshot();
    const path = join(content, 'articles', '2023', '20230823-05.md');
    rmSync(path);
    expect(runImport(REAL).stdout).toContain('articles/2023/20230823-05.md 不在了');
    expect(existsSync(path)).toBe(false);
    runImport(REAL, '--force');
    expect(snapshot()).toEqual(before);
  });

  test('brings no article file back that is gone, whatever is said of its issue', () => {
    runImport(REAL);
    const path = join(content, 'articles', '2023', '20230823-05.md');
    rmSync(path);
    const { stdout } = runImport(REAL, '--date', '2023-08-25', '--number', '9');
    expect(stdout).toContain('articles/2023/20230823-05.md 不在了');
    expect(stdout).toContain('articles/2023/20230823-01.md');
    expect(existsSync(path)).toBe(false);
  });

  test('writes several bulletins that bring new names, each in the lists once', () => {
    const first = given('first.txt', bulletinOf('东坡区科协', '8月3日'));
    const second = given('second.txt', bulletinOf('西坡区科协', '9月5日'));
    const { status, stderr } = runImport(first, second);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const organizations = readFileSync(join(content, 'organizations.yaml'), 'utf8');
    expect(organizations.match(/name: 东坡区科协/g)).toHaveLength(1);
    expect(organizations.match(/name: 西坡区科协/g)).toHaveLength(1);
    expect(readdirSync(join(content, 'bulletins'))).toHaveLength(2);
  });

  test('refuses a text without a date even in a dry run, and still shows the split', () => {
    const { status, stdout } = runImport(
      given('no-date.txt', '昆虫展开幕\n\n展览开幕了。\n'),
      '--dry-run',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('昆虫展开幕');
  });

  test('writes the articles and keeps the source byte for byte', () => {
    const { status, stdout } = runImport(REAL);
    expect(status).toBe(0);
    expect(stdout).toContain('延庆区科协');
    expect(stdout).toContain('据本期日期');
    expect(stdout).toContain('页码 - 12 -');
    expect(readdirSync(join(content, 'articles', '2023'))).toHaveLength(12);
    expect(readFileSync(join(content, 'bulletins', '20230823', 'source.txt'))).toEqual(
      readFileSync(REAL),
    );
    expect(run('check-content.ts').status).toBe(0);
  });

  test('makes the articles that stand in content/', () => {
    runImport(REAL);
    const made = join(content, 'articles', '2023');
    for (const file of readdirSync(made)) {
      expect(readFileSync(join(made, file), 'utf8')).toBe(
        readFileSync(join('content', 'articles', '2023', file), 'utf8').replaceAll('\r\n', '\n'),
      );
    }
  });

  test('changes nothing the second time', () => {
    runImport(REAL);
    const before = snapshot();
    const { status, stdout } = runImport(REAL);
    expect(status).toBe(0);
    expect(stdout).toContain('没有变化');
    expect(snapshot()).toEqual(before);
  });

  test('--dry-run --json prints the split and nothing else, and writes nothing', () => {
    const before = snapshot();
    const { status, stdout } = runImport(REAL, '--dry-run', '--json');
    expect(status).toBe(0);
    const { bulletins } = JSON.parse(stdout) as { bulletins: Record<string, unknown>[] };
    expect(Object.keys(bulletins[0] ?? {})).toEqual([
      'issue',
      'source',
      'articles',
      'pieces',
      'diagnostics',
    ]);
    const [article] = bulletins[0]?.['articles'] as object[];
    expect(Object.keys(article ?? {})).toEqual([
      'id',
      'title',
      'section',
      'sectionBasis',
      'date',
      'dateBasis',
      'organization',
      'organizationBasis',
      'titleBasis',
      'paragraphs',
      'lines',
      'confidence',
    ]);
    expect(snapshot()).toEqual(before);
    runImport(REAL);
    expect(runImport(REAL, '--dry-run', '--json').stdout).toBe(stdout);
  });

  test('honours the issue, date, number and section it is given', () => {
    const args = [
      '--issue',
      'tekan-1',
      '--date',
      '2023-09-01',
      '--number',
      '9',
      '--default-section',
      '通知',
    ];
    const { status, stdout } = runImport(REAL, ...args, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      bulletins: [
        {
          issue: { id: 'tekan-1', date: '2023-09-01', dateBasis: 'given', number: 9 },
          articles: Array.from({ length: 12 }, (_, index) =>
            index < 7 ? { section: '通知' } : {},
          ),
        },
      ],
    });
    expect(readFileSync(join(content, 'sections.yaml'), 'utf8')).toContain(
      '- slug: tong-zhi\n  name: 通知\n  new: true\n',
    );
    expect(run('check-content.ts').status).toBe(0);
  });

  test('keeps and names an article an editor has changed, and says so by its exit code', () => {
    runImport(REAL);
    const path = join(content, 'articles', '2023', '20230823-05.md');
    const edited = readFileSync(path, 'utf8').replace('论坛开幕', '论坛隆重开幕');
    writeFileSync(path, edited);
    const { status, stdout } = runImport(REAL);
    expect(status).toBe(1);
    expect(stdout).toContain('articles/2023/20230823-05.md');
    expect(readFileSync(path, 'utf8')).toBe(edited);

    const forced = runImport(REAL, '--force');
    expect(forced.status).toBe(0);
    const saved = join(content, 'bulletins', '20230823', 'replaced', '20230823-05.md');
    expect(forced.stdout).toContain('bulletins/20230823/replaced/20230823-05.md');
    expect(readFileSync(saved, 'utf8')).toBe(edited);
    expect(readFileSync(path, 'utf8')).not.toBe(edited);
    expect(runImport(REAL).status).toBe(0);
  });

  test('takes folders, keeps stdout for JSON, and writes a page to check each split by', () => {
    const inbox = join(folder, 'inbox', 'more');
    mkdirSync(inbox, { recursive: true });
    writeFileSync(join(inbox, 'a.txt'), bulletinOf('东坡区科协', '8月3日'));
    writeFileSync(join(folder, 'inbox', 'b.txt'), bulletinOf('西坡区科协', '9月5日'));
    writeFileSync(join(folder, 'inbox', 'c.png'), '');
    const before = snapshot();
    const args = [join(folder, 'inbox'), '--dry-run', '--json', '--review'];
    const { status, stdout, stderr } = runImport(...args);
    expect(status).toBe(0);
    const { bulletins } = JSON.parse(stdout) as { bulletins: { source: { file: string } }[] };
    expect(bulletins.map(({ source }) => source.file)).toEqual(['b.txt', 'a.txt']);
    expect(stderr).toMatch(/跳过：.*c\.png/);
    expect(stderr).not.toContain('\u001b');
    expect(snapshot()).toEqual(before);
    const page = readFileSync(join(inbox, 'a.txt.review.html'), 'utf8');
    expect(page).toContain('东坡区科协举办昆虫标本展');

    expect(runImport(...args, '--date', '2024-09-09').stderr).toMatch(/只能用于一个文件/);
    writeFileSync(join(inbox, 'a.txt.review.html'), '编辑的网页');
    const refused = runImport(join(inbox, 'a.txt'), '--review');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('没有覆盖');
    expect(snapshot()).toEqual(before);
  });

  test('changes nothing again, not even a date of a file or folder', () => {
    const times = (): string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (path) => `${path} ${statSync(join(folder, path), { bigint: true }).mtimeNs}`,
      );
    runImport(REAL);
    const before = times();
    expect(runImport(REAL).status).toBe(0);
    expect(times()).toEqual(before);
  });

  test('of two at once one waits for the other, and both are imported', async () => {
    const texts = [bulletinOf('东坡区科协', '8月3日'), bulletinOf('西坡区科协', '8月3日')];
    const runs = texts.map((text, index) => {
      const script = [join('scripts', 'import.ts'), given(`${index}.txt`, text)];
      const child = spawn(process.execPath, script, {
        env: { ...process.env, CONTENT_DIR: content },
      });
      return new Promise<number | null>((resolve) => child.once('close', resolve));
    });
    expect(await Promise.all(runs)).toEqual([0, 0]);
    expect(readdirSync(join(content, 'bulletins')).sort()).toEqual(['20240803', '20240803b']);
    const organizations = readFileSync(join(content, 'organizations.yaml'), 'utf8');
    expect(organizations).toContain('东坡区科协');
    expect(organizations).toContain('西坡区科协');
    expect(run('check-content.ts').status).toBe(0);
  });

  test('has help in Chinese', () => {
    const { status, stdout } = runImport('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('用法');
  });
});

describe('npm run import refuses, in Chinese and without writing anything,', () => {
  test.each<[string, (named: typeof given) => string[], RegExp]>([
    ['no file', () => [], /没有写要导入的文件/],
    ['a folder without bulletins', () => [folder], /没有可以导入的文件/],
    ['a missing file', () => [join(folder, 'none.txt')], /找不到文件/],
    ['an empty file', (named) => [named('a.txt', '')], /没有文字/],
    ['a PDF', (named) => [named('a.pdf', '%PDF-1.7 ')], /PDF/],
    ['a docx', (named) => [named('a.docx', 'PK\u0003\u0004')], /Word/],
    ['an old doc', (named) => [named('a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))], /Word/],
    ['a picture', (named) => [named('a.png', PNG)], /图片/],
    ['a binary file', (named) => [named('a.bin', Uint8Array.of(1, 2, 3))], /文字编码/],
    ['text without a date', (named) => [named('a.txt', '标题文字六个\n活动举办。\n')], /--date/],
    [
      'a good file with bad ones, all of which it names',
      (named) => [
        REAL,
        named('a.txt', ''),
        named('b.txt', '标题文字六个\n活动举办。\n'),
        'none.txt',
      ],
      /(?=[\s\S]*a\.txt)(?=[\s\S]*b\.txt：.*--date)(?=[\s\S]*none\.txt：找不到)/,
    ],
    ['an unknown option', () => [REAL, '--bad'], /不认识的选项 --bad/],
    ['an option without its value', () => [REAL, '--date'], /--date/],
    ['a day that is none', () => [REAL, '--date', '2023-02-30'], /不是一个日期/],
    ['a number that is none', () => [REAL, '--number', '九'], /不是期号/],
    ['an issue that leads out of the folder', () => [REAL, '--issue', '../../x'], /不能用作网址/],
    ['an issue for several files', () => [REAL, REAL, '--issue', 'x'], /只能用于一个文件/],
    ['a date for several files', () => [REAL, REAL, '--date', '2023-08-23'], /只能用于一个文件/],
    ['a number for several files', () => [REAL, REAL, '--number', '9'], /只能用于一个文件/],
  ])('%s', (_, args, message) => {
    const before = snapshot();
    const { status, stdout, stderr } = runImport(...args(given));
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(snapshot()).toEqual(before);
  });
});

describe('npm run new', () => {
  test('makes a draft that passes the check, with the next free id', () => {
    const args = ['--date', '2023-08-23', '--organization', '大兴区科协'];
    expect(run('new.ts', '某区科协举办活动', ...args).status).toBe(0);
    const { stdout } = run('new.ts', '某区科协又办一次活动', ...args);
    expect(stdout).toContain('20230823-x02.md');
    const text = readFileSync(join(content, 'articles', '2023', '20230823-x02.md'), 'utf8');
    expect(text).toContain('draft: true');
    expect(text).toContain('section: 要闻');
    expect(run('check-content.ts').status).toBe(0);
  });

  test.each([
    ['no title', [], /没有写标题/],
    ['a title without quotes', ['甲', '乙'], /引号/],
    ['a title that is too long', ['甲'.repeat(91)], /不能超过 90 字/],
    ['an unknown section', ['甲', '--section', '无'], /栏目“无”.*要闻、主题教育/],
    ['an unknown organization', ['甲', '--organization', '无'], /单位“无”/],
    ['a day that is none', ['甲', '--date', '昨天'], /不是一个日期/],
  ])('refuses %s', (_, args, message) => {
    const { status, stderr } = run('new.ts', ...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(existsSync(join(content, 'articles'))).toBe(false);
  });
});
