/** Something typed in Chinese input mode, or one space too few or too many, that YAML then reads as something else. */
export interface YamlSlip {
  /** Index of the line in the text. */
  line: number;
  /** Where in the line, in UTF-16 units. */
  at: number;
  reason: string;
  remedy: string;
}

const NAME = String.raw`^[ \t]*(?:-[ \t]+)?[A-Za-z\p{Script=Han}]{1,20}`;
const WIDE_COLON = new RegExp(String.raw`${NAME}[^\S\n]*(?=：)`, 'u');
const NO_SPACE = new RegExp(String.raw`${NAME}:(?=[^\s/])`, 'u');
const WIDE_SPACE = new RegExp(
  String.raw`${NAME}:[ \t]*(?=[^\S \t\r\n]|[\u200B-\u200D\uFEFF])`,
  'u',
);
const WIDE_INDENT = /^[ \t]*(?=[^\S \t\r\n]|[\u200B-\u200D\uFEFF])/u;
/** A value in quotation marks with more behind them: the marks were meant to be seen. */
const AFTER_QUOTES =
  /^[ \t]*(?:-[ \t]+)?(?:[A-Za-z]+:[ \t]+)?(?=(["'])((?:(?!\1).)+)\1[ \t]*([^\s#,\]}:].*)$)/u;
const FIELD = /^[A-Za-z]+[:：]/u;

/**
 * What slipped in lines of `name: value` that YAML could not make sense of. The package tells where it was lost, which
 * is mostly after the slip and in words that help nobody who did not make it knowingly.
 */
export function yamlSlips(text: string): YamlSlip[] {
  const lines = text.split(/\r\n|\r|\n/);
  const isList = lines.some((line) => ENTRY.test(line));
  /** Where the names of the entry above stand. */
  let column = 0;
  const first = lines.findIndex((line) => line.trim() !== '');
  const isIndented = /^[ \t]+[A-Za-z]+:/u.test(lines[first] ?? '') && lines.some(isField);
  return lines.flatMap((line, index): YamlSlip[] => {
    const entry = ENTRY.exec(line)?.[0].length;
    const slip =
      slipOf(line) ??
      (isIndented && index === first ? indented(line) : undefined) ??
      (isList ? slipInList(line, column) : undefined);
    column = entry ?? column;
    return slip ? [{ line: index, ...slip }] : [];
  });
}

/** The beginning of an entry of a list whose entries have fields. */
const ENTRY = /^ *- +(?=[A-Za-z]+[:：])/u;

function slipInList(line: string, column: number): Slip | undefined {
  const dash = /^ *-(?=[A-Za-z]+[:：])/u.exec(line);
  if (dash) {
    return {
      at: dash[0].length,
      reason: '“-”后面少了空格',
      remedy: `写成“- ${line.trim().slice(1)}”`,
    };
  }
  const [indent] = /^[ \t]*(?=[A-Za-z]+:)/u.exec(line) ?? [];
  if (indent === undefined) return undefined;
  if (indent.includes('\t')) {
    return {
      at: 0,
      reason: '用了制表符（Tab）缩进',
      remedy: `改成${column}个空格，和上面的名称左边对齐`,
    };
  }
  if (column === 0 || indent.length === column) return undefined;
  return {
    at: indent.length,
    reason: `“${line.trim().split(':')[0]}”没有和这一条的其他名称左边对齐`,
    remedy: `前面空${column}格；是新的一条就以“- ”开头`,
  };
}

const isField = (line: string): boolean => FIELD.test(line);

type Slip = Omit<YamlSlip, 'line'>;

function indented(line: string): Slip {
  return {
    at: 0,
    reason: '字段名前面多了空格',
    remedy: `删去空格，和下面几行左边对齐，写成“${line.trim()}”`,
  };
}

function slipOf(line: string): Slip | undefined {
  const indent = WIDE_INDENT.exec(line);
  if (indent && line.trim() !== '') {
    const reason = '行首有全角空格，或看不见的字符';
    return { at: indent[0].length, reason, remedy: '删去它，缩进只用半角空格' };
  }
  const colon = WIDE_COLON.exec(line);
  if (colon) {
    const name = colon[0].trim();
    return {
      at: colon[0].length,
      reason: `“${name.replace(/^-[ \t]+/u, '')}”后面的冒号是全角的`,
      remedy: `改成半角冒号，后面加一个空格，写成“${name}: ${rest(line, colon[0].length + 1)}”`,
    };
  }
  const space = WIDE_SPACE.exec(line) ?? NO_SPACE.exec(line);
  if (space) {
    const [whole] = space;
    const name = whole.trim();
    return {
      at: whole.length,
      reason: WIDE_SPACE.test(line) ? '冒号后面的空格不是半角空格' : '冒号后面少了空格',
      remedy: `冒号后面打一个半角空格，写成“${name} ${rest(line, whole.length)}”`,
    };
  }
  const quoted = AFTER_QUOTES.exec(line);
  if (quoted) {
    const [whole, , inside = '', after = ''] = quoted;
    return {
      at: whole.length,
      reason: '以半角引号开头的值到后一个引号就结束了，后面却还有文字',
      remedy: `文字里的引号用中文引号，写成“${whole.trim()} “${inside}”${after}”`,
    };
  }
  return undefined;
}

/** What stands behind a place, without the spaces that nobody sees. */
function rest(line: string, at: number): string {
  return line
    .slice(at)
    .replace(/^[\s\u200B-\u200D\uFEFF]+/u, '')
    .trimEnd();
}
