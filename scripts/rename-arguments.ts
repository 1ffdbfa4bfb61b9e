import type { Kind, Renaming } from '#editing/renaming.ts';
import { UsageError } from '#source/usage-error.ts';
import { readWords } from './words.ts';

export const RENAME_HELP = `给栏目、单位或项目改名：名单、site.yaml 和全部稿件的字段一次改好，网址不变。

用法：npm run rename -- section 旧名 新名
      npm run rename -- organization 旧名 新名
      npm run rename -- programme 旧名 新名

旧名留作别名，往期简报里印的旧名照样认得；正文不改。网址由名单里的 slug 定，改名不动它，
所以不用写 redirects.yaml；两条合成一条，或改了 slug，才要写明原网址转到哪里。人物的姓名照稿件里印的写，在 people.yaml 里改。

选项：
  --dry-run  只看要改哪些文件，不写
  --help     显示这些说明`;

const KINDS: Readonly<Record<string, Kind>> = {
  section: 'section',
  organization: 'organization',
  programme: 'programme',
  栏目: 'section',
  单位: 'organization',
  项目: 'programme',
};

/** Reads the command line of `rename`. @throws {UsageError} */
export function readRenameArguments(args: string[]): (Renaming & { dryRun: boolean }) | 'help' {
  const { values, positionals } = readWords({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const [written = '', from, to, ...more] = positionals;
  if (written === 'person' || written === '人物') {
    throw new UsageError(
      '人物凭稿件里印的姓名认出来，没有别名，不能改名。写错了，就在 people.yaml 和那篇稿件里改正。',
    );
  }
  const kind = KINDS[written];
  if (!kind || from === undefined || to === undefined || more.length > 0) {
    throw new UsageError(
      '写明改什么、旧名和新名，例如 npm run rename -- section 基层动态 基层风采（--help 显示说明）',
    );
  }
  return { kind, from, to, dryRun: values['dry-run'] };
}
