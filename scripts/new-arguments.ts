import { isDay } from '#article/day.ts';
import { MAX_TITLE } from '#article/schema.ts';
import type { NewArticleRequest } from '#importing/new-article.ts';
import { UsageError } from '#source/usage-error.ts';
import { readWords } from './words.ts';

export const NEW_HELP = `新建一篇稿件，存为草稿。

用法：npm run new -- "标题" [选项]

选项：
  --section 栏目          默认见 site.yaml
  --date 年-月-日         事情发生的第一天，默认今天
  --organization 单位     供稿单位，几个单位就写几次，默认见 site.yaml
  --help                  显示这些说明`;

/** Reads the command line of `new`. @throws {UsageError} */
export function readNewArguments(args: string[]): NewArticleRequest | 'help' {
  const { values, positionals } = readWords({
    args,
    allowPositionals: true,
    options: {
      section: { type: 'string' },
      date: { type: 'string' },
      organization: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const [title, ...more] = positionals;
  if (title === undefined || title.trim() === '') {
    throw new UsageError('没有写标题。用法：npm run new -- "标题"（--help 显示全部选项）');
  }
  if (more.length > 0)
    throw new UsageError('标题要放在引号里，例如 npm run new -- "某某区科协举办活动"');
  if ([...title.trim()].length > MAX_TITLE) {
    throw new UsageError(`标题有 ${[...title.trim()].length} 字，不能超过 ${MAX_TITLE} 字。`);
  }
  const { section, date, organization: organizations } = values;
  if (date !== undefined && !isDay(date)) {
    throw new UsageError(`“${date}”不是一个日期。--date 写成年-月-日，例如 2023-08-23。`);
  }
  return { title, section, date, organizations };
}
