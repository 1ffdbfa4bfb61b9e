import { isDay } from '#article/day.ts';
import { ID } from '#article/schema.ts';
import { UsageError } from '#source/usage-error.ts';
import { readWords } from './words.ts';

export const IMPORT_HELP = `把简报原文拆成稿件，写入内容文件夹。

用法：npm run import -- 文件或文件夹… [选项]

文件可以是文本、PDF 或 Word（.docx）。写文件夹，就导入里面（包括下级文件夹里）所有这样的文件。
几个文件一起导入时，只要有一个不能导入，就一个也不导入，并逐个说明原因。

选项：
  --issue 编号            指定本期的编号（小写字母、数字和连字符），也用于更正已导入的一期
  --date 年-月-日         指定本期日期，例如 --date 2023-08-23
  --number 期号           指定期号，例如 --number 9
  --default-section 栏目  没有栏目标题的稿件归入的栏目，默认见 site.yaml
  --dry-run               只看结果，不写入内容
  --review                在原文旁边另写一个网页（文件名.review.html），逐行对照原文和拆分结果
  --json                  在标准输出上给出 JSON
  --force                 连编辑改过的稿件也换成原文，旧稿另存
  --help                  显示这些说明

--issue、--date、--number 只能用于一个文件。`;

/** What the import command was asked. */
export interface ImportArguments {
  /** Files and folders. */
  paths: string[];
  issue: string | undefined;
  date: string | undefined;
  number: number | undefined;
  defaultSection: string | undefined;
  dryRun: boolean;
  json: boolean;
  force: boolean;
  review: boolean;
}

/** Reads the command line of the import. @throws {UsageError} */
export function readImportArguments(args: string[]): ImportArguments | 'help' {
  const { values, positionals: paths } = readWords({
    args,
    allowPositionals: true,
    options: {
      issue: { type: 'string' },
      date: { type: 'string' },
      number: { type: 'string' },
      'default-section': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      review: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (paths.length === 0) {
    throw new UsageError(
      '没有写要导入的文件。用法：npm run import -- 文件…（--help 显示全部选项）',
    );
  }
  const { issue, date, number } = values;
  if (paths.length > 1) refuseForSeveral({ issue, date, number });
  if (issue !== undefined && !ID.test(issue)) {
    throw new UsageError(
      `编号“${issue}”不能用作网址。--issue 只用小写字母、数字和连字符，例如 20230823。`,
    );
  }
  if (date !== undefined && !isDay(date)) {
    throw new UsageError(`“${date}”不是一个日期。--date 写成年-月-日，例如 2023-08-23。`);
  }
  if (number !== undefined && !/^[1-9]\d{0,8}$/.test(number)) {
    throw new UsageError(`“${number}”不是期号。--number 写 1 以上的整数，例如 9。`);
  }
  const section = values['default-section'];
  if (section?.trim() === '') throw new UsageError('--default-section 后面要写栏目名，例如 要闻。');
  return {
    paths,
    issue,
    date,
    number: number === undefined ? undefined : Number(number),
    defaultSection: section?.trim(),
    dryRun: values['dry-run'],
    json: values.json,
    force: values.force,
    review: values.review,
  };
}

/** Refuses what can be said of one bulletin only. @throws {UsageError} */
export function refuseForSeveral(
  said: Readonly<Record<'issue' | 'date' | 'number', unknown>>,
): void {
  if ((said.issue ?? said.date ?? said.number) !== undefined) {
    throw new UsageError('--issue、--date、--number 只能用于一个文件。请一次导入一个文件。');
  }
}
