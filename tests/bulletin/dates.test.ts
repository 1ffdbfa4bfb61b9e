import { describe, expect, test } from 'vitest';
import { resolveMention } from '#bulletin/dates.ts';
import { inferIssueDate } from '#bulletin/issue-date.ts';
import { findMention } from '#bulletin/mention.ts';

/** Wednesday. */
const ISSUE = '2023-08-23';

function dateOf(text: string, issue = ISSUE): string | undefined {
  const mention = findMention([text]);
  return mention && resolveMention(mention, issue);
}

describe('the date of an event', () => {
  test.each([
    ['8月20日，论坛召开。', '2023-08-20'],
    ['为做好工作，8月17日下午，会议召开。', '2023-08-17'],
    ['2022年12月30日，会议召开。', '2022-12-30'],
    ['8月20日至22日，活动举办。', '2023-08-20'],
    ['8月20至22日，活动举办。', '2023-08-20'],
    ['8月20-22日，活动举办。', '2023-08-20'],
    ['8月20、21日，活动举办。', '2023-08-20'],
    ['7月30日至8月2日，活动举办。', '2023-07-30'],
    ['２０２３年８月２０日，会议召开。', '2023-08-20'],
    ['八月二十日，会议召开。', '2023-08-20'],
    ['去年12月20日，会议召开。', '2022-12-20'],
    ['20日，会议召开。', '2023-08-20'],
    ['20日至22日，活动举办。', '2023-08-20'],
    ['20日是大集，天刚亮，志愿者就到了。', '2023-08-20'],
    ['每月20日是开放日。', undefined],
    ['大会定于9月2日（星期六）举行。', undefined],
    ['大会于8月19日（星期六）举行。', '2023-08-19'],
    ['25日上午，会议召开。', '2023-07-25'],
    ['上周五，会议召开。', '2023-08-18'],
    ['6月25日开始报名。8月20日，会议召开。', '2023-06-25'],
    ['9月15日开始报名。', undefined],
    ['为方便家长查询，市教育局17日公布名单。', '2023-08-17'],
    ['决赛8月18日举行，自今年2月启动以来有百人报名。', '2023-08-18'],
    ['元旦当天，场馆照常开放。', '2023-01-01'],
    ['国庆节上午，升旗仪式举行。', '2022-10-01'],
    ['截稿日期为明年3月31日。8月20日，会议召开。', '2023-08-20'],
    ['周二下午，会议召开。', '2023-08-22'],
    ['周五，会议召开。', '2023-08-18'],
    ['上月28日夜，救援展开。', '2023-07-28'],
    ['本月1日，活动举办。', '2023-08-01'],
    ['十月，秋高气爽。10月8日夜，活动举办。', '2022-10-08'],
    ['“有人被困！”9日下午2时，警铃响起。', '2023-08-09'],
    ['论坛于8月20日在京举办。', '2023-08-20'],
    ['根据7月3日通知，8月20日，会议召开。', '2023-08-20'],
    ['活动将于9月1日举办，8月20日，启动仪式举行。', '2023-08-20'],
    ['截至8月1日，共有10人。8月20日，会议召开。', '2023-08-20'],
  ])('is told by %s', (text, expected) => {
    expect(dateOf(text)).toBe(expected);
  });

  test.each([
    '近日，论坛召开。',
    '日前，会议召开。8月20日，又一次会议召开。',
    '8月，活动举办。',
    '2023年8月，活动举办。',
    '123日，会议召开。',
    '8月123日，会议召开。',
    '2月30日，会议召开。',
    '13月5日，会议召开。',
    '会议召开。',
    '活动共30日，参加者116人。',
    '门诊每周二、周四下午开放。',
    '截稿日期为6月30日。',
    '定于7月15日至7月19日开展。',
    '今天能不能下海？看灯。',
  ])('cannot be told from %s', (text) => {
    expect(dateOf(text)).toBeUndefined();
  });

  test('is of the year before right across New Year', () => {
    expect(dateOf('12月30日，会议召开。', '2024-01-03')).toBe('2023-12-30');
    expect(dateOf('30日，会议召开。', '2024-01-03')).toBe('2023-12-30');
    expect(dateOf('上周五，会议召开。', '2024-01-03')).toBe('2023-12-29');
    expect(dateOf('1月2日，会议召开。', '2024-01-03')).toBe('2024-01-02');
  });

  test('of 29 February is of the last leap year', () => {
    expect(dateOf('2月29日，会议召开。', '2023-08-23')).toBe('2020-02-29');
  });
});

describe('the date of an issue that does not tell it', () => {
  const inferred = (texts: string[], today = '2026-01-01'): string | undefined =>
    inferIssueDate(
      texts,
      texts.flatMap((text) => findMention([text]) ?? []),
      today,
    );

  test('is its latest event’s, in the year the text speaks of', () => {
    expect(inferred(['8月20日，2023论坛召开。', '8月23日，会议召开。', '到2025年建成。'])).toBe(
      '2023-08-23',
    );
  });

  test('is in January where events lie across New Year', () => {
    expect(inferred(['12月30日，2023年总结会召开。', '1月3日，会议召开。'])).toBe('2024-01-03');
  });

  test('is the last such day before today where the text has no year', () => {
    expect(inferred(['8月20日，会议召开。'], '2024-03-01')).toBe('2023-08-20');
  });

  test('is unknown where no item tells a day', () => {
    expect(inferred(['近日，会议召开。'])).toBeUndefined();
  });
});
