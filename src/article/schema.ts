import { z } from 'zod';
import { didYouMean, hasUnseen } from '#source/nearest.ts';
import { field, rule } from '#source/schema-issues.ts';
import { dayMeant, isDay, whyNoDay } from './day.ts';
import { articleTermsSchema } from './term.ts';

/** The names an article may use; aliases of organizations count as names. */
export interface KnownNames {
  sections: readonly string[];
  organizations: readonly string[];
  /** What `mentions` may name: people, bodies, districts and programmes of the lists. */
  mentions?: readonly string[];
  /** Names that several people have, who are told apart by their slugs. */
  shared?: readonly string[];
}

/** The same where a list may be wrong: what it would hold is undefined, and no name of it is asked about. */
type SoundNames = { [Name in keyof KnownNames]: KnownNames[Name] | undefined };

/** Longest title, in code points. */
export const MAX_TITLE = 90;

/** What ids and issues are written with: they become addresses. */
export const ID = /^[a-z0-9-]{1,64}$/;

const text = z.string().trim().min(1);
const flag = z.boolean().optional();

const day = z.string().superRefine((value, context) => {
  const [why, look] = whyNoDay(value) ?? [];
  if (!isDay(value) && why !== undefined && look !== undefined) {
    rule(context, 'bad-date', why, look);
  } else if (!isDay(value)) {
    const meant = dayMeant(value);
    rule(
      context,
      'bad-date',
      `“${value}”不是一个日期${meant === undefined ? '' : `，是否想写“${meant}”`}`,
      '写成年-月-日，月和日各两位，例如 2023-08-23',
    );
  }
});

/**
 * The schema of an article's frontmatter, for the importer, the collection and the checks alike.
 * It is a function of the lists, since a section or organization has to be one of them.
 */
export function articleSchema(known: SoundNames) {
  const section = oneOf(known.sections, 'unknown-section', '栏目', 'sections.yaml');
  const organization = oneOf(
    known.organizations,
    'unknown-organization',
    '单位',
    'organizations.yaml',
  );
  return z.strictObject({
    title: field(
      text.refine((value) => [...value].length <= MAX_TITLE && !/[\n\r\u2028\u2029]/.test(value)),
      {
        title: '标题',
        description: `写成一行，不超过${MAX_TITLE}字`,
        example: 'title: 某某区科协举办科普活动',
      },
    ),
    section: field(section, {
      title: '栏目',
      description: '写 sections.yaml 里的一个栏目名',
      example: `section: ${known.sections?.[0] ?? '要闻'}`,
    }),
    date: field(day, {
      title: '日期',
      description: '写事情发生的第一天，年-月-日',
      example: 'date: 2023-08-23',
    }),
    organization: field(
      z.preprocess(
        (value) => (typeof value === 'string' ? [value] : value),
        z.array(organization).min(1),
      ),
      {
        title: '供稿单位',
        description: '写 organizations.yaml 里的名称或别名，几个单位各占一行，行首用“- ”',
        example: `organization: ${known.organizations?.[0] ?? '某某区科协'}`,
      },
    ),
    issue: field(z.string().regex(ID).optional(), {
      title: '期',
      description: '写所属一期的编号，只用小写字母、数字和连字符',
      example: 'issue: "20230823"',
    }),
    order: field(z.coerce.number().int().min(1).optional(), {
      title: '次序',
      description: '写稿件在本期中的次序，1 以上的整数',
      example: 'order: 1',
    }),
    dateBasis: field(z.enum(['text', 'issue']).default('text'), {
      title: '日期依据',
      description: '文中没有写明日期、用本期日期时写 issue，否则不写这一行',
      example: 'dateBasis: issue',
    }),
    summary: field(text.optional(), {
      title: '摘要',
      description: '写一两句话',
      example: 'summary: 活动共有116人参与。',
    }),
    draft: field(flag, {
      title: '草稿',
      description: '还不发布时写 true',
      example: 'draft: true',
    }),
    updated: field(day.optional(), {
      title: '更正日期',
      description: '写更正的日期，年-月-日',
      example: 'updated: 2023-09-01',
    }),
    correction: field(text.optional(), {
      title: '更正说明',
      description: '用一句话说明改了什么',
      example: 'correction: 更正了参加人数',
    }),
    withdrawn: field(flag, {
      title: '撤回',
      description: '稿件撤回时写 true',
      example: 'withdrawn: true',
    }),
    script: field(z.enum(['Hans', 'Hant']).optional(), {
      title: '文字',
      description: '稿件用繁体字写时写 Hant，否则不写这一行',
      example: 'script: Hant',
    }),
    terms: articleTermsSchema,
    mentions: field(z.array(mention(known)).optional(), {
      title: '文中提到',
      description:
        '写没有自动认出的人物（有同名的写 slug）、单位、区或项目，须在名单里，每个一行，行首用“- ”',
      example: `mentions: [${known.mentions?.[0] ?? '李云里'}]`,
    }),
    notMentions: field(z.array(text).optional(), {
      title: '并未提到',
      description: '写认错了的姓名或名称，每个一行，行首用“- ”',
      example: 'notMentions: [李云里]',
    }),
    source: field(
      z
        .tuple([z.coerce.number().int().min(1), z.coerce.number().int().min(1)])
        .refine(([first, last]) => first <= last)
        .optional(),
      {
        title: '原文行号',
        description: '写稿件在简报原文中的首行和末行',
        example: 'source: [1, 37]',
      },
    ),
  });
}

export type Frontmatter = z.infer<ReturnType<typeof articleSchema>>;

/** A name or slug of any list, that one thing alone is called by. */
function mention({ mentions, shared = [] }: SoundNames) {
  if (mentions === undefined) return text;
  const known = new Set(mentions);
  return text.superRefine((value, context) => {
    if (known.has(value)) return;
    if (shared.includes(value)) {
      const reason = `名单里不止一个“${value}”`;
      rule(context, 'shared-name', reason, '写 people.yaml 里这个人的 slug', [], value);
      return;
    }
    const reason = `人物、单位、区、项目的名单里都没有“${value}”${didYouMean(value, mentions)}`;
    const remedy =
      '改成名单里的名称，或先把它加进 people.yaml、organizations.yaml 或 programmes.yaml';
    rule(context, 'unknown-mention', reason, remedy, [], value);
  });
}

function oneOf(names: readonly string[] | undefined, code: string, what: string, list: string) {
  if (names === undefined) return text;
  const known = new Set(names);
  return text.superRefine((value, context) => {
    if (known.has(value)) return;
    const where = `${what}“${value}”不在 ${list} 里`;
    const several = value
      .replace(/^[【[（(·•]\s*|[】\]）)]$/gu, '')
      .split(/[、，,;；·•]/u)
      .map((name) => name.trim());
    if (several.length > 1 && several.every((name) => known.has(name))) {
      const remedy = `几个${what}各占一行，行首用“- ”，或写成 [${several.join(', ')}]`;
      rule(context, code, `${where}，像是写了几个${what}`, remedy, [], value);
      return;
    }
    if (hasUnseen(value)) {
      const reason = `${where}：里面有看不见的字符${didYouMean(value, names)}`;
      rule(context, code, reason, '把这个名称删去，重新打一遍', [], value);
      return;
    }
    const choices = names.slice(0, 12).join('、') + (names.length > 12 ? ' 等' : '');
    rule(
      context,
      code,
      `${where}${didYouMean(value, names)}`,
      `改成已有的${what}（${choices}），或先把它加进 ${list}`,
      [],
      value,
    );
  });
}
