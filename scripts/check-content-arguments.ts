import { UsageError } from '#source/usage-error.ts';
import { readWords } from './words.ts';

export const CHECK_HELP = `检查内容文件夹里的全部稿件和名单，一次说出所有问题。

用法：npm run check:content -- [选项]

选项：
  --fix            改正只有一种改法的问题，并显示改了什么
  --format 格式    text（默认）、json 或 sarif
  --help           显示这些说明`;

const FORMATS = ['text', 'json', 'sarif'] as const;

/** What the check was asked. */
export interface CheckArguments {
  fix: boolean;
  format: (typeof FORMATS)[number];
}

/** Reads the command line of the check. @throws {UsageError} */
export function readCheckArguments(args: string[]): CheckArguments | 'help' {
  const { values } = readWords({
    args,
    options: {
      fix: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const format = FORMATS.find((one) => one === values.format);
  if (!format) {
    throw new UsageError(`没有“${values.format}”这种格式。--format 写 ${FORMATS.join('、')}。`);
  }
  return { fix: values.fix, format };
}
