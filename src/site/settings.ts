import { z } from 'zod';
import { field, rule } from '#source/schema-issues.ts';

const text = z.string().trim().min(1);
const size = z.coerce.number().int().min(1);

/** Where a Git host keeps the project: those that the form at /admin/ can save to. */
const repositorySchema = z
  .strictObject({
    host: field(z.enum(['github', 'gitlab', 'gitea']), {
      title: '托管网站',
      description: '写 github、gitlab 或 gitea（Forgejo 也写 gitea）',
      example: 'host: github',
    }),
    name: field(z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/), {
      title: '仓库名',
      description: '写“用户名/仓库名”',
      example: 'name: some-association/bulletin',
    }),
    branch: field(text.optional(), {
      title: '分支',
      description: '写存到哪个分支，不写则用仓库的默认分支',
      example: 'branch: main',
    }),
    server: field(z.url({ protocol: /^https$/ }).optional(), {
      title: '服务器',
      description: '自己架设的 gitlab、gitea 写它的网址，以 https:// 开头',
      example: 'server: https://git.example.org',
    }),
  })
  .superRefine(({ host, server }, context) => {
    if (host === 'gitea' && server === undefined) {
      rule(
        context,
        'missing-field',
        '缺少“server”（服务器）',
        '加上一行，例如 server: https://git.example.org',
        ['host'],
      );
    }
    if (host === 'github' && server !== undefined) {
      rule(context, 'invalid-field', 'github 不用写“server”（服务器）', '删去这一行', ['server']);
    }
  });

export type Repository = z.infer<typeof repositorySchema>;

/** site.yaml: all that is one association's own and no list. */
export const siteSchema = z.strictObject({
  name: field(text, {
    title: '简报名称',
    description: '写简报的名称，它是网站的报头',
    example: 'name: 某某简报',
  }),
  association: field(text, {
    title: '主办单位',
    description: '写主办单位的全称',
    example: 'association: 某某市科学技术协会',
  }),
  publisher: field(text, {
    title: '编印单位',
    description: '写编印单位的名称，须是 organizations.yaml 里的一个；没有署名的稿件归它',
    example: 'publisher: 某某市科协',
  }),
  description: field(text, {
    title: '网站说明',
    description: '用一句话说明网站',
    example: 'description: 某某市科协的工作动态',
  }),
  address: field(z.url({ protocol: /^https?$/ }), {
    title: '网址',
    description: '写网站发布后的网址，以 http:// 或 https:// 开头',
    example: 'address: https://bulletin.example.org',
  }),
  siteCode: field(
    z
      .string()
      .regex(/^[a-z\d]{10}$/)
      .optional(),
    {
      title: '政府网站标识码',
      description: '写10位标识码；不是政府网站的不写这一行',
      example: 'siteCode: "1100000001"',
    },
  ),
  defaultSection: field(text, {
    title: '默认栏目',
    description: '写没有栏目标题的稿件归入的栏目，须是 sections.yaml 里的一个',
    example: 'defaultSection: 要闻',
  }),
  about: field(z.array(text).default([]), {
    title: '关于页的文字',
    description: '每段一行，行首用“- ”',
    example: 'about: [本简报由某某市科协编印。]',
  }),
  pictures: field(z.boolean().default(true), {
    title: '分享图片',
    description: '写 true 或 false；写 false 时不给每篇稿件画分享用的图片，生成网站更快',
    example: 'pictures: true',
  }),
  offline: field(z.boolean().default(true), {
    title: '离线阅读',
    description:
      '写 true 或 false；写 false 时网站不在读者的浏览器里留下读过的网页，留下的也会清除',
    example: 'offline: true',
  }),
  admin: field(z.boolean().default(false), {
    title: '编辑表单',
    description: '写 true 或 false；写 true 时，发布的网站里有编辑表单 /admin/，预览里总有',
    example: 'admin: true',
  }),
  repository: field(repositorySchema.optional(), {
    title: '代码仓库',
    description: '编辑表单存到代码托管网站时，下面缩进写 host、name；只用本机文件夹时不写',
    example: 'repository: { host: github, name: some-association/bulletin }',
  }),
  pageSizes: field(
    z
      .strictObject({
        list: field(size.default(50), {
          title: '列表每页条数',
          description: '写 1 以上的整数',
          example: 'list: 50',
        }),
        results: field(size.default(10), {
          title: '检索每页条数',
          description: '写 1 以上的整数',
          example: 'results: 10',
        }),
        feed: field(size.default(50), {
          title: '订阅里的条数',
          description: '写 1 以上的整数',
          example: 'feed: 50',
        }),
      })
      .prefault({}),
    {
      title: '每页条数',
      description: '下面缩进写 list、results、feed',
      example: 'pageSizes: { list: 50 }',
    },
  ),
});

export type SiteSettings = z.infer<typeof siteSchema>;
