import { readTextFile, type Received } from '#bulletin/receive.ts';
import { Files } from '#importing/files.ts';
import { planImports } from '#importing/import.ts';
import type { ImportOptions } from '#importing/options.ts';
import type { Plan } from '#importing/plan.ts';
import type { Stock } from '#importing/stock.ts';

/** A content folder without bulletins, made for the tests. */
export const emptyStock: Stock = {
  publisher: '某市科协',
  defaultSection: '要闻',
  sections: {
    text: '# 栏目\n- slug: yaowen\n  name: 要闻\n',
    entries: [{ slug: 'yaowen', name: '要闻', aliases: [] }],
  },
  organizations: {
    text: '# 单位\n- slug: shi\n  name: 某市科协\n  aliases: [市科协] # 简称\n',
    entries: [{ slug: 'shi', name: '某市科协', aliases: ['市科协'] }],
  },
  issues: [],
  articles: [],
  articleFiles: new Map(),
  sources: new Map(),
  files: new Files(() => undefined),
};

export const received = (text: string, file = '样张.txt'): Received => {
  const bytes = new TextEncoder().encode(text);
  return { file, bytes, manuscript: readTextFile(file, bytes) };
};

export const importOptions = { force: false, today: '2024-01-01' } as const;

/** The text a plan writes to a file. */
export const textIn = ({ writes }: Plan, path: string): string | undefined => {
  const content = writes.find((write) => write.path === path)?.content;
  return typeof content === 'string' ? content : content && new TextDecoder().decode(content);
};

/** The plans of bulletins that can all be imported. */
export async function plansOf(
  stock: Stock,
  all: Received[],
  options: ImportOptions,
): Promise<Plan[]> {
  return (await planImports(stock, all, options)).map((outcome) => {
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.plan;
  });
}
