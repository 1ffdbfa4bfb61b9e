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
      /(?<![\d〇零一二三四五六七八九十百千万亿两几数多余米里每方、]\s?)海里(?![（(/]|为单位)/gu,
    traditional: '海裡',
    reason: '词义：不在数目之后，海里是海的里面',
  },
  {
    word: '里加',
    pattern: /里加(?=[入上了个些点盐糖水油班热装设速满])/gu,
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
];
