/** How the scripts are named in language attributes and in Open Graph. */
const NAMES: Readonly<Record<string, string>> = {
  'zh-Hans': 'zh-Hant',
  zh_CN: 'zh_TW',
  zh_TW: 'zh_CN',
};

/** The name of the Traditional page's script where a Simplified page names its own; others stay. */
export function traditionalTag(tag: string): string {
  return NAMES[tag] ?? tag;
}

/** Whether text under this language is Simplified Chinese of ours, to be converted. */
export function isOurs(language: string): boolean {
  return language === 'zh-Hans' || language === 'zh';
}
