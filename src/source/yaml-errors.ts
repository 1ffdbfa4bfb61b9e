import type { ErrorCode } from 'yaml';

const QUOTES = '把整个值放进半角双引号里，例如 title: "第一期：开幕"';
const INDENT = '让同一层的各行左边对齐，只用空格缩进';
const PLAIN = '这里只写“名称: 值”的普通写法，去掉特殊符号';

/** What each error of the `yaml` package means to an editor: reason and remedy, in Chinese. */
export const YAML_ERRORS = {
  ALIAS_PROPS: ['引用（*）的写法不对', PLAIN],
  BAD_ALIAS: ['值以 * 开头，被当成了引用', QUOTES],
  BAD_COLLECTION_TYPE: ['列表或字段组的写法不对', PLAIN],
  BAD_DIRECTIVE: ['以 % 开头的行不能用在这里', QUOTES],
  BAD_DQ_ESCAPE: ['双引号里的反斜杠写法不对', '去掉反斜杠，或改用单引号'],
  BAD_INDENT: ['缩进没有对齐', INDENT],
  BAD_PROP_ORDER: ['特殊符号的位置不对', PLAIN],
  BAD_SCALAR_START: ['值以特殊符号开头', QUOTES],
  BLOCK_AS_IMPLICIT_KEY: ['一行里有两个“名称: 值”', QUOTES],
  BLOCK_IN_FLOW: ['方括号或花括号里换了写法', '把括号里的内容写在一行，用半角逗号隔开'],
  DUPLICATE_KEY: ['同一个字段写了两次', '只保留一行'],
  IMPOSSIBLE: ['这一段无法读懂', PLAIN],
  KEY_OVER_1024_CHARS: ['字段名太长', '检查冒号是否写在了正确的位置'],
  MISSING_CHAR: [
    '少了一个符号（引号、括号或冒号）',
    '引号和括号要成对；冒号用半角，后面加一个空格',
  ],
  MULTILINE_IMPLICIT_KEY: ['字段名后面少了冒号', '写成“名称: 值”，冒号用半角，后面加一个空格'],
  MULTIPLE_ANCHORS: ['值里的 & 被当成了标记', QUOTES],
  MULTIPLE_DOCS: ['多了一行 ---', '文件开头的 --- 之间是字段，只要首尾两行'],
  MULTIPLE_TAGS: ['值里的 ! 被当成了标记', QUOTES],
  NON_STRING_KEY: ['字段名不是文字', PLAIN],
  RESOURCE_EXHAUSTION: ['这一段太复杂，无法读懂', PLAIN],
  TAB_AS_INDENT: ['用了制表符（Tab）缩进', '改成空格'],
  TAG_RESOLVE_FAILED: ['值以 ! 开头，被当成了标记', QUOTES],
  UNEXPECTED_TOKEN: ['这里多了一个符号', QUOTES],
} as const satisfies Record<ErrorCode, readonly [reason: string, remedy: string]>;
