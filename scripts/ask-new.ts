import { confirm, input, search, select } from '@inquirer/prompts';
import { namesOf } from '#collection/content.ts';
import { repeatedTitle } from '#collection/repeated-title.ts';
import { checkTitle } from '#check/check-title.ts';
import { initialsOf } from '#hanzi/initials.ts';
import { fileTitled } from '#importing/new-article.ts';
import type { Stock } from '#importing/stock.ts';
import { formatLine } from '#source/diagnostic.ts';
import { problemOfDate, problemOfTitle, type NewArguments } from './new-arguments.ts';

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

/** One of the newest issues, or none. */
async function askIssue({ issues }: Stock): Promise<string | undefined> {
  if (issues.length === 0) return undefined;
  const newest = issues.toSorted((a, b) => (a.date < b.date ? 1 : -1)).slice(0, SHOWN);
  const issue = await select({
    message: '所属的一期',
    choices: [
      { value: NONE, name: '不属于哪一期' },
      ...newest.map(({ id, date }) => ({ value: id, name: `${date} 一期（${id}）` })),
    ],
    pageSize: SHOWN,
    theme,
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
