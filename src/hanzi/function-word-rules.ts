import { NUMERAL, type NeighbourRule } from './neighbour-rule.ts';

/** What follows 只 where it means only and counts nothing: verbs, and what begins their phrases. */
const AFTER_ONLY = '有是能会可要需好用得不因在为剩限占凭靠许准列';

/** Where 后, 并, 于, 了, 云 and 只 are the words of grammar, or are not, by what stands beside them. */
export const FUNCTION_WORD_RULES: readonly NeighbourRule[] = [
  {
    word: '天后',
    pattern: new RegExp(`(?<=[\\d〇一二三四五六七八九十百两几数多半余整干]\\s?)天后`, 'gu'),
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
    pattern: new RegExp(`(?<=${NUMERAL}余?\\s?|[每各这那哪某整多])个中`, 'gu'),
    traditional: '個中',
    reason: '词义：个是量词，箇中是其中',
  },
  {
    word: '只',
    pattern: new RegExp(
      `(?<=[\\d十百千万亿]\\s?)只(?![${AFTER_ONLY}])|(?<=许多|若干|多少)只(?=[鸟狗猫猪羊鸡鸭鹅牛猴兔鼠虎狼熊鹿鱼虫蝶蜂蚁蚊蛙龟蛇鸽鹤鹰雁船艇箱手脚眼耳鞋杯碗瓶])`,
      'gu',
    ),
    traditional: '隻',
    reason: '词义：数目之后是量词',
  },
  onlyRule('这只', '這只'),
  onlyRule('那只', '那只'),
  {
    word: '云',
    pattern: /(?<=[人经书诗谚歌语铭记传志赋词注又或疏曰序跋诀偈赞》〉])云(?=[：“「]|，“)/gu,
    traditional: '云',
    reason: '词义：引话之前的云是说',
  },
  {
    word: '球后',
    pattern: /(?<=[进射触停顶传接发开击得控踢丢失入拿断抢带持运投罚打地全环星气])球后/gu,
    traditional: '球後',
    reason: '词义：动作之后，不是球场上的皇后',
  },
  {
    word: '后摆',
    pattern: /后摆(?=[上下放出脱动设着了满])/gu,
    traditional: '後擺',
    reason: '词义：襬是衣边，擺是动作',
  },
  {
    word: '了如',
    pattern: /了如(?!指掌)/gu,
    traditional: '了如',
    reason: '词义：瞭如指掌之外，了是助词',
  },
  {
    word: '明了',
    pattern: /(?<=[写点注标指讲言载挑表说声申查探判辨证阐发])明了/gu,
    traditional: '明了',
    reason: '词义：了是助词',
  },
  {
    word: '一并',
    pattern: /一并(?=[没不非未])/gu,
    traditional: '一並',
    reason: '词义：否定之前的并作並',
  },
  {
    word: '并',
    pattern:
      /(?<=^|[，。；：、！？\s）”》])并(?![州刀购吞案轨拢网骨桌]|校(?!\p{Script=Han})|发症|发感染|科罚|[到在]一[起处块]|入(?![选围读驻住职]))/gu,
    traditional: '並',
    reason: '词义：一句开头的并是连词',
  },
  {
    word: '并',
    pattern: /并(?=发[了出给起往回送监]|兼[办营任具顾有管容主])/gu,
    traditional: '並',
    reason: '词义：并是连词',
  },
  {
    word: '并',
    pattern:
      /(?<=[撤拆](?![离出回销退走换除下])\p{Script=Han}{1,2})并(?=[校村镇乡县区市街居点组店站园厂])/gu,
    traditional: '併',
    reason: '词义：合而为一作併',
  },
  {
    word: '并',
    pattern: /(?<=合)并(?=[，。；：）]|$)/gu,
    traditional: '併',
    reason: '词义：合而为一作併，连词不在一句末了',
  },
  {
    word: '并科',
    pattern: /并科(?=\s?[\d罚新])/gu,
    traditional: '併科',
    reason: '重編本：併科是同时处罚',
  },
  {
    word: '并入',
    pattern: /并入(?![选围读驻住职库账帐园户股手场境口校党狱院])/gu,
    traditional: '併入',
    reason: '词义：合而为一作併',
  },
  {
    word: '于',
    pattern:
      /(?<=[生身位处建立始死葬卒毕成起旋源见等属居住基用关至终限忠善利便高低大小多少优劣早晚急归隶取流藏存止载录著收刊登产介致甘缘移调服陷苦倾趋敢勤专精溺沉附依设置座落坐陈散迁战败胜闻毁殁逝诞嫁售发写作摄雇聘])于(?!是|右任|谦|凤至|成龙)/gu,
    traditional: '於',
    reason: '词义：动词之后是介词',
  },
  {
    word: '于',
    pattern:
      /(?<=\p{Script=Han})(?<![由和与及对给向被让请为跟同如姓、]|(?:^|[\s、，：（])\p{Script=Han})于(?=[军徐波格吉姓思坚山振靖斌])/gu,
    traditional: '於',
    reason: '词义：字后面的多是介词',
  },
  ...['但', '而', '有', '又', '故', '小', '子'].map((before) => ({
    word: `${before}云`,
    pattern: new RegExp(
      `(?<![语人诗书经言文曾亦])${before}云(?!，?[：“「『《]|[亦尔乎])|${before}云(?=[端林南豹层雾海])`,
      'gu',
    ),
    traditional: `${before}雲`,
    reason: '词义：不引话，云是天上的',
  })),
  {
    word: '封后',
    pattern: /(?<=[解启密开冰查尘加])封后/gu,
    traditional: '封後',
    reason: '词义：封了之后',
  },
  {
    word: '歌后',
    pattern: /(?<=[莺国唱首战凯民听此儿])歌后/gu,
    traditional: '歌後',
    reason: '词义：歌之后',
  },
  {
    word: '母后',
    pattern: /(?<=人|[父祖])母后/gu,
    traditional: '母後',
    reason: '词义：成为母亲之后',
  },
  {
    word: '后',
    pattern:
      /(?<=孝[\p{Script=Han}])后(?=[，。、；：）]|$|[所之生崩薨与为的]|无子|病逝|去世|[父兄弟侄]|家族)|(?<=(?<!\p{Script=Han})[窦阴邓阎梁何伏曹郭张卞甄羊贾杨冯胡刘萧独孤韦武王沈柴符高向孟吴李谢全钱叶那])后(?=崩|薨|所生|生[子女于]|之[父兄弟侄子母]|无子|失宠|被废|临朝|称制)/gu,
    traditional: '后',
    reason: '词义：后是皇后',
  },
  {
    word: '台风',
    pattern: /台风(?=稳健|大方|自然|老练|沉稳|[很极十颇甚]\p{Script=Han}?[佳好稳])/gu,
    traditional: '臺風',
    reason: '簡編本：臺風是在臺上的风度',
  },
  {
    word: '一后',
    pattern: /一后(?=[一二三四五六七八九十两数]*[妃嫔])|(?<=一[帝王])一后/gu,
    traditional: '一后',
    reason: '词义：后是皇后',
  },
];

/** Where 只 after 这 or 那 means only and counts nothing: 这只会带来, but not 这只会飞的鸟. */
function onlyRule(word: string, traditional: string): NeighbourRule {
  return {
    word,
    pattern: new RegExp(`${word}(?!会[飞跑叫说游走]|可爱|不知)(?=[${AFTER_ONLY}说算让应])`, 'gu'),
    traditional,
    reason: '词义：后面是动词，不是量词',
  };
}
