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
  const first = lines.findIndex((line) => line.trim() !== '');
  const isIndented = /^[ \t]+[A-Za-z]+:/u.test(lines[first] ?? '') && lines.some(isField);
  return lines.flatMap((line, index): YamlSlip[] => {
    const slip = isIndented && index === first ? indented(line) : slipOf(line);
    return slip ? [{ line: index, ...slip }] : [];
  });
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
      reason: `“${name}”后面的冒号是全角的`,
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
