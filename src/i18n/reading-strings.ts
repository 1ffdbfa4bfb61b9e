import { aboutDay, longDay } from './day.ts';

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
  dayItems: (year: string, month: number, day: number, count: number, approximate: boolean) => {
    const written = `${year}年${month}月${day}日`;
    return `${approximate ? aboutDay(written) : written}，${count}条`;
  },
  calendarNote: '有底色的日子有稿件；只有虚线框的，文中没有写明日子（如只说“近日”），取本期日期。',

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
  feedOf: (name: string, format: string) => `${name} ${format}`,

  related: '相关稿件',
  earlier: '此前',
  earlierIn: (section: string) => `${section}上一条`,
  earlierOf: (organization: string) => `${organization}上一条`,

  cite: '引用',
  plainCitation: '普通文字',
  copy: '复制引用',
  asData: '数据（JSON）',
  asTableFile: '数据（CSV）',
  issueData: '本期数据',
  sourceOf: (title: string) => `原文对照：${title}`,
  sourceNote: '简报原文一行一行照录，有底色的地方与网页上的文字不同。',
  earlierSource: '简报后来更正过，这一条没有随着改写，下面是更正以前的原文。',
  toArticle: '回到稿件',
  downloadSource: '下载原文',
  asReceived: (first: number, last: number) => `原文第${first}—${last}行`,
  asPublished: '网页上的文字',
  changes: {
    joined: '与下一行相接',
    space: '去掉空格',
    'page-number': '去掉页码',
    'left-out': '不在正文里（如署名、序号）',
    added: '编辑时加上',
  },
  changeSample: { joined: '', space: '　', 'page-number': '12', 'left-out': '署名', added: '字' },

  data: '数据',
  dataNote: '全部稿件的统计，每张图都有数据表，可以下载。',
  statistics: {
    months: '各月条数',
    sections: '各栏目条数',
    organizations: '供稿单位条数',
    districts: '各区条数',
  },
  organizationsNote: (count: number) => `图上是稿件最多的${count}个单位，其余在数据表里。`,
  districtsNote: '该区单位供稿，或写到该区的稿件。方格只表示方位。',
  asTable: '数据表',
  download: '下载（CSV）',
  downloadOf: (title: string) => `下载${title}（CSV）`,
  openData: '开放数据',
  openDataNote: '每篇稿件、每一期和全部简报都可以取得 JSON 和 CSV，网址与网页的网址对应。',
  archiveJson: '全部简报（JSON）',
  archiveCsv: '全部简报（CSV）',
  schema: '数据格式（JSON Schema）',

  namedIn: '文中提到',
  namedOrganizations: '单位',
  namedDistricts: '区',
  names: {
    people: {
      title: '人物',
      all: (count: number) => `文中提到的${count}人，由编辑核对，提到多的在前。`,
      items: (name: string, count: number) => `提到${name}的稿件，共${count}条。`,
    },
    programmes: {
      title: '项目',
      all: (count: number) => `文中提到的${count}个项目，提到多的在前。`,
      items: (name: string, count: number) => `提到“${name}”的稿件，共${count}条。`,
    },
    districts: {
      title: '各区',
      all: (count: number) => `共${count}个区，按写到或来自各区的稿件查阅。`,
      items: (name: string, count: number) => `写到${name}或由该区单位供稿的稿件，共${count}条。`,
    },
  },
  /** The title of one of several people of one name. */
  oneOfSeveral: (name: string, office: string) => `${name}（${office}）`,
  withOffices: (offices: string[]) => `文中的职务：${offices.join('；')}`,
  namingItems: (count: number) => `文中提到，${count}条`,
  otherWays: '另见',

  byKind: '按类别',
  byDistrict: '按所在区',
  otherKind: '其他单位',
} as const;
