import { type NeighbourRule } from './neighbour-rule.ts';

/** Surnames of one character. */
const SURNAME =
  '[李王张刘陈杨黄徐赵周吴郑孙马朱胡林郭何高罗梁宋谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]';

/** What 采 begins a word with that is done. */
const COLLECTED = '[集访购用取样摘光暖纳血写编收办伐掘风石矿茶油]';

/** Where what stands beside a character tells its sense. */
export const SENSE_RULES: readonly NeighbourRule[] = [
  {
    word: '杆',
    pattern: /(?<=\d)杆/gu,
    traditional: '桿',
    reason: '词义：数目之后是高尔夫的量词',
  },
  {
    word: '历',
    pattern:
      /(?<=[万庆大永宝天明延正文承康嘉元治建圣长弘应])历(?=[元〇一二三四五六七八九十\d]+年|年间|[皇大]帝|初年|末年)/gu,
    traditional: '曆',
    reason: '词义：年号里作曆',
  },
  {
    word: '入伙',
    pattern: /(?<=[楼苑轩邨厦屋座宅院][^，。；]{0,12})入伙/gu,
    traditional: '入伙',
    reason: '词义：入伙是迁进新居，入夥是加入一伙人',
  },
  {
    word: '冲',
    pattern: new RegExp(
      `(?<=(?<!\\p{Script=Han})${SURNAME}|[弟子父兄帝将臣][李王张刘陈赵周郑孙曹])冲(?![突击锋刺动浪撞压破出向入进过上下来去到着了开关])|` +
        `(?<=(?<!\\p{Script=Han})${SURNAME}(?![上下前后面速力向路处声步度])\\p{Script=Han})冲(?=[，。、：；（”》\\s]|等|$)`,
      'gu',
    ),
    traditional: '沖',
    reason: '人名作沖',
  },
  {
    word: '余',
    pattern:
      /(?<=[\d〇零一二三四五六七八九十百千万亿多几数]\s?|[所仅尚还只剩甲])余|余(?=[者皆众款票额项下命]|部(?!长)|均[为是有已未])/gu,
    traditional: '餘',
    reason: '词义：剩下的、零头作餘，单用时是姓',
  },
  {
    word: '征',
    pattern: /(?<=[率领遣派提督][军兵师])征(?![兵求集收用募召得])/gu,
    traditional: '征',
    reason: '词义：征是出兵',
  },
  {
    word: '冲',
    pattern:
      /(?<=(?:海啸|洪水|海浪|潮水|河水|江水|湖水|溪水|海水|水流|雨水|暴雨|巨浪|大水|山洪|激流|急流|波浪)[一会将所可也就便曾能]{0,2})冲(?![突击动刺破])|冲(?=上[^，。；]{0,6}[岸滩])/gu,
    traditional: '沖',
    reason: '词义：水流作沖',
  },
  {
    word: '咸',
    pattern:
      /(?<=[甜酸苦辣淡香鲜][、和与或，又])咸|咸(?=[、和与或][甜酸苦辣淡香鲜肥]|[肥香酸辣化甜油鸭鱼肉菜蛋粥粽糕汤淡])|(?<=[变偏分更最])咸/gu,
    traditional: '鹹',
    reason: '词义：味道作鹹',
  },
  {
    word: '干',
    pattern:
      /(?<=[冬春夏秋])干(?=[冬春夏秋])|(?<=[很太偏较更])干(?=[，。、；而又的]|$)|干(?=而[冷热高硬脆燥])|(?<=[晒烘晾吹擦拧沥蒸抽吸榨]不)干/gu,
    traditional: '乾',
    reason: '词义：没有水分是乾',
  },
  {
    word: '出',
    pattern:
      /(?<=[\d二三四五六七八九十两几每这那哪整]\s?)出(?=[^，。；：的在了]{0,3}[戏剧](?![院场团组本集])|折子)(?![自现演于色版品场口台席任身名众])/gu,
    traditional: '齣',
    reason: '词义：戏的一段作齣',
  },
  {
    word: '回复',
    pattern:
      /回复(?=原[状来样有先貌本名]|正常|平静|健康|自由|统一|秩序|旧|本[来名色]|常态|生机|元气|安宁|青春|活力|往日|昔日|政治|独立|名誉|主权)|(?<=[慢渐逐]|重新|逐步|尚未|难以|无法|体力|精力|气温|水位|元气)回复/gu,
    traditional: '回復',
    reason: '词义：恢复原样作回復，答话作回覆',
  },
  {
    word: '复名',
    pattern: /(?<=[年，月又后才])复名(?![词单])/gu,
    traditional: '復名',
    reason: '词义：恢复原名',
  },
  {
    word: '准',
    pattern: /(?<=[旨诏谕奏])准|准(?=其)/gu,
    traditional: '准',
    reason: '词义：准是许可',
  },
  {
    word: '征',
    pattern:
      /(?<=[三四五六七屡]|南下|北上|亲自|前往|[不所随])征(?![收集求兵税用召募稿文订地管费拆信询聘得迹])|征(?=[荆豫兖徐青冀幽益扬交凉雍]州|朝鲜|高丽|匈奴|突厥|契丹|蒙古|西夏|大理国|云南|缅甸|安南|交趾|吐蕃|鲜卑|乌桓)/gu,
    traditional: '征',
    reason: '词义：征是出兵',
  },
  {
    word: '钟',
    pattern:
      /(?<=[此该座敲撞]|敲响|胜利|[^姓老小阿\P{Script=Han}])钟(?=[，。、；：的]|$)|(?<=[此该座敲撞响]|胜利)钟/gu,
    traditional: '鐘',
    reason: '词义：报时的作鐘',
  },
  {
    word: '涂',
    pattern:
      /涂(?=[在上满了有着抹层料改鸦装药油黑白漆写划覆胶以防布敷]|成(?:\p{Script=Han}?色|[一了]))|(?<=[喷粉镀乱])涂/gu,
    traditional: '塗',
    reason: '词义：塗是抹上，涂是姓',
  },
  {
    word: '的钟',
    pattern:
      /的钟(?![摆声表楼点头鸣鼎])(?=\p{Script=Han}{0,2}(?:团队|教授|院士|博士|老师|先生|女士|同志|赴|在|说|表示|认为|担任|获|与|和))/gu,
    traditional: '的鍾',
    reason: '姓鍾',
  },
  {
    word: '金发',
    pattern:
      /(?<=[王李张刘陈杨赵吴周徐孙朱胡郭何林罗梁宋郑谢韩唐冯邓曹彭曾萧蔡潘袁董余苏叶吕魏蒋杜])金发(?![碧的女男蓝美])/gu,
    traditional: '金發',
    reason: '人名作發',
  },
  {
    word: '赞',
    pattern: /(?<=[个\d万千百狂绝超按]\s?)赞(?![助成同许普比])|赞(?=其[为是])/gu,
    traditional: '讚',
    reason: '词义：讚是称美，贊是助成',
  },
  {
    word: '复合',
    pattern:
      /(?<=(?:女友|男友|前妻|前夫|妻子|丈夫|旧爱|情侣|恋人)[^，。；]{0,4}|[与和跟](?:他|她|对方|前任))复合/gu,
    traditional: '復合',
    reason: '词义：恢复在一起',
  },
  {
    word: '回复',
    pattern: /回复(?=原住民|[与及]救济|权利|主权)|(?<=(?:权利|土地|名誉|登记、保障、))回复/gu,
    traditional: '回復',
    reason: '词义：恢复原样作回復，答话作回覆',
  },
  {
    word: '借',
    pattern: /借(?=由)/gu,
    traditional: '藉',
    reason: '兩岸詞典：藉由',
  },
  {
    word: '须',
    pattern: /(?<=[少多无短])须(?=[，。、发眉髯])/gu,
    traditional: '鬚',
    reason: '词义：鬚是嘴边的毛',
  },
  {
    word: '采',
    pattern: new RegExp(
      `(?<=(?<!\\p{Script=Han})${SURNAME})采(?!${COLLECTED})|` +
        `(?<=(?<!\\p{Script=Han})${SURNAME}(?![上下前后面法案])\\p{Script=Han})采(?=[从在与和的说是饰演等，。、（：）]|$)|` +
        `采(?=[薇郁萱妮芸茵菲妍婷琳昕彤桑青](?![稞菜]))|采(?=[尔季夫尼列泽]|巴(?:[，。、》]|$))|(?<=[·瓦])采(?!${COLLECTED})`,
      'gu',
    ),
    traditional: '采',
    reason: '人名、译音作采',
  },
  {
    word: '征',
    pattern: new RegExp(
      `(?<=(?<!\\p{Script=Han})${SURNAME})征(?![收集求兵税召用募稿文订地管费拆信询聘得迹题选])`,
      'gu',
    ),
    traditional: '征',
    reason: '人名作征',
  },
  {
    word: '游',
    pattern:
      /(?<!\p{Script=Han})游(?![戏览行客说园人船艇记乐历玩学资子荡街轮憩程伴逛牧侠兴欧美日港澳台])(?=\p{Script=Han}{1,2}(?:[，、。：（(\s）]|$|说|表示|老师|教授|先生|女士))/gu,
    traditional: '游',
    reason: '姓游',
  },
];
