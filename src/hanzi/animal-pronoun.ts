import { ANIMAL_PRONOUN } from './traditional-spelling.ts';

const PRONOUN = ANIMAL_PRONOUN.from;

/**
 * What an animal can be called by when nothing else could be meant: 鱼 is also in 鱼类, but 牛 is also in 牛顿 and 蜗牛,
 * 鼠 in 鼠标, 象 in 对象.
 */
const ANIMAL =
  /动物|野兽|昆虫|[狗猫猪鸡鸭鹅鸟鱼猴狼鹿兔蛇龟鲸鲨鹰雁鹤鸽雀鸦蛙鳄蜂蝶蛾蚁蚊蝇]|[黄水牦奶海犀小母公]牛|[山绵羚岩小]羊|[野斑河骏小]马|[老田松仓小大]鼠|[大老幼]虎|[大亚]象|[黑棕]熊|猩猩|燕子|狮子|豹子|狐狸|海豚|海豹|恐龙|蝙蝠|蜘蛛|蜥蜴|骆驼|幼崽/u;
/** Where these are spoken of, a 狗 may be a machine and a 熊猫 a mascot. */
const LIKENESS =
  /机器|机械|仿生|玩具|玩偶|模型|雕塑|雕像|卡通|动画|吉祥物|形象|游戏|软件|品牌|病毒|细菌/u;
/** What only an animal does, or has, just after its pronoun. */
const LIVES =
  /^们?(?:的(?:肉|皮|毛|羽|翅膀|尾巴|爪|牙|喙|角|鳞|鳍|腿|身体|体型|体重|体长|叫声|巢|窝|洞穴|栖息|家园|天敌|猎物|食物|幼|后代|卵|蛋|粪便|骨|寿命|习性|食性|祖先|血)|[^，。；！？]{0,6}?(?:捕食|觅食|进食|吃|喝水|繁殖|交配|产卵|孵化|哺乳|筑巢|栖息|迁徙|冬眠|飞翔|鸣叫|奔跑|死去|为食))/u;
/** What is done to animals only, just before their pronoun. */
const IS_TREATED = /(?:捕杀|猎杀|捕猎|猎捕|饲养|喂养|喂|驯养|放生|放归|抚摸)[了着过]?$/u;
const SENTENCE_END = /[。！？；\n]/u;

/**
 * The offsets at which 它 stands for an animal, for which Traditional writing has 牠: an animal is named in this
 * sentence before it or in the one before, no likeness of one is spoken of, and what is told of it befits an animal.
 */
export function animalPronouns(block: string): Set<number> {
  if (!block.includes(PRONOUN) || LIKENESS.test(block)) return new Set();
  const offsets = [...block.matchAll(new RegExp(PRONOUN, 'gu'))].map(({ index }) => index);
  return new Set(
    offsets.filter((offset) => {
      const [last = '', previous = ''] = block.slice(0, offset).split(SENTENCE_END).reverse();
      if (!ANIMAL.test(previous + last)) return false;
      return LIVES.test(block.slice(offset + PRONOUN.length)) || IS_TREATED.test(last);
    }),
  );
}
