import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-hant-'));
  content = join(folder, 'content');
  cpSync(join('tests', 'fixtures', 'second-association'), content, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...args: string[]) {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join('scripts', script), ...args],
    { env: { ...process.env, CONTENT_DIR: content }, encoding: 'utf8' },
  );
  return { status, stderr, lines: stdout.trimEnd().split('\n') };
}

describe('npm run hant', () => {
  test('tells of an article which form was chosen where, and why', () => {
    const file = join(content, 'articles', '2022', '20220502-x01.md');
    const { status, lines } = run('hant.ts', file);
    expect(status).toBe(0);
    expect(lines).toContainEqual(
      expect.stringMatching(/^标题 {2}游云里 → 游雲里 {2}（用字表；可作 游遊、雲云、里裡哩）/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^第11行 {2}发展 → 發展 {2}（词组；可作 發髮） {2}….*【发展】；牌子上写着…$/,
      ),
    );
    expect(lines.filter((line) => line.includes('头发展示'))).toEqual([]);
    expect(lines.at(-1)).toBe(`共${lines.length - 1}处。`);
  });

  test('tells of any text, also of words that did not change', () => {
    const file = join(folder, 'text.txt');
    writeFileSync(file, '干部\n若干回归\n');
    expect(run('hant.ts', file).lines).toEqual([
      '第1行  干部 → 幹部  （词组；可作 幹干乾榦）  …【干部】…',
      '第2行  回归 → 回歸  （规范：簡編本；可作 回迴）  …若干【回归】…',
      '共2处。',
    ]);
    expect(run('hant.ts', file, '--all').lines).toHaveLength(4);
    writeFileSync(file, '书\n');
    expect(run('hant.ts', file).lines).toEqual(['没有要选写法的字。']);
  });

  test.each([
    [[], '请写一个文件'],
    [['missing.txt'], '无法读取 missing.txt'],
    [['--what'], '不认识的选项 --what'],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stderr } = run('hant.ts', ...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});

test('npm run check:content names a term that never occurs, with its line', () => {
  const file = join(content, 'terms.yaml');
  writeFileSync(file, '- word: 无此人\n  traditional: 無此人\n  reason: 人名\n');
  const { status, stderr } = run('check-content.ts');
  expect(status).toBe(0);
  expect(stderr).toMatch(/terms\.yaml:1:9 提醒：“无此人”在全部内容里没有出现。/);
});

test('npm run check:content names a term that other words always take, with its line', () => {
  writeFileSync(
    join(content, 'terms.yaml'),
    ['坡区科协', '东坡区科协', '西坡区科协']
      .map(
        (word) =>
          `- word: ${word}\n  traditional: ${word.replace('东', '東').replace('区', '區').replace('协', '協')}\n  reason: 单位名\n`,
      )
      .join(''),
  );
  const { status, stderr } = run('check-content.ts');
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /terms\.yaml:1:9 提醒：“坡区科协”只出现在“[东西]坡区科协”这样的词里，这一条不起作用。/,
  );
  expect(stderr).not.toContain('terms.yaml:4');
});

test('npm run bench -- hant lists what differs from the pairs, in the half that is asked for', () => {
  const pairs = join(folder, 'pairs.json');
  writeFileSync(
    pairs,
    '[["恢复发展。","恢複發展。"],["恢复原状。","恢複原狀。"],["宣布。","宣佈。"]]',
  );
  const { lines } = run('bench.ts', 'hant', '--pairs', pairs, '--list', 'even');
  expect(lines.filter((line) => line.includes('【'))).toEqual([
    '復 for 複  phrase  恢【复】发展。',
  ]);
});

test('npm run bench -- hant tells both accuracies and the cases, ours beside the plain library', () => {
  const pairs = join(folder, 'pairs.json');
  const cases = join(folder, 'cases.json');
  writeFileSync(pairs, '[["垂直发射。","垂直發射。"],["宣布。","宣佈。"]]');
  writeFileSync(cases, '{"cases":[{"input":"唯一出现","expected":{"s2tw":"唯一出現"}},]}');
  const { status, lines } = run('bench.ts', 'hant', '--pairs', pairs, '--cases', cases);
  expect(status).toBe(0);
  const told = lines.slice(1, 8).map((line) => line.split(' wrong')[0]);
  expect(lines[4]).toMatch(/; ambiguous 0\.000% \(1 of 1 wrong\)$/);
  expect(told).toEqual([
    '2 pairs (all): Han characters as in the reference',
    'opencc-js s2tw',
    '  strict                    83.333% (1 of 6',
    '  variants folded           83.333% (1 of 6',
    '  without those of Japan    83.333% (1 of 6',
    'ours',
    '  strict                    83.333% (1 of 6',
  ]);
  expect(lines[9]).toMatch(/^ {2}without those of Japan +100\.000%/);
  expect(lines.slice(-2)).toEqual(['opencc-js s2tw  0 of 1', 'ours            1 of 1']);
});
