import { z } from 'zod';
import { field, rule } from '#source/schema-issues.ts';

const name = z.string().trim().min(1);

/** Several names that a comma of the wrong width, which is a character like another, made one. */
const aliases = z
  .array(
    name.superRefine((value, context) => {
      if (!/[，；]/u.test(value)) return;
      const reason = `“${value}”里有全角逗号或分号，会当成一个名称`;
      const apart = value.split(/\s*[，；]\s*/u).join(', ');
      rule(context, 'names-in-one', reason, `几个名称用半角逗号隔开，写成 [${apart}]`);
    }),
  )
  .default([]);

const slug = field(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), {
  title: '网址名',
  description: '只用小写字母、数字和连字符，发布后不再改',
  example: 'slug: yaowen',
});

const isNew = field(z.boolean().optional(), {
  title: '导入时新加',
  description: '写 true；核对后删去这一行',
  example: 'new: true',
});

/** One entry of sections.yaml. */
const sectionSchema = z.strictObject({
  slug,
  name: field(name, { title: '栏目名', description: '写栏目的名称', example: 'name: 要闻' }),
  aliases: field(aliases, {
    title: '别名',
    description: '写同一栏目的其他叫法，例如改名前的，每个一行，行首用“- ”',
    example: 'aliases: [重要新闻]',
  }),
  order: field(z.coerce.number().int().optional(), {
    title: '次序',
    description: '写整数，小的在前',
    example: 'order: 1',
  }),
  description: field(z.string().trim().optional(), {
    title: '说明',
    description: '用一句话说明栏目',
    example: 'description: 重要会议和活动',
  }),
  new: isNew,
});

/** One entry of organizations.yaml. */
const organizationSchema = z.strictObject({
  slug,
  name: field(name, { title: '单位名', description: '写单位的名称', example: 'name: 某某区科协' }),
  aliases: field(aliases, {
    title: '别名',
    description: '写同一单位的其他叫法，每个一行，行首用“- ”',
    example: 'aliases: [某某区科学技术协会]',
  }),
  district: field(name.optional(), {
    title: '所在区',
    description: '写区的名称',
    example: 'district: 某某区',
  }),
  kind: field(name.optional(), {
    title: '类别',
    description: '写单位的类别',
    example: 'kind: 区科协',
  }),
  new: isNew,
});

/** sections.yaml as a list in which every name and alias belongs to one section. */
export const sectionsSchema = z.array(sectionSchema).superRefine((sections, context) => {
  refuseRepeats(context, sections, 'slug', (section) => [section.slug]);
  refuseRepeats(context, sections, 'name', ({ name, aliases }) => [name, ...aliases]);
});

/** organizations.yaml as a list in which every name and alias belongs to one organization. */
export const organizationsSchema = z.array(organizationSchema).superRefine((list, context) => {
  refuseRepeats(context, list, 'slug', (organization) => [organization.slug]);
  refuseRepeats(context, list, 'name', ({ name, aliases }) => [name, ...aliases]);
});

/** One entry of districts.yaml: a district and its place on a map of tiles, which has the right neighbours at best. */
const districtSchema = z.strictObject({
  slug: field(slug.optional(), {
    title: '网址名',
    description: '只用小写字母、数字和连字符，发布后不再改；不写就没有这个区的网页',
    example: 'slug: moumou',
  }),
  name: field(name, { title: '区名', description: '写区的名称', example: 'name: 某某区' }),
  column: field(z.coerce.number().int().min(1), {
    title: '列',
    description: '写它在图上的第几列，1 以上的整数，从西往东数',
    example: 'column: 1',
  }),
  row: field(z.coerce.number().int().min(1), {
    title: '行',
    description: '写它在图上的第几行，1 以上的整数，从北往南数',
    example: 'row: 1',
  }),
});

/** districts.yaml as a list in which every district has a name and a place of its own. */
export const districtsSchema = z.array(districtSchema).superRefine((list, context) => {
  refuseRepeats(context, list, 'slug', (district) => (district.slug ? [district.slug] : []));
  refuseRepeats(context, list, 'name', (district) => [district.name]);
  refuseRepeats(context, list, 'column', ({ column, row }) => [`第${column}列第${row}行`]);
});

/** One entry of people.yaml: one person, by the offices that are printed before the name or by the items. */
const personSchema = z.strictObject({
  slug,
  name: field(name, { title: '姓名', description: '写姓名', example: 'name: 李云里' }),
  offices: field(z.array(name).default([]), {
    title: '职务',
    description: '写印在姓名前面的职务，照原文，每种写法一行，行首用“- ”',
    example: 'offices: [某某区科协党组书记、主席]',
  }),
  articles: field(z.array(name).default([]), {
    title: '稿件',
    description: '写提到这个人而没有印上列职务的稿件编号，每个一行，行首用“- ”',
    example: 'articles: ["20230823-05"]',
  }),
});

/** people.yaml as a list in which no two people of one name share an office or an item. */
export const peopleSchema = z.array(personSchema).superRefine((list, context) => {
  refuseRepeats(context, list, 'slug', (person) => [person.slug]);
  for (const key of ['offices', 'articles'] as const) {
    const of = (person: Person): string[] => person[key].map((one) => `${person.name}：${one}`);
    refuseRepeats(context, list, key, of);
  }
});

/** One entry of programmes.yaml. */
const programmeSchema = z.strictObject({
  slug,
  name: field(name, {
    title: '项目名',
    description: '写项目、工程或活动的名称',
    example: 'name: 科技馆之城',
  }),
  aliases: field(aliases, {
    title: '别名',
    description: '写同一项目的其他叫法，每个一行，行首用“- ”；引号不用写',
    example: 'aliases: [科技馆之城建设]',
  }),
  description: field(z.string().trim().optional(), {
    title: '说明',
    description: '用一句话说明项目',
    example: 'description: 把全市的科技场馆连成一片',
  }),
});

/** programmes.yaml as a list in which every name and alias belongs to one programme. */
export const programmesSchema = z.array(programmeSchema).superRefine((list, context) => {
  refuseRepeats(context, list, 'slug', (programme) => [programme.slug]);
  refuseRepeats(context, list, 'name', ({ name, aliases }) => [name, ...aliases]);
});

export type Person = z.infer<typeof personSchema>;
export type Programme = z.infer<typeof programmeSchema>;
export type District = z.infer<typeof districtSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Organization = z.infer<typeof organizationSchema>;

function refuseRepeats<T>(
  context: z.RefinementCtx,
  entries: readonly T[],
  key: string,
  valuesOf: (entry: T) => string[],
): void {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    for (const value of valuesOf(entry)) {
      if (seen.has(value)) {
        rule(context, 'repeated', `“${value}”出现了两次`, '改名，或把两条合成一条', [index, key]);
      }
      seen.add(value);
    }
  });
}
