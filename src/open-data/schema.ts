import { z } from 'zod';

const day = z.iso.date();
const path = z.string().startsWith('/');

const named = z
  .strictObject({
    slug: z.string().describe('网址里的名字，不变'),
    name: z.string().describe('名称'),
  })
  .meta({ id: 'named', title: '栏目或单位' });

/** Who and what an article names. */
const mentions = z
  .strictObject({
    people: z
      .array(
        z.strictObject({
          slug: z.string().nullable().describe('网址里的名字；没有核对是谁时为 null'),
          name: z.string().describe('姓名'),
          office: z.string().nullable().describe('印在姓名前面的职务'),
        }),
      )
      .describe('人物'),
    organizations: z.array(named).describe('单位'),
    programmes: z.array(named).describe('项目'),
    districts: z.array(named.extend({ slug: z.string().nullable() })).describe('区'),
  })
  .meta({ id: 'mentions', title: '文中提到' });

/** The open data of one article. */
export const openArticle = z
  .strictObject({
    id: z.string().describe('稿件编号，不变'),
    title: z.string().describe('标题'),
    titleBreaks: z.array(z.int().min(1)).describe('标题可以换行的位置，按 UTF-16 码元计'),
    section: named.describe('栏目'),
    date: day.describe('事情发生的第一天'),
    dateBasis: z.enum(['text', 'issue']).describe('日期依据：text 是文中写明，issue 是取本期日期'),
    organizations: z.array(named).min(1).describe('供稿单位'),
    issue: z.string().nullable().describe('所属一期的编号'),
    path: path.describe('网页在站内的路径'),
    paragraphs: z.array(z.string()).describe('正文，每段一项，纯文本'),
    mentions: mentions.describe('文中提到的人物、单位、项目和区'),
  })
  .meta({ id: 'article', title: '稿件' });

const issueFields = {
  id: z.string().describe('本期编号，不变'),
  date: day.describe('本期日期'),
  dateBasis: z
    .enum(['given', 'masthead', 'latest-event'])
    .nullable()
    .describe('日期依据：given 是人工给定，masthead 是报头，latest-event 是文中最近的日期'),
  number: z.int().min(1).nullable().describe('期号'),
  publisher: z.string().nullable().describe('编印单位'),
  path: path.describe('网页在站内的路径'),
};

/** The open data of one issue, with its articles in printed order. */
export const openIssue = z
  .strictObject({ ...issueFields, articles: z.array(openArticle).describe('稿件，按原文次序') })
  .meta({ id: 'issue', title: '一期简报' });

/** The open data of the whole archive. */
export const openArchive = z
  .strictObject({
    name: z.string().describe('简报名称'),
    association: z.string().describe('主办单位'),
    address: z.url().describe('网站首页的网址'),
    issues: z
      .array(
        z.strictObject({
          ...issueFields,
          articles: z.array(z.string()).describe('稿件编号，按原文次序'),
        }),
      )
      .describe('各期，新的在前'),
    articles: z.array(openArticle).describe('全部稿件，新的在前'),
  })
  .meta({ id: 'archive', title: '全部简报' });

export type OpenMentions = z.infer<typeof mentions>;
export type OpenArticle = z.infer<typeof openArticle>;
export type OpenIssue = z.infer<typeof openIssue>;
export type OpenArchive = z.infer<typeof openArchive>;

/** The JSON Schema (2020-12) of all open data: a document is an archive, an issue or an article. */
export function openDataSchema(): object {
  return z.toJSONSchema(
    z.union([openArchive, openIssue, openArticle]).meta({ title: '简报的开放数据' }),
  );
}
