import { longDay, shortDay } from './day.ts';

/** Interface strings of the pages that gather items, written in Simplified Chinese like all others. */
export const readingStrings = {
  settings: '阅读设置',
  large: '大字',
  theme: '颜色',
  systemTheme: '跟随系统',
  lightTheme: '浅色',
  darkTheme: '深色',

  wholeIssue: '整期阅读、打印',
  wholeIssueTitle: (date: string) => `${longDay(date)}一期全文`,
  wholeIssueNote: '整期文字在一页上，可按公文版式打印（A4，每面22行，每行28字）。',
  toContents: '回到本期目录',
  contentsEntry: (number: number) => `第${number}条`,
  issuesPage: '更早各期',
  allOrganizations: (count: number) => `全部${count}个单位`,

  calendar: '日历',
  calendarMonth: (year: string, month: number) => `${year}年${month}月`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  weekday: (name: string) => `星期${name}`,
  dayItems: (year: string, month: number, day: number, count: number, approximate: boolean) =>
    `${year}年${month}月${day}日，${approximate ? '约' : ''}${count}条`,
  calendarNote: '有底色的日子有稿件；只有虚线框的，文中只说“近日”，按本期日期约计。',
  aboutDay: (date: string, long: boolean) => `约${long ? longDay(date) : shortDay(date)}`,

  overTime: (name: string) => `${name}各月条数`,
  byYear: '各年条数',
  yearColumn: '年份',
  countColumn: '条数',

  feeds: '订阅',
  feedsNote: '把地址加进阅读器，有新稿件时会收到全文。每个栏目、每个单位都可以单独订阅。',
  opml: '全部订阅（OPML）',
  allFeeds: '全部',
  allItems: '全部稿件',
  sectionFeeds: '栏目',
  organizationFeeds: '供稿单位',
  feedFormats: { 'rss.xml': 'RSS', 'atom.xml': 'Atom', 'feed.json': 'JSON Feed' },
  feedOf: (name: string, file: string) => `${name}的订阅（${file}）`,

  byKind: '按类别',
  byDistrict: '按所在区',
  otherKind: '其他单位',
} as const;
