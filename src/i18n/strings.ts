/** Interface strings in Simplified Chinese, the one language they are written in. */
export const strings = {
  skip: '跳到正文',
  navigation: '主导航',
  home: '首页',
  issues: '各期',
  sections: '栏目',
  organizations: '单位',
  archive: '归档',
  search: '检索',
  about: '关于',
  searchLabel: '检索简报',
  searchHint: '检索标题、正文、单位',
} as const;
