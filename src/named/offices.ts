/** What offices end with. Roles (主讲人, 嘉宾), degrees and forms of address are none. */
export const TITLE =
  '书记|主席|主任|[部处局院校所会组科馆厂站社厅司区市县镇乡村园行台州省关署队]长|秘书长|理事长|董事长|监事长|检察长|审计长|' +
  '经理|总裁|总监|工程师|经济师|会计师|规划师|设计师|科学家|巡视员|调研员|执行官|院士|教授|研究员|讲师|理事|监事|' +
  '委员|常委|[组委]成员|主编|助理|专员|参赞|大使|总理|首相|总统';

/** 副主席（正局级）: a rank told between an office and the name. */
const RANK = '(?:（[^（）]{1,12}）)?';
const ENDS_IN_TITLE = new RegExp(`(?:${TITLE})${RANK}$`, 'u');
const BOUNDARY = /[，。；：！？,.;:!?《…—\s|]/u;
const PAIRS: Readonly<Record<string, string>> = { '）': '（', '”': '“', '》': '《' };
const LONGEST_ASIDE = 14;
const LONGEST_OFFICE = 48;

/** What leads to a person, and is no part of the office: 由北京市科协主席, 邀请…院长, 8月22日下午西城区委书记. */
const LEADS =
  /^(?:据|.*(?:(?<![自理])由|邀请[了到]?|特邀|聘请|请到了?|会见了?|看望了?|慰问了?|拜访了?|陪同|接待了?|任命|当选为?|随同|来自|包括|其中|以及|分别是|欢迎|感谢|采访了?|委托|推选|增补|出席|参加|率领|带领|跟随|听取了?|连线|对接|的|(?<!为)了|(?<!华)为|是|在|使|给|同时|以来|期间|(?<!社)会上|会后|会前|仪式上|活动[中上]|现场|[上下中]午|晚上|\d日|今天|今日|昨日|近日|日前|随后|此外|最后|首先|最终|然后|接着|根据|曾任|现任|携手|代表|我们|专访))/u;
const JOINS = /^(?:[、和与及同暨并]|以及)+/u;
/** Another person before this one, joined by 和, whose own office stands before or is not told. */
const PERSON_AND = new RegExp(
  `^(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘袁董余叶]\\p{Script=Han}{1,2}|.*(?:${TITLE})\\p{Script=Han}{2,4}|.*(?:老师|先生|女士|同志))[和与及]`,
  'u',
);

/**
 * The office that ends at an offset of a text, as printed: several offices of one person with the 、 between them.
 *
 * @param from where it may begin at the earliest: the end of the person before
 * @returns undefined where it cannot be told where the office begins
 */
export function officeBefore(text: string, end: number, from: number): string | undefined {
  let start = pieceStart(text, end, from);
  // 党组书记、常务副主席: what stands before a 、 is this person's too where it is an office.
  while (text[start - 1] === '、' && start - 1 > from) {
    const before = pieceStart(text, start - 1, from);
    if (!ENDS_IN_TITLE.test(text.slice(before, start - 1))) break;
    start = before;
  }
  const office = text
    .slice(start, end)
    .replace(JOINS, '')
    .replace(PERSON_AND, '')
    .replace(LEADS, '')
    .replace(JOINS, '');
  return office.length > LONGEST_OFFICE || !ENDS_IN_TITLE.test(office) ? undefined : office;
}

/** Where the piece begins that ends at an offset: after a mark, but a short aside within it is passed over. */
function pieceStart(text: string, end: number, from: number): number {
  let at = end;
  while (at > from) {
    const character = text[at - 1] as string;
    const opening = PAIRS[character];
    if (opening !== undefined) {
      const open = text.lastIndexOf(opening, at - 2);
      const aside = text.slice(Math.max(open, 0), at);
      if (open < from || aside.length > LONGEST_ASIDE || BOUNDARY.test(aside.slice(1))) return at;
      at = open;
    } else if (
      character === '、' ||
      character === '（' ||
      character === '“' ||
      BOUNDARY.test(character)
    ) {
      return at;
    } else {
      at--;
    }
  }
  return at;
}
