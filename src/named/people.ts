import { LONG_SURNAMES, SURNAMES } from '#hanzi/family-names.ts';
import { isWord } from './edges.ts';
import type { Stretch } from './listed.ts';
import { officeBefore, TITLE } from './offices.ts';

/** A person with the office printed before the name. */
export interface FoundPerson extends Stretch {
  name: string;
  office: string;
}

/** Surnames that as often begin another word after an office (主任高度重视, 院长方面): their names have to prove more. */
const DOUBTFUL =
  '高方文常安向成时连全明应和任从单解相能计会后来经原强平都容党公于万史金温施江石钱云年支国利别充由便过因又双红东西南北山水加花包白龙关章路洪余荣';
/** So many of the list are common; the others are doubtful. */
const COMMON = 330;
const common = new Set([...SURNAMES].slice(0, COMMON));
for (const surname of DOUBTFUL) common.delete(surname);

const OFFICE = new RegExp(`(?:${TITLE})(?:（[^（）]{1,12}）)?(?:[：:]\\s*)?`, 'gu');
const NAMES = [
  new RegExp(`^[${SURNAMES}]\\p{Script=Han}`, 'u'),
  new RegExp(`^[${SURNAMES}]\\p{Script=Han}{2}`, 'u'),
  new RegExp(`^(?:${LONG_SURNAMES})\\p{Script=Han}{1,2}(?!\\p{Script=Han})`, 'u'),
];
const FOREIGN =
  /^\p{Script=Han}{1,8}(?:[·•]\p{Script=Han}{1,8})+(?=[、，。；：！？（）“”《》\s]|$)/u;

const MARK = /^(?:$|[、，。；：！？（）()《》“”…—\s])/u;
const VERB =
  /^(?:等|同志|先生|女士|一行|出席|参加|参会|主持|致辞|致词|讲话|表示|指出|强调|介绍|认为|提出|要求|宣布|宣读|围绕|共同|分别|深入|走进|前往|来到|带队|率队|陪同|会见|调研|听取|主讲|担任|代表|详细|首先|结合|通过|应邀|受邀|现场|亲自|发表|作[了为出题主]|作(?:表态|工作|警示|报告|专题|总结|辅导|动员|典型|交流)|公布|通报|评价|坦言|直言|笑[称着]|当场|当着|提醒|领学|带着|今年|点评|总结|讲授|授课|讲解|解读|阐述|分享|汇报|回顾|寄语|颁发|颁奖|授牌|揭牌|签署|签约|开展|看望|慰问|检查|视察|考察|传达|部署|鼓励|希望|勉励|感谢|祝贺|欢迎|肯定|充分|高度|回答|接受|告诉|透露|建议|呼吁|带领|率领|组织|牵头|当选|荣获|领衔|撰写|发言|简要|重点|全面|系统|先后|专程|随后|最后|特别|老师|教授|院士|研究员|以及)/u;
/** A character that leads on from a name where another follows, or says that the person speaks. */
const PARTICLE =
  /^(?:[在对向与和及到赴就为率的从以并也还均将于把用][\p{Script=Han}\d“《]|[说讲道问称谈])/u;
/** What no given name is, ends with or holds. */
const NO_GIVEN = /^[上下中内外前后会期初底月日时向为从将]$/u;
const NO_END = /[在对与及到赴就率并也还于等则或被把让请说讲道问称谈笑]$/u;
const NOT_IN_GIVEN = /[的了是们个这那兼副]/u;
const TITLE_IN_GIVEN = new RegExp(`(?:${TITLE}|同志|老师|先生|女士)`, 'u');
/** 主席于会上, 书记从年初: a place or a time after 于 and 从. */
const TIME_OR_PLACE =
  /^[于从](?:\p{Script=Han}?[上下中内外前后时日间年月会]|[年月日时上下中内外前后会期初底周是此今近本该各])/u;

/**
 * Finds the people in a paragraph whose office is printed before their name: an office, a surname with a given name
 * of one or two characters, and after it a mark or a word that goes on from a person. Where the name could as well be
 * a word, or have another length, nobody is found: a wrong person is worse than a missing one.
 *
 * @param text one paragraph as plain text in Simplified characters
 * @param known names that an editor has listed: one of them is taken where the rules alone cannot tell
 */
export function findPeople(text: string, known: ReadonlySet<string> = new Set()): FoundPerson[] {
  const people: FoundPerson[] = [];
  for (const { 0: title, index } of text.matchAll(OFFICE)) {
    const start = index + title.length;
    const name = nameAt(text, start, known);
    if (name === undefined) continue;
    const officeEnd = index + title.replace(/[：:]\s*$/u, '').length;
    const office = officeBefore(text, officeEnd, people.at(-1)?.end ?? 0);
    if (office === undefined) continue;
    people.push({ name, office, start, end: start + name.length });
  }
  return people;
}

/** The only name that can begin at an offset; a listed one where the rules cannot tell. */
function nameAt(text: string, start: number, known: ReadonlySet<string>): string | undefined {
  const rest = text.slice(start, start + 24);
  const [foreign] = FOREIGN.exec(rest) ?? [];
  if (foreign !== undefined) return foreign;
  const names = new Set(NAMES.flatMap((pattern) => pattern.exec(rest)?.[0] ?? []));
  const [name, ...others] = [...names].filter((one) => isName(one, rest.slice(one.length)));
  if (name !== undefined && others.length === 0) return name;
  // 王伟 is listed, but the text may have 王伟明: so what follows has to go on from a person here too.
  return [4, 3, 2]
    .map((length) => rest.slice(0, length))
    .find((one) => known.has(one) && goesOn(rest.slice(one.length)));
}

/** Whether what follows goes on from a person. */
function goesOn(after: string): boolean {
  return MARK.test(after) || VERB.test(after) || PARTICLE.test(after);
}

function isName(name: string, after: string): boolean {
  if (!goesOn(after)) return false;
  const given = name.slice(1);
  if ([NO_GIVEN, NO_END, NOT_IN_GIVEN, TITLE_IN_GIVEN].some((no) => no.test(given))) return false;
  if (TIME_OR_PLACE.test(name) || isWord(name)) return false;
  if (name.length > 3 || common.has(name.charAt(0))) return true;
  // Of the doubtful, 方案, 应邀 and 任组长 are told from names by what they are besides.
  return !PARTICLE.test(after) && (given.length === 1 || !isWord(given));
}
