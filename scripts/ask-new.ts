import { confirm, input, search, select } from '@inquirer/prompts';
import { namesOf } from '#collection/content.ts';
import { issueIds } from '#collection/issue-ids.ts';
import { repeatedTitle } from '#collection/repeated-title.ts';
import { checkTitle } from '#check/check-title.ts';
import { initialsOf } from '#hanzi/initials.ts';
import { fileTitled } from '#importing/new-article.ts';
import type { Stock } from '#importing/stock.ts';
import { formatLine } from '#source/diagnostic.ts';
import {
  problemOfDate,
  problemOfIssue,
  problemOfTitle,
  type NewArguments,
} from './new-arguments.ts';

const SHOWN = 10;
const NONE = '';

const KEYS: Readonly<Record<string, string>> = {
  navigate: '选择',
  select: '确定',
  submit: '确定',
};

/** The library's own words in Chinese. */
const theme = {
  style: {
    keysHelpTip: (keys: [key: string, action: string][]): string =>
      keys.map(([key, action]) => `${key} ${KEYS[action] ?? action}`).join('  '),
  },
};

/** Whether someone broke off (Ctrl+C) instead of answering. */
export function brokeOff(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

/**
 * Asks, in a terminal, for what the command line did not say.
 *
 * @param today `YYYY-MM-DD`, the date unless another is given
 */
export async function askNew(
  asked: NewArguments,
  stock: Stock,
  today: string,
): Promise<NewArguments & { title: string }> {
  const written = asked.title ?? (await askTitle(problemOfTitle));
  const section =
    asked.section ??
    (await select({
      message: '栏目',
      choices: stock.sections.entries.map(({ name, description }) => ({
        value: name,
        ...(description === undefined ? {} : { description }),
      })),
      default: stock.defaultSection,
      pageSize: SHOWN,
      theme,
    }));
  const date =
    asked.date ??
    (await input({
      message: '日期（事情发生的第一天，年-月-日）',
      default: today,
      validate: (text) => problemOfDate(text) || true,
    }));
  const title = fileTitled(stock, written, date)
    ? await askTitle((text) => problemOfTitle(text) || problemOfItem(text, date, stock), written)
    : written;
  const organizations =
    asked.organizations.length > 0 ? asked.organizations : await askOrganizations(stock);
  const issue = asked.issue ?? (await askIssue(stock));
  const open = asked.open || (await askYes('现在打开文件？'));
  return { title, section, date, organizations, issue, open };
}

/**
 * @param problemOf what is wrong with a title, in Chinese; an empty string where nothing is
 * @param refused what was answered before and will not do, which stands there to be changed
 */
async function askTitle(problemOf: (text: string) => string, refused?: string): Promise<string> {
  if (refused !== undefined) console.log(problemOf(refused));
  const title = await input({
    message: '标题',
    validate: (text) => problemOf(text) || true,
    ...(refused === undefined ? {} : { default: refused, prefill: 'editable' }),
  });
  return checkTitle(title).title;
}

function problemOfItem(text: string, date: string, stock: Stock): string {
  const file = fileTitled(stock, checkTitle(text).title, date);
  return file === undefined ? '' : formatLine(repeatedTitle(file));
}

/** One after another, found by any part of a name or by its pinyin initials, until none more is wanted. */
async function askOrganizations({ organizations, publisher }: Stock): Promise<string[]> {
  const known = organizations.entries.map((organization) => {
    const names = namesOf(organization);
    return { name: organization.name, names, initials: names.map(initialsOf) };
  });
  const chosen: string[] = [];
  for (;;) {
    const name = await search({
      message: chosen.length === 0 ? '供稿单位（输入名称或拼音首字母）' : '还有供稿单位？',
      pageSize: SHOWN,
      theme,
      source: (term = '') => {
        const wanted = term.trim().toLowerCase();
        const found = known
          .filter(({ name }) => !chosen.includes(name))
          .filter(
            ({ names, initials }) =>
              names.some((one) => one.includes(wanted)) ||
              initials.some((one) => one.includes(wanted)),
          )
          .map(({ name }) => ({ value: name }))
          .sort((a, b) => Number(b.value === publisher) - Number(a.value === publisher));
        if (chosen.length > 0 && wanted === '')
          found.unshift({ value: NONE, name: '没有了' } as never);
        return found.length > 0
          ? found
          : [{ value: NONE, name: `没有名称里有“${wanted}”的单位，请改一改`, disabled: ' ' }];
      },
    });
    if (name === NONE) return chosen;
    chosen.push(name);
  }
}

/** None, one of those there are, or any other whose id is typed. */
async function askIssue(stock: Stock): Promise<string | undefined> {
  const dates = new Map(stock.issues.map(({ id, date }) => [id, date]));
  const ids = issueIds(stock);
  const choice = (id: string) => {
    const date = dates.get(id);
    return date === undefined ? { value: id } : { value: id, name: `${date} 一期（${id}）` };
  };
  const issue = await search<string>({
    message: '所属的一期（用上下键挑选，或输入编号）',
    pageSize: SHOWN,
    theme,
    source: (term = '') => {
      const wanted = term.trim();
      if (wanted === '') return [{ value: NONE, name: '不属于哪一期' }, ...ids.map(choice)];
      const found = ids.filter((id) => id.includes(wanted));
      const problem = problemOfIssue(wanted);
      if (found.length === 0 && problem) return [{ value: NONE, name: problem, disabled: ' ' }];
      // What is wholly there comes first, or a new one could not be told from what it is the beginning of.
      found.sort((a, b) => Number(b === wanted) - Number(a === wanted));
      const isNew = !problem && found[0] !== wanted;
      const typed = isNew ? [{ value: wanted, name: `新的一期（${wanted}）` }] : [];
      return [...found.map(choice), ...typed];
    },
  });
  return issue === NONE ? undefined : issue;
}

async function askYes(message: string): Promise<boolean> {
  return confirm({
    message: `${message}（y 是，n 否）`,
    default: true,
    transformer: (yes) => (yes ? '是' : '否'),
  });
}
