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
    ['后 after a number of days', '5天后、十天后，流行天后', '5天後、十天後，流行天后'],
    ['后 after a sum', '获得2亿元后，元后', '獲得2億元後，元后'],
    ['中 after a measure word', '12个中队，各个中央机关，个中', '12個中隊，各個中央機關，箇中'],
    ['只 after a number', '剩下300只，300只有一半', '剩下300隻，300只有一半'],
    ['杆 after a number', '领先3杆，旗杆', '領先3桿，旗杆'],
    ['里 after a number', '行60余里，三十里，屋里', '行60餘里，三十里，屋裡'],
    [
      '里 in foreign names',
      '马里、坎特伯里、里宾特洛甫、彼得·瓜里利亚',
      '馬里、坎特伯里、里賓特洛甫、彼得·瓜里利亞',
    ],
    [
      '里 after what only sounds foreign',
      '雷达里、沙拉里、坦克里、比赛里',
      '雷達裡、沙拉裡、坦克裡、比賽裡',
    ],
    ['里 in a place told of', '咸昌里，是台湾南部的一个区。', '咸昌里，是臺灣南部的一個區。'],
    ['历 in eras', '万历年间，万历十年，历年', '萬曆年間，萬曆十年，歷年'],
    ['伙 after dwellings', '该屋苑正式入伙，入伙抢劫', '該屋苑正式入伙，入夥搶劫'],
    [
      '采 before a way of doing',
      '比赛采双循环制，改采公开招标，采青',
      '比賽採雙循環制，改採公開招標，采青',
    ],
    ['冲 in names', '周冲、幼弟李冲得宠，张冲突袭', '周沖、幼弟李沖得寵，張衝突襲'],
    ['云 before what is said', '古人云：“善。”白云：天气', '古人云：「善。」白雲：天氣'],
    ['余 after a number', '50余家，余数，余命，导演余某', '50餘家，餘數，餘命，導演余某'],
    ['后 after what is done', '进球后、全球后，网坛球后', '進球後、全球後，網壇球后'],
    ['后 after a name with 皇 or 王', '称帝后，两天后；皇后', '稱帝後，兩天後；皇后'],
    ['后摆 before what is done', '游行后摆上花圈，后摆', '遊行後擺上花圈，後襬'],
    ['海里 that is no distance', '海里有鱼，距岸20海里', '海裡有魚，距岸20海里'],
    ['里 before a verb', '院子里加装灯，稻田里长出来', '院子裡加裝燈，稻田裡長出來'],
    ['里 after a book', '《书》里加列，里加市', '《書》裡加列，里加市'],
    ['里 in names of Japan', '里见甫、麻里子、里奈', '里見甫、麻里子、里奈'],
    ['了 before 如', '学会了如何，了如指掌', '學會了如何，瞭如指掌'],
    ['了 after what is made plain', '写明了，不甚明了', '寫明了，不甚明瞭'],
    ['并 at the head of a clause', '甲，并到乙；甲，并入乙', '甲，並到乙；甲，併入乙'],
    ['一并 before a no', '一并没有，一并处理', '一並沒有，一併處理'],
    ['征 after an army', '率军征大理，征云南；征兵', '率軍征大理，征雲南；徵兵'],
    ['冲 by water', '海啸冲入，冲入终点', '海嘯沖入，衝入終點'],
    ['咸 among tastes', '酸、甜、苦、咸，咸阳', '酸、甜、苦、鹹，咸陽'],
    ['干 among seasons', '冬干夏湿，干一年', '冬乾夏溼，幹一年'],
    ['出 before a play', '这出话剧，这出现', '這齣話劇，這出現'],
    ['回复 of what was', '回复正常，回复来信', '回復正常，回覆來信'],
    ['准 in an edict', '降旨准其移居，奉准，标准', '降旨准其移居，奉准，標準'],
    ['钟 that is rung', '敲响此钟，钟某', '敲響此鐘，鍾某'],
    ['于 after a verb', '出生于吉尔吉斯，于吉', '出生於吉爾吉斯，于吉'],
    ['云 where nothing is said', '但云端有云，有云：“善”', '但雲端有雲，有云：「善」'],
    ['涂 before what is painted', '涂在墙上，涂某', '塗在牆上，涂某'],
    ['制 after what a thing is made of', '石制工具，塑料制，体制', '石製工具，塑料製，體制'],
    ['赞 after a number', '集满18赞，资助赞助', '集滿18讚，資助贊助'],
    ['赞 after how much', '很赞，最赞，很赞同', '很讚，最讚，很贊同'],
    ['编制 of a document', '编制部门预算，人员编制和预算', '編製部門預算，人員編制和預算'],
    ['制 after a country', '苏联制坦克，美国制度', '蘇聯製坦克，美國制度'],
    ['周 after a number', '第12周，10周课程，10周年', '第12週，10週課程，10週年'],
    ['一周 of a way round', '绕场一周，用时一周', '繞場一周，用時一週'],
    ['冷面 that is eaten', '朝鲜冷面，冷面馆，冷面', '朝鮮冷麵，冷麵館，冷面'],
    ['面食 where a word seems to reach into it', '战后面食兴起', '戰後麵食興起'],
    ['系上 of a faculty', '系上的同学，系上领带', '系上的同學，繫上領帶'],
    ['系在 what can be tied to', '系在腰间，安福系在工商界', '繫在腰間，安福系在工商界'],
    ['冲 with water', '冲个澡，冲杯咖啡，冲进咖啡馆', '沖個澡，沖杯咖啡，衝進咖啡館'],
    ['冲 at the end of a name', '黄汉冲、李明，马上冲，', '黃漢沖、李明，馬上衝，'],
    ['干 of what was moist', '墨迹还没干，油漆干了，活还没干', '墨跡還沒乾，油漆乾了，活還沒幹'],
    ['不准 of what is measured', '数据不准，不准停车', '數據不準，不准停車'],
    ['注 of a note', '（注1）注意，（注：略）', '（註1）注意，（註：略）'],
    ['赞 that is gathered', '推文集赞满30个，文集赞助', '推文集讚滿30個，文集贊助'],
    [
      '杯 of a contest',
      '“花旗杯”大赛，华为杯足球赛，一杯茶',
      '「花旗盃」大賽，華為盃足球賽，一杯茶',
    ],
    ['并入 and what only begins so', '国土并入金帐汗国，并入选', '國土併入金帳汗國，並入選'],
    ['钟 that is carried', '将钟藏起来，将钟南山', '將鐘藏起來，將鍾南山'],
    ['干 in eras', '干德四年，干道', '乾德四年，幹道'],
    ['霉 and 喂 by themselves', '霉斑，被喂饱，“喂，你好”', '霉斑，被餵飽，「喂，你好」'],
    ['游 as a surname', '主讲人：游志兴，游戏，游欧半年', '主講人：游志興，遊戲，遊歐半年'],
    ['征 in names', '杨征、邹征云，张征集', '楊征、鄒征雲，張徵集'],
    ['涂 before more that is painted', '涂得均匀，涂口红，涂某', '塗得均勻，塗口紅，涂某'],
    ['整并 and what ends in 整', '整并进领域，调整并进', '整併進領域，調整並進'],
    ['复 after 不', '不复果园的样貌，不复杂', '不復果園的樣貌，不複雜'],
    ['复 before 名, 姓 and 称', '县复名，后复姓，太后复称', '縣復名，後復姓，太后復稱'],
    ['钟 that swings', '的钟摆，的钟教授', '的鐘擺，的鍾教授'],
    ['采 that is done', '本文采双轨，勿采行动', '本文採雙軌，勿採行動'],
    ['采 in names', '李妍采从小，采薇', '李妍采從小，采薇'],
    ['里 of a quarter by its parts', '角门东里、马家堡西里，这里', '角門東里、馬家堡西里，這裡'],
    [
      '里 after a town, and in what the town has',
      '桃园县大溪镇福安里，北京市东城区胡同里',
      '桃園縣大溪鎮福安里，北京市東城區胡同裡',
    ],
    ['里 with a number', '西城区福安里5号，院子里5号', '西城區福安里5號，院子裡5號'],
    ['里 among quarters', '永宁里北边为效忠里、新昌里，', '永寧里北邊為效忠里、新昌里，'],
    ['里 of a book', '绘本里、笔记本里，日本里程', '繪本裡、筆記本裡，日本里程'],
    ['里 of cells, cloth and years', '方格里，织进布里，一年多里', '方格裡，織進布裡，一年多裡'],
    ['里 of what is not perfect, and inside', '不完美里，由里到外', '不完美裡，由裡到外'],
    ['里 of Rio', '2016年里约奥运会', '2016年里約奧運會'],
    [
      '里 at the end of a part of a name',
      '科里·彼得斯，毛里齐奥，阿·文图里',
      '科里·彼得斯，毛里齊奧，阿·文圖里',
    ],
    ['海里 among what something is in', '土里、海里、花丛里', '土裡、海裡、花叢裡'],
    [
      'a character within a foreign name',
      '伊莎贝尔·于佩尔，史蒂夫·占士，马·萨采，瓦干达，受雇于贝尔',
      '伊莎貝爾·于佩爾，史蒂夫·占士，馬·薩采，瓦干達，受僱於貝爾',
    ],
  ])('sees by its neighbours what is meant by %s', (_, simplified, traditional) => {
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
