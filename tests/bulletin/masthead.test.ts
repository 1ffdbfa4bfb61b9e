import { describe, expect, test } from 'vitest';
import { split } from './split-options.ts';

/** Text made for these tests; it tells of nothing that happened. */
const ITEMS = ['青川县科协举办天文讲座', '三个村子装上了气象站']
  .map((title) => `${title}\n\u3000\u3000在文化馆里，三位老师讲解了天文常识，一百多人前来听讲。\n`)
  .join('');
const publisherOf = (masthead: string): string =>
  split(`青川科普通讯\n第5期\n${masthead}\n${ITEMS}`, { date: undefined }).issue.publisher;

describe('the publisher that a masthead names', () => {
  test.each([
    [
      'who edits and prints before who has it made',
      '主办单位：青川县人民政府\n青川县科协编印　2023年8月23日',
    ],
    [
      'who has it made before who is over it',
      '主管：青川县人民政府　主办：青川县科协　2023年8月23日出版',
    ],
    ['a name set apart letter by letter', '青 川 县 科 协 编　2023年8月23日'],
    ['who stands beside the date', '青川县科协　　2023年8月23日'],
    [
      'two bodies that print it together',
      '青川县科协、青川县学会编印　2023年8月23日',
      '青川县科协、青川县学会',
    ],
    [
      'who stands before the day and who signed it',
      '特急\n青川县科协    2023年8月23日    签发：王大明',
    ],
    [
      'who is said to print it further on',
      '青川县科学技术协会　　2023年8月23日\n青川县科协　　编印',
    ],
    ['who stands alone', '2023年8月23日\n青川县科协'],
  ])('is %s', (_, masthead, publisher = '青川县科协') => {
    expect(publisherOf(masthead).replace(/\s/gu, '')).toBe(publisher);
  });
});

test('what a body does below the masthead is a title', () => {
  const text = `青川科普通讯\n第5期\n青川县科协\n2023年8月23日\n青川县召开科普工作大会\n——要求人人动手\n${ITEMS.split('\n')[1]}\n${ITEMS}`;
  expect(split(text).articles[0]?.title).toBe('青川县召开科普工作大会——要求人人动手');
});

test.each([
  ['第7期', 7],
  ['2023-07（总第96期）    2023年8月23日', 7],
  ['总第 ５８ 期', 58],
  ['第86期  本期4版', 86],
])('%s gives number %i', (line, number) => {
  const text = `青川科普通讯\n${line}\n青川县科协    2023年8月23日\n${ITEMS}`;
  expect(split(text, { date: undefined }).issue).toMatchObject({ number, date: '2023-08-23' });
});
