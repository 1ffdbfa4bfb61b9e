import { describe, expect, test } from 'vitest';
import { createTraditional } from '#hanzi/traditional.ts';

const convert = createTraditional([]);

describe('the conversion to Traditional knows by sense', () => {
  test.each([
    ['只 that counts', '五十只船，许多只鸟，三十只占', '五十隻船，許多隻鳥，三十只佔'],
    ['一出 of a play', '一出音乐剧，唯一出现在剧里', '一齣音樂劇，唯一出現在劇裡'],
    ['出 of acts', '第十二出，传奇共四十四出，第三出口', '第十二齣，傳奇共四十四齣，第三出口'],
    [
      '并 of what is done away with',
      '撤点并校，撤乡并镇，撤离并组织',
      '撤點併校，撤鄉併鎮，撤離並組織',
    ],
    ['后 of emperors', '孝庄后之子，曹后所生，曹后来到', '孝莊后之子，曹后所生，曹後來到'],
    ['台风 of actors', '他台风大方，台风登陆', '他臺風大方，颱風登陸'],
    ['姜 that is eaten', '姜科植物，嫩姜，姜科长', '薑科植物，嫩薑，姜科長'],
    ['占 of foretelling', '占术、星占，明星占多数', '占術、星占，明星佔多數'],
    ['冲 with water and of sums', '用水冲，冲账，冲线', '用水沖，沖帳，衝線'],
    ['里 in names', '里皮执教，湖里区，水里乡，屋里皮箱', '里皮執教，湖里區，水里鄉，屋裡皮箱'],
    ['签 of a temple', '签，或称神签，以签来占卜，签合同', '籤，或稱神籤，以籤來占卜，簽合同'],
    ['并 after 合', '两个组合并，合并为一，组合并列', '兩個組合併，合併為一，組合並列'],
    ['并科 of fines', '处六个月，并科2000元，并科学办事', '處六個月，併科2000元，並科學辦事'],
    ['个中 after so many', '600余个中国网站，个中滋味', '600餘個中國網站，個中滋味'],
    [
      '回复 to what was',
      '回复到1949年，不可回复，回复到邮箱',
      '回復到1949年，不可回復，回覆到郵箱',
    ],
    ['历 of an era', '史称庆历和议，庆历三年，学历', '史稱慶曆和議，慶曆三年，學歷'],
    ['淀 of lakes', '淀区、荷花淀、淀川，沉淀积淀', '淀區、荷花淀、淀川，沉澱積澱'],
    ['夸 in names', '夸祖鲁，夸奖', '夸祖魯，誇獎'],
    ['余 of what is left', '余料、岁余，余某', '餘料、歲餘，余某'],
    [
      '干 that is dry',
      '北湿南干，速干衣，干混砂浆，骨干选手',
      '北溼南乾，速乾衣，乾混砂漿，骨幹選手',
    ],
    ['么 of the youngest', '老么、么半群，什么子', '老么、么半群，什麼子'],
    ['里 side by side', '地跨兴农里、中和里，', '地跨興農里、中和里，'],
    [
      'a surname after a post',
      '商会会长于文家女儿，委员邵元冲等',
      '商會會長于文家女兒，委員邵元沖等',
    ],
    ['Simplified text with 哩, 吒 or 彷', '最后一哩路，哪吒出世后', '最後一哩路，哪吒出世後'],
    [
      '这只 before what only happens',
      '这只会带来伤害，这只狗，这只会飞的鸟',
      '這只會帶來傷害，這隻狗，這隻會飛的鳥',
    ],
    [
      'words of ours within longer phrases',
      '在克制中，北回归线，水波荡漾，防水表',
      '在克制中，北回歸線，水波蕩漾，防水錶',
    ],
    ['溪 of rivers and towns', '兰溪流域，慈溪市，太溪穴', '蘭溪流域，慈溪市，太谿穴'],
    ['折合 of sums', '折合人民币，折合椅', '折合人民幣，摺合椅'],
    ['a verb and its particle', '松动了一点', '鬆動了一點'],
    [
      'stars, pipes and noodles',
      '矮星系到星云，一根烟斗，对面食有影响',
      '矮星系到星雲，一根菸斗，對麵食有影響',
    ],
  ])('%s', (_, simplified, traditional) => {
    expect(convert(simplified)).toBe(traditional);
  });
});
