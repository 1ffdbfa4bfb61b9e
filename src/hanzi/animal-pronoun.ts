import { ANIMAL_PRONOUN } from './traditional-spelling.ts';

const PRONOUN = ANIMAL_PRONOUN.from;

/**
 * What an animal can be called by when nothing else could be meant: 鱼 is also in 鱼类, but 牛 is also in 牛顿 and 蜗牛,
 * 鼠 in 鼠标, 象 in 对象.
 */
const ANIMAL =
  /动物|野兽|昆虫|猛禽|[狗犬猫猪鸡鸭鹅鸟鱼猴狼鹿兔蛇龟鲸鲨鹰雁鹤鸽雀鸦蛙鳄蜂蝶蛾蚁蚊蝇狐獾貂鼬獭豹蟒蟾鲵鲑鳗鲟鹭隼鹫雉羚麝猿狒猩]|[黄水牦奶海犀小母公]牛|[山绵羚岩小]羊|[野斑河骏小]马|[老田松仓小大袋]鼠|[大老幼]虎|[大亚]象|[黑棕]熊|燕子|狮子|海豚|恐龙|翼龙|蝙蝠|蜘蛛|蜥蜴|骆驼|幼崽|穿山甲|剑齿虎|石虎|水鹿|啮齿|食肉目|偶蹄|奇蹄|鲸目|翼手|掠食者|爪兽|鲸豚|海豹|海狮|水豚|灵长类|哺乳|爬行类|两栖|兽[科属类]|[^恐翼金青蛟]龙[科属类]/u;
/** Where these are spoken of, a 狗 may be a machine and a 熊猫 a mascot. */
const LIKENESS =
  /机器|机械|仿生|玩具|玩偶|模型|雕塑|雕像|卡通|动画|吉祥物|形象|游戏|软件|品牌|病毒|细菌/u;
/** What else lives and breeds, is eaten, or is worshipped. */
const NO_ANIMAL =
  /植物|乔木|灌木|草本|花朵|花瓣|叶片|果实|种子|真菌|蘑菇|料理|小吃|美食|食材|[寺庙神]/u;
/** What only an animal does, or has, just after its pronoun. */
const LIVES =
  /^们?(?:的(?:肉|皮|毛|羽|翅膀|尾巴|爪|牙|喙|角|鳞|鳍|腿|身体|体型|体重|回声定位|保育|体长|叫声|巢|窝|洞穴|栖息|家园|天敌|猎物|食物|幼|后代|卵|蛋|粪便|骨|寿命|习性|食性|祖先|血|遗骸|尸体|牙齿|舌头|四肢|头骨|骨骼|猎场|尾羽|鸣声|嘴喙)|[^，。；！？]{0,6}?(?:捕食|觅食|进食|攻击|袭击|吃|喝水|繁殖|交配|产卵|孵化|哺乳|筑巢|栖息|迁徙|冬眠|飞翔|鸣叫|奔跑|死去|为食|猎食|掠食|飞走|飞来|爬树|啃咬|鸣唱|活了下来|栖身))/u;
/** What is done to animals only, just before their pronoun. */
const IS_TREATED =
  /(?:捕杀|猎杀|射杀|宰杀|屠宰|捕捉|诱捕|捕猎|猎捕|饲养|圈养|豢养|喂养|喂|驯养|放生|放归|野放|抚摸)[了着过]?$/u;
/** What can be told of nothing else, anywhere in a sentence. */
const OF_ANIMALS_ONLY =
  /栖息(?!地|环境)|盗猎|偷猎|野放|爬树|挖洞|反刍|吸血|结茧|羽化|雏鸟|尾羽|遗骸|昼伏夜出|杂食|掠食|吃(?:草|肉|虫|嫩叶|树叶|昆虫|花蜜|果实|竹)|觅食|[捕猎掠]食|猎物|冬眠|产卵|孵化|哺乳(?!动物|类|纲)|交配|求偶|筑巢|受孕|怀孕|分娩|产[仔崽]|育雏|换羽|蜕皮|化蛹|生存[在于][^，。；]{0,8}(?:白垩|侏罗|三叠|二叠|石炭|泥盆|志留|奥陶|寒武|上新|中新|渐新|始新|古新|更新)[纪世]|saur(?:us|ia)|栖息地点|[吸啃采]食|叮咬|毛色|毛皮|[肉草杂]食性|[夜昼]行性|幼[崽兽鸟]/u;
/** What is told of animals as of plants, so that none of it tells the one from the other. */
const OF_ALL_LIFE = /^(?:繁殖|亚种|物种|种群|近亲|化石|灭绝|濒危)$/u;
/** What is mostly told of kinds of animals. */
const OF_A_KIND =
  /天敌|迁徙|巢|繁殖|幼[崽体兽鸟鱼虫仔]|雌|雄|成体|毛色|皮毛|毛皮|羽|鳞|鳍|喙|爪|尾巴|尾部|四肢|[前后]肢|[上下][颌颚]|[臼犬门前]齿|颅骨|头骨|头部|腹部|背部|上身|斑点|黑斑|[肉草杂]食|食肉|食草|夜行|群居|独居|回声定位|保育|体长|体重|体型|肩高|翼展|亚种|物种|种群|近亲|化石|遗骸|灭绝|濒危|饲养|放归|狩猎|猎杀|叫声|鸣叫|吞食|为食|爬行|奔跑|飞翔|[\d百千万]只/gu;
/** What puts the pronoun on one footing with an animal: 与郊狼, 类似鳄鱼, 是一种猫科动物. */
const PEER = new RegExp(
  `^们(?:并不|也|都|多|均)?(?:与|和|跟|类似|近似)[^，。；：]{0,6}?(?:${ANIMAL.source})(?![园馆店肉类])|` +
    `^们?(?:也|都|多|均|通常|其实)?(?:是|属于|用作|被?称为|并非)[^，。；：]{0,12}?(?:${ANIMAL.source})(?:[目科属]|动物)?(?=[，。；（]|$|时|之一|的(?:一[种类支员]|近亲|远亲|祖先|后代|亲戚|基底|成员))`,
  'u',
);
/** Where only an animal draws its food from. */
const FEEDS =
  /^们?[^，。；！？]{0,6}从(?:仙人掌|[花树草枝茎叶][^，。；]{0,3}|植物[^，。；]{0,3})[中里上]?(?:吸取|吸食|吮吸|摄取)/u;
/** An animal that the sentence, or the one before, is about from its first words. */
const TOPIC = new RegExp(`^[^，。；：]{0,5}?(?:${ANIMAL.source})(?!状|形|纹|年|节|奖|杯)`, 'u');
/** What is told of living things, where an animal is the topic. */
const OF_THE_LIVING =
  /生活|生存|生长|习性|分布|出没|食物|进食|吃|演化|进化|适应|陆地|水中|水下|海域|族群|野外|领域|牙齿|舌头|身躯|骨骼|外形|外貌|冬季|夜间|奔|飞|爬|跳|游泳|性情|寿命|聪明|行为|天性|幼/u;
const SENTENCE_END = /[。！？；\n]/u;

/**
 * The offsets at which 它 stands for an animal, for which Traditional writing has 牠: an animal is named in this
 * sentence before it or in the one before, no likeness of one is spoken of, and what is told of it befits an animal.
 * Of 它们 it is enough that what befits a kind of animal is told anywhere in the sentence: once where only animals
 * are told that or one is named, else twice.
 */
export function animalPronouns(block: string): Set<number> {
  if (!block.includes(PRONOUN) || LIKENESS.test(block)) return new Set();
  // 其它 and 其他 are "the others".
  const offsets = [...block.matchAll(new RegExp(`(?<!其)${PRONOUN}`, 'gu'))].map(
    ({ index }) => index,
  );
  return new Set(
    offsets.filter((offset) => {
      const [last = '', previous = ''] = block.slice(0, offset).split(SENTENCE_END).reverse();
      const [rest = ''] = block.slice(offset).split(SENTENCE_END);
      const named = ANIMAL.test(previous + last);
      if (named && LIVES.test(rest.slice(PRONOUN.length))) return true;
      if (named && IS_TREATED.test(last)) return true;
      if (PEER.test(rest.slice(PRONOUN.length)) || FEEDS.test(rest.slice(PRONOUN.length)))
        return true;
      if (!rest.startsWith('们', PRONOUN.length) || NO_ANIMAL.test(previous + last + rest))
        return false;
      const sentence = last + rest;
      if (OF_ANIMALS_ONLY.test(sentence)) return true;
      const topic = TOPIC.test(last.trim()) || (last.trim() === '' && TOPIC.test(previous.trim()));
      if (topic && OF_THE_LIVING.test(rest)) return true;
      const told = [...new Set(sentence.match(OF_A_KIND))];
      if (named || ANIMAL.test(rest)) return told.length >= 1;
      return told.length >= 2 && told.some((one) => !OF_ALL_LIFE.test(one));
    }),
  );
}
