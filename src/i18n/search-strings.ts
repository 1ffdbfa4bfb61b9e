import { aboutDay } from './day.ts';

/**
 * Words of the search page. Those of its script stand in the page as a template, with `{name}` for a value, so that
 * whatever converts the page converts them too.
 */
export const searchStrings = {
  title: '检索',
  description: '检索全部稿件的标题和正文，可按栏目、单位和日期筛选',
  formLabel: '检索全部稿件',
  label: '检索标题和正文',
  submit: '检索',
  section: '栏目',
  organization: '单位',
  year: '年份',
  from: '开始日期',
  to: '结束日期',
  all: '全部',
  yearOption: (year: string) => `${year}年`,
  counted: (name: string, count: number) => `${name}（${count}）`,
  sort: '排序',
  relevance: '相关的在前',
  date: '新的在前',
  clearAll: '清除全部条件',
  results: '检索结果',
  more: '再显示一些',
  archiveLong: '按年查阅全部稿件',
  retry: '再试一次',
  noScript: '检索要用 JavaScript，这个浏览器没有运行它。不检索也能查阅：',
  unstarted: '检索程序还没有载入。请检查网络，刷新网页再试。不检索也能查阅：',
  empty: '还没有可以检索的稿件。',

  help: '怎样检索',
  /** What it is called, what it does, an example, and the script of an example that is not the page's. */
  helpLines: [
    ['几个词用空格隔开', '找同时含有这几个词的稿件，连在一起的排在前面。', '科普 活动'],
    ['英文引号', '引号里的词句连在一起，一字不差。', '"科技 工作者"'],
    ['减号', '前面空一格、后面紧跟一个词，去掉含有这个词的稿件。', '科普 -讲座'],
    ['标点', '书名号、中文引号、加号等只找同样的标点。', '《一带一路》'],
    [
      '简体字和繁体字',
      '一样找得到；全角和半角、大写和小写、排版的空格不作区分。',
      '科學技術協會',
      'zh-Hant',
    ],
    ['快捷键', '按“/”进入检索框；方向键选提示，回车键打开，Esc 键收起提示。', ''],
  ],
  order:
    '“相关的在前”：检索词就是单位或栏目名称的，该单位、该栏目的稿件最先；其次是词语连在一起的、标题里有的、出现次数多的、日期新的。',

  suggestions: '检索提示',
  kinds: { section: '栏目', organization: '单位', title: '稿件' },

  nothingNearest: '相近的检索：',
  nothingWays: '也可以',

  script: {
    prompt: '输入词语，简体字、繁体字都可以，几个词用空格隔开；也可以只选栏目、单位或日期。',
    titled: '{text} - {title}',
    loading: '正在检索……',
    found: '共{total}条。',
    foundWords: '“{text}”：共{total}条。',
    nothing: '没有找到含有“{text}”的稿件。',
    nothingHere: '没有找到这样的稿件。',
    nothingCrossed: '没有找到稿件：开始日期晚于结束日期。',
    nothingNarrowed: '“{text}”：选定的条件下没有稿件。',
    exchanged: '没有写作“{text}”的稿件，已按大陆说法“{other}”检索。',
    alsoExchanged: '大陆说法“{other}”有{count}条',
    namedHere: '“{name}”的全部稿件',
    withoutFilters: '“{text}”，不限栏目、单位和日期',
    nearest: '改查“{text}”',
    counted: '{name}（{count}）',
    items: '{count}条',
    chosen: '{label}：{value}',
    clear: '，清除',
    aboutDay: aboutDay('{day}'),
    failedOffline: '检索没有成功：网络没有连上。',
    failedMissing: '检索没有成功：网站上找不到检索索引。',
    failedInterrupted: '检索没有成功：检索索引没有传完。请检查网络，再试一次。',
    failedWasm:
      '检索没有成功：这个浏览器不运行检索要用的 WebAssembly。请换一个浏览器，或改用下面的办法。',
    failedUnknown: '检索没有成功：程序出了错。请再试一次。',
    failedWay: '不检索也能查阅：',
  },
} as const;

/** The names of the script's strings. */
export type ScriptString = keyof typeof searchStrings.script;
