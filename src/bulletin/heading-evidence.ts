import type { Evidence } from './evidence.ts';
import type { Shape } from './shape.ts';

/** What the names of sections end with. */
const SECTION =
  /(?:要闻|动态|简讯|快讯|短讯|要情|工作|建设|交流|活动|之窗|聚焦|关注|专题|专栏|资讯|信息|风采|视点|播报|速递|速览|预告|综述|选登|园地|天地|论坛|纪实|经验|前沿|荟萃|集锦|撷英|传真|消息|新闻|点滴|科普|党建|服务|创新|人物|学术|智库|基层|通知|公告|公示|声音|观点|一线|教育|培训|宣传|合作|人才|文化|队伍|回顾|热点|头条|专报|调研|研讨|讲话|精神|部署|落实|学习|时讯|进展|成果|案例|做法|提示|备忘|媒体|导读|参考|来信|文苑|文艺|副刊|散文|诗歌|随笔|部署|视察|纪实|短波|传递|扫描|点评|论谈|广角|长廊|平台|窗口|之家|社区|县区|区县|乡镇)$/u;
/** Headings of a single item's parts, not of sections. */
const NO_SECTION =
  /^(?:编者按|编者的话|按语|导语|附|附件|注|备注|说明|摘要|本报讯|链接|相关链接|背景|名单|新闻背景|图片说明)/u;
/** Words that a title begins with, and a section where all do. */
const DOES =
  /^(?:深化|推进|推动|加强|加快|助力|促进|打造|强化|提升|坚持|搭建|构建|共建|赋能|凝聚|汇聚|践行|探索|拓展|激发|培育|厚植|发挥|聚力|携手|开启|点燃|架起|用好|办好|建强|做强|做实|擦亮|筑牢)/u;
const LONGEST_BARE = 10;

/**
 * What speaks for lines being the headings of sections: names in 【…】 or between ornaments, and short bare lines,
 * above all with a name known for a section or that ends as such names do.
 *
 * @param known names of sections
 */
export function headingEvidence(
  shapes: readonly Shape[],
  known: ReadonlySet<string>,
): Map<number, Evidence> {
  const evidence = new Map<number, Evidence>();
  const bare: number[] = [];
  shapes.forEach((shape, index) => {
    const wrapped = wrappedScore(shape, known);
    const score = wrapped ?? bareScore(shape, shapes[index - 1], shapes[index + 1], known);
    if (score === undefined) return;
    if (wrapped === undefined && score > 0 && mayFollow(shapes[index - 1])) bare.push(index);
    evidence.set(index, { heading: score });
  });
  // One alone that says what is done (深化院地合作) begins a title of several lines.
  const [only = -1] = bare;
  const alone = bare.length === 1 ? evidence.get(only)?.heading : undefined;
  if (alone !== undefined && DOES.test(shapes[only]?.plain ?? ''))
    evidence.set(only, { heading: alone - 6 });
  return evidence;
}

/** Whether no sentence or title is under way after a line. */
const mayFollow = (before: Shape | undefined): boolean =>
  !before || before.ending === 'closed' || before.ending === 'credit' || !!before.credit;

function wrappedScore({ plain, wrapped }: Shape, known: ReadonlySet<string>): number | undefined {
  if (!wrapped) return undefined;
  const name = plain.slice(wrapped.start, wrapped.end).replace(/\s+/gu, '');
  if (NO_SECTION.test(name)) return -4;
  if (wrapped.brackets) return 4;
  return (known.has(name) ? 4 : 2) + (SECTION.test(name) ? 1 : 0);
}

function bareScore(
  { plain, mark, gap, newPage }: Shape,
  before: Shape | undefined,
  next: Shape | undefined,
  known: ReadonlySet<string>,
): number | undefined {
  const name = plain.slice(mark?.length ?? 0).replace(/\s+/gu, '');
  if (known.has(name)) return 4;
  if ([...name].length > LONGEST_BARE || !/^[\p{Script=Han}A-Za-z0-9·、“”+—-]{2,}$/u.test(name))
    return undefined;
  // What is announced is a list.
  if (NO_SECTION.test(name) || before?.ending === 'announcement') return -6;
  const ends = SECTION.test(name) ? (name.length <= 6 ? 3.5 : 1.5) : 0;
  const short = name.length <= 4 ? 1.5 : name.length <= 6 ? 0.5 : -1;
  const apart = (gap > 0 || newPage) && (next?.gap ?? 0) > 0 ? 0.5 : 0;
  // A title's first line is hardly ever so short, with a longer one below.
  const over = name.length <= 6 && next?.ending === 'open' && next.characters >= 9 ? 1.5 : 0;
  return -3 + ends + short + apart + over;
}
