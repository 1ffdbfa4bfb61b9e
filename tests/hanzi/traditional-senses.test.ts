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
    ['台风 of actors', '他台风稳健，台风登陆', '他臺風穩健，颱風登陸'],
    ['姜 that is eaten', '姜科植物，嫩姜，姜科长', '薑科植物，嫩薑，姜科長'],
    ['占 of foretelling', '占术、星占，明星占多数', '占術、星占，明星佔多數'],
    ['冲 with water and of sums', '用水冲，冲账，冲线', '用水沖，沖帳，衝線'],
    ['里 in names', '里皮执教，湖里区，水里乡，屋里皮箱', '里皮執教，湖里區，水里鄉，屋裡皮箱'],
  ])('%s', (_, simplified, traditional) => {
    expect(convert(simplified)).toBe(traditional);
  });
});
