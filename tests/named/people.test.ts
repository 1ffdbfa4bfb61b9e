import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPeople } from '#named/people.ts';

/** Everyone found, as `name：office`. */
const found = (text: string, known: string[] = []): string[] =>
  findPeople(text, new Set(known)).map(({ name, office }) => `${name}：${office}`);

describe('a person is found with the office printed before the name', () => {
  test.each([
    ['青禾市科协主席李云里出席会议。', ['李云里：青禾市科协主席']],
    ['市科协党组书记、常务副主席沈清致辞。', ['沈清：市科协党组书记、常务副主席']],
    ['市科协党组成员、副主席（正局级）罗青山参加。', ['罗青山：市科协党组成员、副主席（正局级）']],
    ['二级巡视员周晓明主持会议。', ['周晓明：二级巡视员']],
    ['东坡区委常委、统战部部长蔡青到区科协调研。', ['蔡青：东坡区委常委、统战部部长']],
    ['东坡大学校长欧阳海，西坡大学校长何山出席。', ['欧阳海：东坡大学校长', '何山：西坡大学校长']],
    ['“门口见！”社区书记蒋芳说。', ['蒋芳：社区书记']],
    ['校长约翰·史密斯，院长王海龙等参加。', ['约翰·史密斯：校长', '王海龙：院长']],
    ['主席李东、副主席王建和秘书长张琳出席。', ['李东：主席', '王建：副主席', '张琳：秘书长']],
    ['院长：何山，女，教授。', ['何山：院长']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('the office begins where what leads to it ends', () => {
  test.each([
    ['论坛由青禾市科协副主席王建主持。', '青禾市科协副主席'],
    ['会议邀请了青禾大学教授叶青等作报告。', '青禾大学教授'],
    ['8月22日下午西坡区委副书记袁海走进区科协。', '西坡区委副书记'],
    ['据协会秘书长严瑶介绍，已有三项。', '协会秘书长'],
    ['宋国强、青禾大学研究所所长张伟共同主持。', '青禾大学研究所所长'],
    ['退休老师哲哲老师和青禾文旅公司经理罗杰在现场分享。', '青禾文旅公司经理'],
    ['青禾市经济和信息化局副局长苏国斌致辞。', '青禾市经济和信息化局副局长'],
  ])('%s', (text, office) => {
    expect(findPeople(text).map((one) => one.office)).toEqual([office]);
  });
});

describe('nobody is found where the words after an office are no name, or could be cut in two ways', () => {
  test.each([
    '主任高度重视安全工作，院长应邀出席。',
    '理事长单位南京大学、副会长单位青禾大学参加。',
    '主席于会上表示，书记于北京出席。',
    '他任组长，教授任教于青禾大学，教授从事研究。',
    '院长张全和在会上致辞。',
    '校长办公会召开，校长助理出席。',
    '市长热线开通，部长们出席，主席台就座。',
    '宋爱国、陶永分别作了报告。',
    '支队长章静在点评时没有客气。',
    '秘书长方案通过，处长常年在外。',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a name that an editor has listed is found where the rules cannot tell, and not in a longer one', () => {
  const text = '支队长章静在点评时没有客气。';
  expect(found(text)).toEqual([]);
  expect(found(text, ['章静'])).toEqual(['章静：支队长']);
  expect(found('教授王伟明出席。', ['王伟'])).toEqual(['王伟明：教授']);
  expect(found('教授王伟明深造归来。', ['王伟'])).toEqual([]);
});

test('what is found stands where it is said to stand, in any text', () => {
  const words = [
    '青禾市科协',
    '主席',
    '副主席',
    '、',
    '，',
    '李云里',
    '于',
    '出席',
    '（正局级）',
    '“',
    '”',
    '和',
    '高',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { name, office, start, end } of findPeople(text)) {
        expect(text.slice(start, end)).toBe(name);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(last, start)).toContain(office);
        last = end;
      }
    }),
  );
});
