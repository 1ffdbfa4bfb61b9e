import fc from 'fast-check';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import { describe, expect, test } from 'vitest';
import { createFold } from '#hanzi/fold.ts';
import { foldPairs } from '#hanzi/fold-table.ts';
import { entriesOf } from '#hanzi/opencc-entries.ts';
import { toSimplified } from '#hanzi/simplified.ts';
import { createTraditional, isTraditional } from '#hanzi/traditional.ts';

const convert = createTraditional([]);
const words = [STPhrases, STCharacters].flatMap(entriesOf).map(([word]) => word);

/** Text such as editors write it, and worse: known words, marks, Latin, digits and any character. */
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.constantFrom(...'，。“”‘’「」『』\n 、—') },
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('the conversion to Traditional', () => {
  test.each([
    ['a character by its word', '干部干涉若干干货', '幹部干涉若干乾貨'],
    ['the forms of Taiwan', '为着台湾群众的里面', '為著臺灣群眾的裡面'],
    ['the wording of the mainland', '信息化、智能、视频、项目进程', '信息化、智能、視頻、項目進程'],
    ['what the wording of Taiwan would spoil', '昂扬向上的士气，顾全局', '昂揚向上的士氣，顧全局'],
    [
      'the spelling of the dictionary of Taiwan',
      '公布、发布、回归、销毁',
      '公布、發布、回歸、銷毀',
    ],
    [
      'no word that cuts others in two',
      '唯一出现，垂直发射，美国历史',
      '唯一出現，垂直發射，美國歷史',
    ],
    [
      'no word that goes on from the end of another',
      '推广部，信封后，队长须到，第二周',
      '推廣部，信封後，隊長須到，第二週',
    ],
    ['a conjunction before a word', '并发布，并成为，并成立', '並發布，並成為，並成立'],
    ['names', '范德华、三里屯、塔里克、咸昌', '范德華、三里屯、塔里克、咸昌'],
    [
      'weeks, and what only sounds like one',
      '科技周第3周，四周、周边，60周年',
      '科技週第3週，四周、周邊，60週年',
    ],
    ['a word after adverbs', '虽然很不舍也只好走', '雖然很不捨也只好走'],
    ['what bulletins are full of', '新征程上点赞，胡同里有账户', '新征程上點讚，胡同裡有帳戶'],
    [
      'the spelling of OpenCC where both are in use',
      '雇主占领拉链，真凶授勋注释史迹',
      '僱主佔領拉鏈，真兇授勳註釋史蹟',
    ],
    [
      'no word after a particle that goes on beyond it',
      '关注于都市，城市里达到，退场后角色，并入选',
      '關注於都市，城市裡達到，退場後角色，並入選',
    ],
    ['what is 了 and 解 as well as what is not', '除了解释还要了解', '除了解釋還要了解'],
    ['visas and signatures, and slips of bamboo', '拒签后重签，求签抽签', '拒簽後重簽，求籤抽籤'],
    [
      'what is changed into and what is made',
      '改制为大学，自制火箭，自制力',
      '改制為大學，自製火箭，自制力',
    ],
    ['surnames of one character', '余秋雨、郁达夫、朴正熙', '余秋雨、郁達夫、朴正熙'],
    [
      'what is eaten, smoked and won',
      '鱼面、杂谷、红曲、烤烟，挑战杯',
      '魚麵、雜穀、紅麴、烤菸，挑戰盃',
    ],
    [
      'what is tied, rolled and swung',
      '系安全带，铺盖卷，挥杆，悬系',
      '繫安全帶，鋪蓋捲，揮桿，懸繫',
    ],
    ['what is made', '滚制、客制、制酒，语录制度', '滾製、客製、製酒，語錄制度'],
    [
      'the spelling of the dictionary where OpenCC has one it lacks',
      '扎根基层，回流，晃荡，炼金术士',
      '扎根基層，回流，晃蕩，煉金術士',
    ],
    [
      'names of quarters, lakes and peoples',
      '永安里、慧忠里，淀山湖，马扎尔人',
      '永安里、慧忠里，淀山湖，馬扎爾人',
    ],
  ])('gets %s right', (_, simplified, traditional) => {
    expect(convert(simplified)).toBe(traditional);
  });

  test.each([
    ['has', '大熊猫爱吃竹子，它们的食物很多。', '大熊貓愛吃竹子，牠們的食物很多。'],
    [
      'has, told in the sentence before',
      '燕子来了。它在屋檐下筑巢。',
      '燕子來了。牠在屋簷下築巢。',
    ],
    ['is kept by people', '他救了一只鸟，天天喂它。', '他救了一隻鳥，天天餵牠。'],
    [
      'of some kind does',
      '它们栖息在湖边。它们体长两米，有四肢。',
      '牠們棲息在湖邊。牠們體長兩米，有四肢。',
    ],
    ['of some kind is not', '它们体型大。真菌长在它们下面。', '它們體型大。真菌長在它們下面。'],
    ['is one of', '它们与郊狼相似。', '牠們與郊狼相似。'],
    [
      'is not one of, but others are',
      '与其它哺乳动物不同，它们少一种。',
      '與其它哺乳動物不同，它們少一種。',
    ],
    ['and a plant have', '它们的种群很大，物种繁多。', '它們的種群很大，物種繁多。'],
    ['plays with', '小狗叼来球，把它放下。', '小狗叼來球，把它放下。'],
    ['only looks like', '机器狗亮相，它会奔跑。', '機器狗亮相，它會奔跑。'],
    ['is not', '牛顿提出它，它的骨架是数学。', '牛頓提出它，它的骨架是數學。'],
    ['eats from a plant', '它们只从树叶中吸取汁液。', '牠們只從樹葉中吸取汁液。'],
    ['does not eat from', '它们从土壤中吸取养分。', '它們從土壤中吸取養分。'],
    [
      'that the sentence is about does',
      '水牛变少，它们只能在两地生活。数据关于水牛，它们只能公开。',
      '水牛變少，牠們只能在兩地生活。數據關於水牛，它們只能公開。',
    ],
    ['is near to', '它并非剑齿虎的近亲。', '牠並非劍齒虎的近親。'],
  ])('has the pronoun of animals for what an animal %s', (_, simplified, traditional) => {
    expect(convert(simplified)).toBe(traditional);
  });

  test.each([
    ['after a post', '市科协党组书记于忠福、教授涂炯出席', '市科協黨組書記于忠福、教授涂炯出席'],
    ['before what is done', '书记于忠福在会上说，主任于伟就此', '書記于忠福在會上說，主任於偉就此'],
    ['in a list', '沈洁、于忠福、郭鲁钢等参加', '沈潔、于忠福、郭魯鋼等參加'],
    ['after a colon', '主讲人：郁建伟', '主講人：郁建偉'],
    ['but no 于 of time', '主任于会上指出，院长于今年出席', '主任於會上指出，院長於今年出席'],
    ['but no 于 of place', '主席于北京出席，于是，', '主席於北京出席，於是，'],
    ['but no 于 of time between commas', '退役，于战后，任教练', '退役，於戰後，任教練'],
    ['but no 于 of what is done in breaks', '途，于小息、午膳及课后', '途，於小息、午膳及課後'],
    ['in a word that reaches over it', '处长于忠敏走进大厅', '處長于忠敏走進大廳'],
    ['with a given name that is a word', '局长于海燕表示', '局長于海燕表示'],
    ['after a colon, though the name is a word', '谈话人：于京东', '談話人：于京東'],
    ['before how one is spoken to', '于先生说，由于先生', '于先生說，由於先生'],
  ])('leaves surnames %s', (_, simplified, traditional) => {
    expect(convert(simplified)).toBe(traditional);
  });

  test('leads the pronoun of animals back to the Simplified one', () => {
    expect(toSimplified('大熊貓愛吃竹子，牠們的食物很多。')).toBe(
      '大熊猫爱吃竹子，它们的食物很多。',
    );
  });

  test('lets a term decide, the first of two, and the longest at one place', () => {
    const withTerms = createTraditional([
      { simplified: '干', traditional: '乾' },
      { simplified: '干', traditional: '榦' },
      { simplified: '沈干部', traditional: '沈榦部' },
    ]);
    expect(withTerms('干部与沈干部')).toBe('乾部與沈榦部');
  });

  test('finds a term only where no word before it reaches into it', () => {
    const withTerm = createTraditional([{ simplified: '干部', traditional: '干部' }]);
    expect(withTerm('若干部门的干部')).toBe('若干部門的干部');
  });

  test('tells what decided each stretch', () => {
    const withTerm = createTraditional([{ simplified: '密云', traditional: '密雲' }]);
    const told = withTerm.explain('密云干部销毁，臺灣');
    expect(told.map(({ traditional, basis }) => [traditional, basis])).toEqual([
      ['密雲', 'term'],
      ['幹部', 'phrase'],
      ['銷毀', 'phrase'],
      ['，', 'character'],
      ['臺灣', 'kept'],
    ]);
    expect(convert.explain('回归')[0]?.reason).toBe('簡編本');
  });

  test('leaves clauses that are Traditional already, beside Simplified ones', () => {
    expect(convert('他说，干預市場，这是干预')).toBe('他說，干預市場，這是干預');
    expect(convert('干預“市場”')).toBe('干預“市場”');
    expect(convert('主講人：于立，甲胄')).toBe('主講人：于立，甲冑');
  });

  test('leaves what tells no script by itself amid Traditional text', () => {
    const text = '蒙古的汗國有四個，後來各自獨立：金帳，察合台，窩闊台，伊利。';
    expect(convert(text)).toBe(text);
    expect(convert('察合台，金帐')).toBe('察合臺，金帳');
  });

  test('tells Traditional text from text that could be either', () => {
    expect(isTraditional('臺北')).toBe(true);
    expect(isTraditional('台北')).toBe(false);
    expect(isTraditional('臺湾')).toBe(false);
    expect(isTraditional('瞭望')).toBe(false);
  });

  test('keeps the number of code points', () => {
    fc.assert(
      fc.property(text, (block) => {
        expect([...convert(block)]).toHaveLength([...block].length);
      }),
    );
  });

  test('is left as it is when converted again', () => {
    fc.assert(
      fc.property(text, (block) => {
        const traditional = convert(block);
        expect(convert(traditional)).toBe(traditional);
      }),
      { numRuns: 1000 },
    );
  });

  test('folds for search as the Simplified text does', () => {
    const fold = createFold(foldPairs());
    fc.assert(
      fc.property(text, (block) => {
        expect(fold(convert(block))).toBe(fold(block));
      }),
      { numRuns: 1000 },
    );
  });
});
