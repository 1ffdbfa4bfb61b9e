import { LONG_SURNAMES, SURNAMES } from '#hanzi/family-names.ts';

/** What the names of bodies that send in items end with. */
const BODY =
  '科协|会|会办公室|办公室|委|党委|党组|支部|团委|妇联|残联|工商联|文联|侨联|工会|院|所|大学|学校|中学|小学|馆|园|中心|总站|站|台|局|厅|部|处|科|室|队|街道|办事处|镇|乡|村|社区|公司|集团|企业|厂|基地|园区|社|报社|政府|开发区|组|校|联盟|网|分行|支行|银行|社团|联合体|工区|车间|班组|林场|农场|矿|段|分公司|[一二三四五六七八九十]中|附中|附小|(?<![举承主协开兴创筹])办';
const BODY_NAME = new RegExp(String.raw`^[\p{Script=Han}A-Za-z·“”（）()]{1,24}(?:${BODY})$`, 'u');
const PERSON = String.raw`(?:[${SURNAMES}]\p{Script=Han}{1,2}|(?:${LONG_SURNAMES})\p{Script=Han}{1,2}|[${SURNAMES}]\s+\p{Script=Han})`;
const PERSONS = new RegExp(String.raw`^${PERSON}(?:[\s、，,]+${PERSON})*$`, 'u');
const DAY =
  /^[0-9０-９〇零○一二三四五六七八九]{4}\s*年\s*[\d０-９一二三四五六七八九十]{1,2}\s*月\s*[\d０-９一二三四五六七八九十]{1,3}\s*日$/u;

/** What a body did is a title (某会召开年度总结会, 三个村子装上了气象站). */
const DID = /召开|举办|举行|开幕|闭幕|走进|推出|迎来|走访|参观|揭牌|获评|荣获|[了把被让]/u;

/** What may stand before the name of who signs. */
export const SIGNED = /^[—―─⸺]{1,2}\s*/u;

/** Whether a text is nothing but what may sign an item: names of bodies, of people, or both. */
export function isSignature(text: string): boolean {
  const parts = text.trim().split(/[\s、，,]+/u);
  return text.length <= 60 && (PERSONS.test(text.trim()) || parts.every(isBodyOrPerson));
}

/** Whether a text reads as the name of a body. */
export const isBodyName = (text: string): boolean => BODY_NAME.test(text) && !DID.test(text);

/** Whether a text reads as the names of people. */
export const isPersons = (text: string): boolean => PERSONS.test(text);

/** Whether a text is a list of short names, or of several bodies, as of those who won. */
export const isListOfNames = (text: string): boolean =>
  (/^\p{Script=Han}{2,4}(?:[\s、，,]+\p{Script=Han}{2,4})+$/u.test(text) &&
    (isPersons(text) || /^\S+(?:\s+\S+){2,}$/u.test(text))) ||
  (/[、，,].*[、，,]/u.test(text) && text.split(/[、，,]\s*/u).every(isBodyOrPerson));

/** Whether a text is a day and nothing else. */
export const isDayAlone = (text: string): boolean => DAY.test(text);

function isBodyOrPerson(part: string): boolean {
  return isBodyName(part) || new RegExp(`^${PERSON}$`, 'u').test(part);
}
