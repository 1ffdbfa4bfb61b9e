import { z } from 'zod';
import { field } from '#source/schema-issues.ts';
import { isDay } from './day.ts';
import { ID } from './schema.ts';

const text = z.string().trim().min(1);

const SHA256 = /^[0-9a-f]{64}$/;

/** bulletin.yaml: what is known of one issue, written by the importer beside the source as received. */
export const issueSchema = z.strictObject({
  id: field(z.string().regex(ID), {
    title: '编号',
    description: '只用小写字母、数字和连字符',
    example: 'id: "20230823"',
  }),
  date: field(z.string().refine(isDay), {
    title: '日期',
    description: '写成年-月-日',
    example: 'date: 2023-08-23',
  }),
  dateBasis: field(z.enum(['given', 'masthead', 'latest-event']), {
    title: '日期依据',
    description: '写 given（人工给定）、masthead（报头）或 latest-event（最近的事件）',
    example: 'dateBasis: given',
  }),
  number: field(z.coerce.number().int().min(1).nullable().default(null), {
    title: '期号',
    description: '写 1 以上的整数，没有则不写',
    example: 'number: 9',
  }),
  publisher: field(text, {
    title: '编印单位',
    description: '写编印单位的名称',
    example: 'publisher: 某某市科协',
  }),
  given: field(
    z
      .strictObject({
        number: z.coerce.number().int().min(1).optional(),
        defaultSection: text.optional(),
      })
      .optional(),
    {
      title: '编辑指定的',
      description: '导入时用 --number、--default-section 指定的，导入更正时照用',
      example: 'given: { defaultSection: 通知 }',
    },
  ),
  publisherBasis: field(z.enum(['masthead', 'site']).optional(), {
    title: '编印单位依据',
    description: '由导入写入：masthead（报头）或 site（报头没有写，取网站的）',
    example: 'publisherBasis: masthead',
  }),
  source: field(
    z.strictObject({
      file: field(text, {
        title: '原文',
        description: '写同一文件夹里的文件名',
        example: 'file: source.txt',
      }),
      sha256: field(z.string().regex(SHA256), {
        title: '校验值',
        description: '由导入写入，不要改',
        example: `sha256: ${'0'.repeat(64)}`,
      }),
      encoding: field(z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be']), {
        title: '编码',
        description: '由导入写入，不要改',
        example: 'encoding: utf-8',
      }),
      format: field(z.enum(['text', 'pdf', 'docx']), {
        title: '格式',
        description: '由导入写入，不要改',
        example: 'format: text',
      }),
    }),
    { title: '原文', description: '由导入写入，不要改', example: 'source: { file: source.txt }' },
  ),
  earlier: field(
    z.array(z.strictObject({ file: text, sha256: z.string().regex(SHA256) })).default([]),
    {
      title: '更早的原文',
      description: '由导入写入，不要改',
      example: 'earlier: [{ file: source-1.txt, sha256: … }]',
    },
  ),
  report: field(z.strictObject({ file: text, sha256: z.string().regex(SHA256) }).optional(), {
    title: '导入报告',
    description: '由导入写入，不要改',
    example: 'report: { file: report.md, sha256: … }',
  }),
  articles: field(z.array(z.string().regex(ID)).default([]), {
    title: '稿件',
    description: '由导入写入，不要改',
    example: 'articles: ["20230823-01"]',
  }),
  written: field(z.record(z.string().regex(ID), z.string().regex(SHA256)).default({}), {
    title: '写入时的校验值',
    description: '由导入写入，不要改；据此看出稿件后来是否改过',
    example: `written: { 20230823-01: ${'0'.repeat(64)} }`,
  }),
  titles: field(z.record(z.string().regex(ID), text).default({}), {
    title: '原文的标题',
    description: '由导入写入，不要改；稿件改过标题后，据此认出更正的原文里的同一条',
    example: 'titles: { 20230823-01: 某区科协举办讲座 }',
  }),
  linesIn: field(z.record(z.string().regex(ID), text).default({}), {
    title: '行号所指的原文',
    description: '由导入写入，不要改；没有随更正改写的稿件，行号指的是这份更早的原文',
    example: 'linesIn: { 20230823-01: source-1.txt }',
  }),
});

/** One issue of the bulletin, as bulletin.yaml holds it. */
export type IssueRecord = z.infer<typeof issueSchema>;

/** What an editor said of an issue besides its date. */
export type Given = NonNullable<IssueRecord['given']>;

/** What was the source of an issue before its correction came: its name in the issue's folder, and what it is known by. */
export type EarlierSource = IssueRecord['earlier'][number];

/** The source whose lines an article tells: the issue's, or an earlier one; undefined where that is not on record. */
export function sourceOf(record: IssueRecord, article: string): EarlierSource | undefined {
  const earlier = record.linesIn[article];
  return earlier === undefined
    ? record.source
    : record.earlier.find(({ file }) => file === earlier);
}
