import { dayMeant, isDay } from '#article/day.ts';
import { ID, MAX_TITLE } from '#article/schema.ts';
import { checkTitle } from '#check/check-title.ts';
import { UsageError } from '#source/usage-error.ts';
import { readWords } from './words.ts';

export const NEW_HELP = `新建一篇稿件，存为草稿。在终端里运行时，没有写明的会一项一项地问。

用法：npm run new -- ["标题"] [选项]

选项：
  --section 栏目          默认见 site.yaml
  --date 年-月-日         事情发生的第一天，默认今天
  --organization 单位     供稿单位，几个单位就写几次，默认见 site.yaml
  --issue 编号            所属的一期，默认不属于哪一期
  --open                  建好后打开文件
  --help                  显示这些说明`;

/** What the command line says of a new article; what it leaves out is asked for or has a default. */
export interface NewArguments {
  title: string | undefined;
  section: string | undefined;
  /** `YYYY-MM-DD` */
  date: string | undefined;
  organizations: string[];
  issue: string | undefined;
  open: boolean;
}

/** Reads the command line of `new`. @throws {UsageError} */
export function readNewArguments(args: string[]): NewArguments | 'help' {
  const { values, positionals } = readWords({
    args,
    allowPositionals: true,
    options: {
      section: { type: 'string' },
      date: { type: 'string' },
      organization: { type: 'string', multiple: true, default: [] },
      issue: { type: 'string' },
      open: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const [written, ...more] = positionals;
  if (more.length > 0)
    throw new UsageError('标题要放在引号里，例如 npm run new -- "某某区科协举办活动"');
  const { section, date, organization: organizations, issue, open } = values;
  const problem =
    (written !== undefined && problemOfTitle(written)) ||
    (date !== undefined && problemOfDate(date)) ||
    (issue !== undefined && problemOfIssue(issue));
  if (problem) throw new UsageError(problem);
  const title = written === undefined ? undefined : checkTitle(written).title;
  return { title, section, date, organizations, issue, open };
}

/** What is wrong with a title, in Chinese; an empty string where nothing is. */
export function problemOfTitle(written: string): string {
  const { title, problems } = checkTitle(written);
  const length = [...title].length;
  if (length === 0) return '没有写标题。写一句话，例如 某某区科协举办科普活动。';
  if (length > MAX_TITLE) return `标题有 ${length} 字，不能超过 ${MAX_TITLE} 字。`;
  return problems.join('\n');
}

/** What is wrong with a date, in Chinese; an empty string where nothing is. */
export function problemOfDate(date: string): string {
  if (isDay(date)) return '';
  const meant = dayMeant(date);
  return `“${date}”不是一个日期${meant === undefined ? '' : `，是否想写“${meant}”`}。写成年-月-日，例如 2023-08-23。`;
}

/** What is wrong with the id of an issue, in Chinese; an empty string where nothing is. */
export function problemOfIssue(issue: string): string {
  return ID.test(issue)
    ? ''
    : `编号“${issue}”不能用作网址。只用小写字母、数字和连字符，例如 20230823。`;
}
