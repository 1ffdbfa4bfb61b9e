import { NUMERAL, type NeighbourRule } from './neighbour-rule.ts';

/** What foreign names are spelt with and what 里 seldom follows as a word for "in". */
const PHONETIC =
  '阿艾奥拜伯勃达戴德迪蒂杜多恩尔弗佛盖戈哥哈赫亨吉加贾杰凯坎肯奎拉莱兰劳勒黎莉卢鲁罗洛马玛迈曼莫穆娜奈纳尼帕潘佩普恰乔切萨塞桑斯苏泰坦特托沃乌希雅亚扬耶伊尤泽扎詹瓦';
/** The same, but also the end of nouns that something can be in (大巴里, 宪法里, 表格里, 坦克里). */
const ALSO_NOUN =
  '埃巴贝比彼宾波博布法费菲福格古基卡科克考柯库利雷蒙密米墨姆内努诺欧皮奇赛瑟史索图提威韦维西辛约佐';
const SOUND = `[${PHONETIC}${ALSO_NOUN}兹茨森顿朗林伦夫缪]`;
const NAME_END = '[·•，。、；：（）《》“”\\s的是在和与至到]|$';
/** Ends of words that only sound foreign (沙拉, 雷达), or of names of places in which something can be. */
const NO_NAME = '(?<!沙拉|雷达|模特|吉普|比萨|罗斯|罗马|嘻哈|瓦斯)';

/** Two characters that name a kind of place or people, and last characters of what something can be in. */
const COMMON_PLACE =
  '社区|胡同|学校|公园|医院|街道|工厂|农村|小区|商场|超市|地区|家庭|单位|企业|老人|居民|城市|农田|大棚|森林|河流|水库|展览|图书|这个|那个|每个|整个|各个|该区|一个';
const INSIDE =
  '[馆院厂场店房室家田园林河湖海沟洞厅堂间处所局部门站点楼巷街路村屋棚库箱柜车船群网课班校城镇乡区县市眼手口中的是在了年月天日这那哪夜书文]';

/** Where 里 is a place, a distance or a sound, and where it is "in" though a word with the other 里 stands there. */
export const LI_RULES: readonly NeighbourRule[] = [
  {
    word: '里',
    pattern: new RegExp(`(?<=${NUMERAL}余?)里`, 'gu'),
    traditional: '里',
    reason: '词义：数目之后是路程或居民区',
  },
  {
    word: '里',
    pattern: new RegExp(
      `(?<=[${PHONETIC}])${NO_NAME}里|(?<=[${ALSO_NOUN}])里(?=${SOUND}(?:${SOUND}|${NAME_END}))|` +
        `(?<=^|[·•，。、；：（《“\\s由与和及被让对向])里(?=${SOUND}{2})|(?<=[·•][^的在了和与是从到，。\\s·•]{0,3})里`,
      'gu',
    ),
    traditional: '里',
    reason: '译音作里',
  },
  {
    word: '里',
    pattern:
      /(?<=(?:^|[。！？；\n])\p{Script=Han}{1,3})里(?=(?:（[^）]*）)?，?[是为位][^。]{0,30}[区县市乡镇])/gu,
    traditional: '里',
    reason: '里是居民区或地名',
  },
  {
    word: '里',
    pattern: /(?<=(?<![沉幽静])默)里/gu,
    traditional: '里',
    reason: '译音作里',
  },
  {
    word: '里',
    pattern: /(?<=[\d一二三四五六七八九十两几各每哪某]个)里(?![面头外边程拉])/gu,
    traditional: '里',
    reason: '词义：个之后是居民区的里',
  },
  {
    word: '海里',
    pattern:
      /(?<![\d〇零一二三四五六七八九十百千万亿两几数多余米里每方、]\s?)海里(?![（(/]|为单位)|(?<=[土水山河湖林田地云火风]里、)海里|(?<=、)海里(?=、\p{Script=Han}{1,3}里)/gu,
    traditional: '海裡',
    reason: '词义：不在数目之后，海里是海的里面',
  },
  {
    word: '里加',
    pattern: /里加(?=[入上了个些点盐糖水油班热装设速满料酱醋奶蛋酒姜葱蒜骨])/gu,
    traditional: '裡加',
    reason: '词义：里面加上，不是地名里加',
  },
  {
    word: '里布',
    pattern: /里布(?=[满置])/gu,
    traditional: '裡布',
    reason: '词义：里面布满',
  },
  {
    word: '路里',
    pattern: /(?<=[条段这那])路里/gu,
    traditional: '路裡',
    reason: '词义：路的里面',
  },
  {
    word: '里',
    pattern: /里(?=斯[克基坦特]|洛夫|诺[夫维]|亚[纳诺]|[科奇耶]夫|遗址)/gu,
    traditional: '里',
    reason: '译音、村里的名字作里',
  },
  {
    word: '里',
    pattern: /(?<=[》〉])里/gu,
    traditional: '裡',
    reason: '词义：书的里面',
  },
  {
    word: '里长',
    pattern: /里长(?=[出大成满着了期年久眠])/gu,
    traditional: '裡長',
    reason: '词义：从里面长出来',
  },
  {
    word: '里拉',
    pattern: /里拉(?=[出回长着开起来住扯上下进])/gu,
    traditional: '裡拉',
    reason: '词义：从里面拉出来',
  },
  {
    word: '里',
    pattern: /里(?=里长|办公处|活动中心|集会所)/gu,
    traditional: '里',
    reason: '里是居民区或地名',
  },
  {
    word: '日里',
    pattern: /(?<=[平往昔今白假节])日里/gu,
    traditional: '日裡',
    reason: '词义：日子里面',
  },
  {
    word: '乐里',
    pattern: /(?<=[音响士滚器民奏])乐里/gu,
    traditional: '樂裡',
    reason: '词义：音乐里面',
  },
  {
    word: '里见',
    pattern: /(?<=^|[，。、「“·（\s])里见(?!到)/gu,
    traditional: '里見',
    reason: '姓里見',
  },
  {
    word: '村里长',
    pattern: /村里长(?=[大出])/gu,
    traditional: '村裡長',
    reason: '词义：从里面长出来',
  },
  {
    word: '里',
    pattern:
      /(?<=[东南西北][边侧]?[为是与邻接至临]\p{Script=Han}{1,3})里(?=[，。、；])|(?<=[市郡]\p{Script=Han}{2}[面邑]\p{Script=Han}{2,3})里/gu,
    traditional: '里',
    reason: '里是居民区或地名',
  },
  {
    word: '本里',
    pattern: /(?<=[绘记帐账课剧画簿习络读文样脚话抄])本里(?![·程])/gu,
    traditional: '本裡',
    reason: '词义：本子的里面',
  },
  {
    word: '格里',
    pattern: /(?<=[方表空框窗网])格里/gu,
    traditional: '格裡',
    reason: '词义：格子的里面',
  },
  {
    word: '布里',
    pattern: /(?<=[块匹幅进入])布里(?=[，。、；]|$)/gu,
    traditional: '布裡',
    reason: '词义：布的里面',
  },
  {
    word: '多里',
    pattern: /(?<=[年月天周])多里/gu,
    traditional: '多裡',
    reason: '词义：一段时间里',
  },
  {
    word: '美里',
    pattern: /(?<=完)美里/gu,
    traditional: '美裡',
    reason: '词义：完美里、不完美里',
  },
  {
    word: '里',
    pattern: new RegExp(
      `里(?=[·•]|[齐西利]奥|[${PHONETIC}${ALSO_NOUN}]{1,3}[·•-])|(?<=不答失|浑撒|吉忽|[剌兀札帖])里`,
      'gu',
    ),
    traditional: '里',
    reason: '译音作里',
  },
  {
    word: '图里',
    pattern: /(?<=[·•]\p{Script=Han}{0,3})图里|(?<=巴)图里(?=诺)/gu,
    traditional: '圖里',
    reason: '译音作里',
  },
  {
    word: '里皮',
    pattern: /(?<=教练|主帅|[·、，。]|^)里皮(?![包革肤鞋带])/gu,
    traditional: '里皮',
    reason: '译音作里',
  },
  {
    word: '年里',
    pattern: /年里(?=约(?:奥运|残奥|热内卢|峰会|会议))/gu,
    traditional: '年里',
    reason: '译音作里',
  },
  {
    word: '里',
    pattern: new RegExp(
      `(?<=\\p{Script=Han}{2}[东南西北])里(?=[\\d，。、；）]|$|小区|社区|居民|居委|[一二三四五六七八九十]+[区号])|` +
        `(?<=[市县区]\\p{Script=Han}{2}[区镇乡市](?!${COMMON_PLACE})\\p{Script=Han}(?!${INSIDE})\\p{Script=Han})里(?![面头外边程])|` +
        `(?<=(?:^|[。；，])(?!${COMMON_PLACE})\\p{Script=Han}(?!${INSIDE})\\p{Script=Han})里(?=[东南西北][边侧面]?[为与邻接至临])|` +
        `(?<=\\p{Script=Han}(?!${INSIDE})\\p{Script=Han})里(?=[甲乙]?\\d+号)|` +
        `(?<=[为是与邻接至临跨辖]\\p{Script=Han}{2,3}里[、和]\\p{Script=Han}{2,3})里(?=[，。、；])|` +
        `(?<=[跨辖]\\p{Script=Han}{2})里(?=[、和]\\p{Script=Han}{2,3}里[，。、；])`,
      'gu',
    ),
    traditional: '里',
    reason: '里是居民区或地名',
  },
];
