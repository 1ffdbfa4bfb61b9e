import { removeLayoutSpaces } from '#hanzi/spacing.ts';
import { isPersons, SIGNED } from './signature.ts';

/** Who an item comes from, as its closing bracket says. */
export interface Credit {
  /** Where the bracket begins in the text it was found in. */
  start: number;
  names: string[];
}

/** What who sent an item in did, and where it comes from. */
export const ROLE =
  '供稿单位|供稿人|供稿|來稿|来稿单位|来稿|稿件来源|信息来源|文章来源|资料来源|来源|稿源|作者|撰稿人?|撰写|撰文|通讯员|记者|报送单位|选送单位|投稿|文图|图文|文字|文|图';
const BRACKET = String.raw`[（(](?<names>[^（）()。！？!?]{2,90})[）)]\s*$`;
const LABELLED = String.raw`(?:${ROLE})\s*[:：|｜]\s*(?<names>[^。！？!?：:]{2,60}?(?:[\s，、；;]+(?:${ROLE}|摄影|照片|编辑)\s*[:：][^。！？：:]{2,20})*)\s*$`;
const SQUARE = String.raw`[[［【〔](?<names>[^【】〔〕［］[\]。！？!?]{2,40})[\]］】〕]\s*$`;
const AFTER_SENTENCE = String.raw`(?<=[。！？!?….．][”’"』」）)]*\s*)`;
const CLOSING = [
  new RegExp(AFTER_SENTENCE + BRACKET, 'u'),
  new RegExp(AFTER_SENTENCE + LABELLED, 'u'),
  new RegExp(AFTER_SENTENCE + SQUARE, 'u'),
  new RegExp(`^\\s*${BRACKET}`, 'u'),
  new RegExp(`^\\s*${LABELLED}`, 'u'),
];
const LABEL = new RegExp(`^(?:${ROLE})(?:\\s*[/／]\\s*(?:${ROLE}))*\\s*[:：/／|｜]\\s*`, 'u');
const ROLE_WORD = new RegExp(
  `^(?:供稿单位|供稿人|供稿|来源|稿源|作者|通讯员|本报记者|记者)(?=.{2})|(?:供稿|报送|选送|来稿|提供|整理|编辑)$`,
  'gu',
);
const ROLE_ALONE = new RegExp(`^(?:本报)?(?:${ROLE})$`, 'u');
/** What a closing bracket holds that is no name. */
const NO_NAME =
  /^(?:详见|参见|见(?:第|附|图|上|下|表)|注[:：]|未完|完$|续[完前]?$|上接|下转|接上|扫码|以下|以上|下同|简称|附[:：件图]|按[:：]|图[为:：\d一二三]|如图|左[一二三四起至]|右[一二三四起至]|前排|后排|中间?为|其中|共[\d计有]|约\d|不含|包括|据悉|截至|本文|待续|节选|略$|资料图|点击|全文)|[摄攝]$|[摄攝]影$|供[图圖]$|^(?:摄影|图片|照片|审核|审稿|审签|签发|校对|核稿|责编|责任编辑|编辑)[:：]|^\d+$/u;
/** A bracket that credits or explains a picture. */
const OF_PICTURE = /图为|[摄攝][影]?\s*$|供[图圖]\s*$/u;
/** 作者系某所退休工程师 乔木森 */
const OF_AUTHOR = /^作者(?:系|为|是)\S+[\s，,]+(?<author>\p{Script=Han}{2,4})$/u;
/** A name of two characters set as wide as one of three. */
const SPACED_NAME =
  /(?<![^、，,；;\s])(\p{Script=Han})[ \u3000](\p{Script=Han})(?![^、，,；;\s])/gu;
/** A body and its own department, which by itself could be anybody's. */
const OWN_DEPARTMENT =
  /(?<=\p{Script=Han}{3})[ \u3000]+((?:政教|教务|学生|总务|德育|党政|综合)?(?:处|科|办公室|党支部|团委|工会)|(?:政教|教务|学工|宣传|组织|统战|人事)(?:处|科|部))(?![^、，,；;\s])/gu;
/** 会长 区永铿 is one person. */
const OFFICE_AND_NAME =
  /(?<![^、，,；;\s])(副?(?:[会會][长長]|理事[长長]|[秘祕][书書][长長]|主任|主席|[院所馆館][长長])|[会會][员員]|理事|教授|工程[师師])[ \u3000]+(?=\p{Script=Han}{2,3}(?![^、，,；;\s]))/gu;
const BETWEEN_NAMES = /[\s、，,；;]+/u;
const LONGEST_NAME = 30;

/**
 * Finds the credit that closes an item: a bracket of names at the very end or words such as 来源：…, after a whole
 * sentence or alone.
 *
 * @param text the item's last lines as they stand in the source
 */
export function closingCredit(text: string): Credit | undefined {
  for (const pattern of CLOSING) {
    const match = pattern.exec(text);
    const inside = match?.groups?.['names'];
    if (!match || inside === undefined) continue;
    const names = creditedNames(match[0].trim().replace(/^[（([［【〔]|[）)\]］】〕]$/gu, ''));
    if (names.length > 0) return { start: match.index, names };
  }
  return undefined;
}

/**
 * The names a credit gives, without the words for what they did (供稿：, 通讯员); none where it holds something that
 * is no name. Names are set apart by 、，； or spaces; a line break in the middle of a name is none.
 */
export function creditedNames(inside: string): string[] {
  const author = OF_AUTHOR.exec(inside)?.groups?.['author'];
  if (author !== undefined && isPersons(author)) return [removeLayoutSpaces(author)];
  if (OF_PICTURE.test(inside) && !LABEL.test(inside)) return [];
  const parts = inside
    .replace(SIGNED, '')
    .replace(/\s*[\r\n\f]+\s*/gu, (_, at: number) => (partsNames(inside, at) ? ' ' : ''))
    .replace(SPACED_NAME, '$1$2')
    .replace(OWN_DEPARTMENT, '$1')
    .replace(OFFICE_AND_NAME, '$1')
    .split(/[、，,；;]|(?<=\p{Script=Han})[ \t\u3000\u00A0]+(?=\p{Script=Han})/u)
    .map((part) => removeLayoutSpaces(part))
    .filter((part) => part !== '');
  const names = parts.flatMap((part) => {
    const name = part.replace(LABEL, '').replace(ROLE_WORD, '').trim();
    return name === '' || ROLE_ALONE.test(name) || NO_NAME.test(part) ? [] : [name];
  });
  const plausible = names.every((name) => /\p{L}/u.test(name) && [...name].length <= LONGEST_NAME);
  return plausible ? names : [];
}

/**
 * Whether a line break at a place parts two people's names rather than cutting one name in two: both sides read as
 * names of people, and so do the others in the bracket.
 */
function partsNames(inside: string, at: number): boolean {
  const before = inside
    .slice(0, at)
    .split(BETWEEN_NAMES)
    .map((name) => name.replace(ROLE_WORD, ''));
  const after = inside.slice(at).trim().split(BETWEEN_NAMES);
  const names = [...before, ...after];
  return names.length > 2 && names.every((name) => isPersons(name));
}
