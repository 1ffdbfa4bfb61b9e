import { NUMERAL, type NeighbourRule } from './neighbour-rule.ts';

/** What is put together from parts or from figures, so that 编制 is making it and not a number of posts. */
const DOCUMENT =
  '预算|决算|报告|报表|流量表|目录|手册|教材|指南|清单|名录|历法|年历|地图|图[册集]|星表|竹器|斗笠|[竹藤草]|篮';
const MADE =
  '机[^制关构会]|枪|炮|坦克|[战汽客货]?车|[军战]?舰|飞机|武器|装备|产品|导弹|手表|相机|药';
/** What is moist before it is dry. */
const MOIST =
  '墨迹|油漆|墨水|水痕|泪痕|血迹|汗水|泪水|眼泪|颜料|胶水|头发|衣服|毛巾|地面|水泥|油墨';

/** Where what is made, tied, dried, poured or counted tells the sense of the word beside it. */
export const THING_RULES: readonly NeighbourRule[] = [
  {
    word: '编制',
    pattern: new RegExp(
      `(?<!人员|机构|事业|行政|部队|军队|正式|[有无在超入])编制(?![和与及内外数、])(?=[^，。；：、]{0,6}?(?:${DOCUMENT}))`,
      'gu',
    ),
    traditional: '編製',
    reason: '重編本：編製是编写、编织而成，編制是组织的人数',
  },
  {
    word: '制',
    pattern: new RegExp(`(?<=[中美英法德俄苏韩泰]国?|苏联|日本|台湾)制(?=的?(?:${MADE}))`, 'gu'),
    traditional: '製',
    reason: '词义：制作的作製',
  },
  {
    word: '周',
    pattern: new RegExp(`(?<=\\d\\s?|第${NUMERAL}{1,4})周(?![年岁边长围])`, 'gu'),
    traditional: '週',
    reason: '簡編本：週指七天',
  },
  {
    word: '一周',
    pattern: /(?<=(?:绕|环|旋转|转动|地球|公转|自转)[^，。；\d]{0,5})一周(?![内后前的时之])/gu,
    traditional: '一周',
    reason: '词义：周是一圈，週是七天',
  },
  {
    word: '冷面',
    pattern: /(?<=韩国|朝鲜|荞麦|延边|延吉|[吃碗份])冷面|冷面(?=[馆店条汤])/gu,
    traditional: '冷麵',
    reason: '词义：吃的是麵',
  },
  {
    word: '系上',
    pattern: /系上(?=的(?:师|同学|教授|论文|课)|同学|师长|老师|教授|实验室)/gu,
    traditional: '系上',
    reason: '词义：系是大学的一部分',
  },
  {
    word: '系在',
    pattern:
      /(?<![关体系派水语院谱星直学工文理科物]|安福)系在(?=[^，。；]{0,4}(?:身上|腰|脖|颈|手[腕臂上]|头上|胸|心[上头]|树|柱|桌|绳|一起|一根))/gu,
    traditional: '繫在',
    reason: '词义：拴住作繫',
  },
  {
    word: '冲',
    pattern:
      /冲(?=(?:一?[杯壶碗泡]|[好了点个着完])?(?:咖啡|奶粉|照片|澡|凉(?!山)|马桶|厕所|干净))/gu,
    traditional: '沖',
    reason: '词义：用水作沖',
  },
  ...['干', '没干'].map((word) => ({
    word,
    pattern: new RegExp(
      `(?<=(?:${MOIST})[还都就也]?[未不已快]?)${word}(?=[了透]|[，。；！？]|$)(?!了什么)`,
      'gu',
    ),
    traditional: word === '干' ? '乾' : '沒乾',
    reason: '词义：没有水分是乾',
  })),
  {
    word: '战后面食',
    pattern: /战后面食/gu,
    traditional: '戰後麵食',
    reason: '词义：吃的是麵',
  },
  {
    word: '不准',
    pattern:
      /(?<=(?:音|数[字据]|时间|结果|预[报测]|温度|读数|尺寸|发音|翻译|判断|估计|定位|计时)[^，。；]{0,3})不准(?=[，。；！？]|$)/gu,
    traditional: '不準',
    reason: '词义：準是正确',
  },
  {
    word: '签',
    pattern:
      /(?<=(?:占卜|神签|灵签|求签|签诗|签文|解签)[^。]{0,30}?[，；以此该用的各支根])签(?=[，。、是有上中来去为的])|(?<=^|[。；：\n])签(?=[，是为][^。]{0,30}?(?:占卜|神签|灵签|求签|签诗))/gu,
    traditional: '籤',
    reason: '词义：籤是占卜的竹片',
  },
  {
    word: '赞',
    pattern: /(?<=[很太最更集]|真的|(?:^|[，。！])[真好])赞(?![成同助许赏扬美颂叹誉])/gu,
    traditional: '讚',
    reason: '词义：讚是称美，贊是助成',
  },
  {
    word: '注',
    pattern: /(?<=^|[（【〔[(])注(?=[：:]|\d+[：:，）)\]】〕])/gu,
    traditional: '註',
    reason: '簡編本：附註、註解',
  },
  {
    word: '涂',
    pattern: /涂(?=[得污厚染绘]|家具|指甲|口红|唇膏|蜡|胶)/gu,
    traditional: '塗',
    reason: '词义：塗是抹上，涂是姓',
  },
  {
    word: '钟',
    pattern: /(?<=[将把])钟(?=[藏偷敲拿放挂搬取拆修])/gu,
    traditional: '鐘',
    reason: '词义：报时的作鐘',
  },
  {
    word: '干',
    pattern: /干(?=[德符宁封祐佑道化兴](?:[元一二三四五六七八九十]{1,3}年|年间|初年|末年))/gu,
    traditional: '乾',
    reason: '年号乾德、乾符、乾道；从繁体转来的简体也写成干',
  },
  {
    word: '喂',
    pattern: /喂(?=[，！？…：。”]|$)/gu,
    traditional: '喂',
    reason: '簡編本：喂是招呼人的话',
  },
  {
    word: '杯',
    pattern:
      /(?<=[“"「《]\p{Script=Han}{1,6})杯(?=[”"」]|(?:全国|中国|国际|京津冀|北京|[省市区校])?[^，。；]{0,8}(?:[竞大决联邀]赛|比赛|辩论赛|锦标赛))|(?<=[\p{Script=Han}”])杯(?=(?:小组|半决|决|季后|淘汰|附加|预选|资格|邀请|锦标|对抗|挑战|[田网足篮排羽乒][^，。；]{0,3})赛|全国大学生|(?:科普|科技|创新|摄影|演讲|征文|知识|创业|设计|书画|诗词|读书|辩论|围棋|象棋)[^，。；]{0,6}(?:大赛|竞赛|比赛))/gu,
    traditional: '盃',
    reason: '簡編本：盃指奖杯，也指为它举行的比赛',
  },
  {
    word: '整并',
    pattern: /(?<![完调平规工整齐修休])整并/gu,
    traditional: '整併',
    reason: '词义：合而为一作併',
  },
  {
    word: '复',
    pattern:
      /(?<=不)复(?![杂合制印数式写方利核习查试检诊读姓线眼评述句叶瓦韵])|(?<=[县州郡府])复(?=名)|(?<=[后乃遂始诏])复(?=姓)|(?<=太?[后子帝王])复(?=称)/gu,
    traditional: '復',
    reason: '词义：復是再、恢复',
  },
];
