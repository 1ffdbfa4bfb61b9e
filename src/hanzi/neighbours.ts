/** A stretch whose spelling what stands beside it decides. */
export interface Decided {
  simplified: string;
  traditional: string;
  reason: string;
}

interface Rule {
  word: string;
  /** Finds the word where the rule holds. */
  pattern: RegExp;
  traditional: string;
  reason: string;
}

const NUMERAL = '[\\d〇零一二三四五六七八九十百千万亿两几数]';

/** What foreign names are spelt with and what 里 seldom follows as a word for "in". */
const PHONETIC =
  '阿艾奥拜伯勃达戴德迪蒂杜多恩尔弗佛盖戈哥哈赫亨吉加贾杰凯坎肯奎拉莱兰劳勒黎莉卢鲁罗洛马玛迈曼莫穆娜奈纳尼帕潘佩普恰乔切萨塞桑斯苏泰坦特托沃乌希雅亚扬耶伊尤泽扎詹瓦';
/** The same, but also the end of nouns that something can be in (大巴里, 宪法里, 表格里, 坦克里). */
const ALSO_NOUN =
  '埃巴贝比彼宾波博布法费菲福格古基卡科克考柯库利雷蒙密米墨姆内努诺欧皮奇赛瑟史索图提威韦维西辛约佐';
const SOUND = `[${PHONETIC}${ALSO_NOUN}兹茨森顿朗林伦]`;
const NAME_END = '[·•，。、；：（）《》“”\\s的是在和与]|$';
/** Ends of words that only sound foreign (沙拉, 雷达), or of names of places in which something can be. */
const NO_NAME = '(?<!沙拉|雷达|模特|吉普|比萨|罗斯|罗马|嘻哈|瓦斯)';

const RULES: readonly Rule[] = [
  {
    word: '天后',
    pattern: new RegExp(`(?<=[\\d〇一二三四五六七八九十百两几数]\\s?)天后`, 'gu'),
    traditional: '天後',
    reason: '词义：过了几天的后作後',
  },
  {
    word: '元后',
    pattern: new RegExp(`(?<=${NUMERAL})元后`, 'gu'),
    traditional: '元後',
    reason: '词义：数目之后是货币的元',
  },
  {
    word: '个中',
    pattern: new RegExp(`(?<=${NUMERAL}\\s?|[每各这那哪某整多])个中`, 'gu'),
    traditional: '個中',
    reason: '词义：个是量词，箇中是其中',
  },
  {
    word: '只',
    pattern: /(?<=[\d百千万亿]\s?)只(?![有是能会可要需好用得不因在为剩限占凭靠许准列])/gu,
    traditional: '隻',
    reason: '词义：数目之后是量词',
  },
  {
    word: '杆',
    pattern: /(?<=\d)杆/gu,
    traditional: '桿',
    reason: '词义：数目之后是高尔夫的量词',
  },
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
    word: '历',
    pattern:
      /(?<=[万庆大永宝天明延正文承康嘉元治建圣长弘])历(?=[元〇一二三四五六七八九十\d]+年|年间|[皇大]帝|初年|末年)/gu,
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
    word: '采',
    pattern:
      /(?<=[可改所则仅皆均亦曾未拟]|可以)采(?!取)|采(?=[^，。；：、的]{1,10}(?:制|方式|方法|形式|手法|策略|原则|主义|政策)(?![作造定订度约品]))/gu,
    traditional: '採',
    reason: '词义：采是动词时作採',
  },
  {
    word: '冲',
    pattern:
      /(?<=(?<!\p{Script=Han})[李王张刘陈赵周吴郑孙马朱胡林郭何高罗梁宋谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]|[弟子父兄帝将臣][李王张刘陈赵周郑孙曹])冲(?![突击锋刺动浪撞压破出向入进过上下来去到着了开关])/gu,
    traditional: '沖',
    reason: '人名作沖',
  },
  {
    word: '云',
    pattern: /(?<=[人经书诗谚歌语铭记传志赋词注又或])云(?=[：“「]|，“)/gu,
    traditional: '云',
    reason: '词义：引话之前的云是说',
  },
  {
    word: '余',
    pattern:
      /(?<=[\d〇零一二三四五六七八九十百千万亿多几数]\s?|[所仅尚还只剩甲])余|余(?=[者皆众款票额项下命]|部(?!长)|均[为是有已未])/gu,
    traditional: '餘',
    reason: '词义：剩下的、零头作餘，单用时是姓',
  },
];
/** The stretches of a block that what stands beside them decides, by offset in UTF-16 units. */
export function decidedByNeighbours(block: string): Map<number, Decided> {
  const decided = new Map<number, Decided>();
  for (const { word, pattern, traditional, reason } of RULES) {
    if (!block.includes(word)) continue;
    for (const { index } of block.matchAll(pattern)) {
      decided.set(index, { simplified: word, traditional, reason });
    }
  }
  return decided;
}
