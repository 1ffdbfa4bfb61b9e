/**
 * Words of the search page. Those of its script stand in the page as a template, with `{name}` for a value, so that
 * whatever converts the page converts them too.
 */
export const searchStrings = {
  title: '检索',
  description: '检索全部稿件的标题和正文，可按栏目、单位和年份筛选',
  formLabel: '检索全部稿件',
  label: '检索标题和正文',
  submit: '检索',
  section: '栏目',
  organization: '单位',
  year: '年份',
  all: '全部',
  yearOption: (year: string) => `${year}年`,
  sort: '排序',
  relevance: '相关的在前',
  date: '新的在前',
  results: '检索结果',
  more: '再显示一些',
  archiveLong: '按年查阅全部稿件',
  noScript: '检索要用 JavaScript，这个浏览器没有运行它。不检索也能查阅：',
  empty: '还没有可以检索的稿件。',

  nothingTitle: '可以试试：',
  nothingTries: [
    '去掉一两个字，或换一种说法',
    '把连在一起的几个词用空格隔开',
    '把栏目、单位和年份改回“全部”',
  ],
  failedWay: '不检索也能查阅：',

  script: {
    prompt: '输入词语，简体字、繁体字都可以，几个词用空格隔开；也可以只选栏目、单位或年份。',
    loading: '正在检索……',
    found: '共{total}条。',
    foundWords: '“{text}”：共{total}条。',
    nothing: '没有找到含有“{text}”的稿件。',
    nothingHere: '没有找到这样的稿件。',
    failed: '检索没有成功：索引加载不了。请检查网络，再试一次。',
    issueDate: '据本期日期',
  },
} as const;

/** The names of the script's strings. */
export type ScriptString = keyof typeof searchStrings.script;
