import type { Kind, Renaming } from '#editing/rename.ts';
import { UsageError } from '#source/usage-error.ts';
import { readWords } from './words.ts';

export const RENAME_HELP = `给栏目或单位改名：名单、site.yaml 和全部稿件一次改好，网址不变。

用法：npm run rename -- section 旧名 新名
      npm run rename -- organization 旧名 新名

单位的旧名留作别名，往期简报里印的旧名照样认得。

选项：
  --dry-run  只看要改哪些文件，不写
  --help     显示这些说明`;

const KINDS: Readonly<Record<string, Kind>> = {
  section: 'section',
  organization: 'organization',
  栏目: 'section',
  单位: 'organization',
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
  const kind = KINDS[written];
  if (!kind || from === undefined || to === undefined || more.length > 0) {
    throw new UsageError(
      '写明改什么、旧名和新名，例如 npm run rename -- section 基层动态 基层风采（--help 显示说明）',
    );
  }
  return { kind, from, to, dryRun: values['dry-run'] };
}
