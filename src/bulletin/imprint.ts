import type { Evidence } from './evidence.ts';
import { dateIn } from './masthead-words.ts';
import type { Shape } from './shape.ts';

const SENT = /^(?:报送?|主报|送|主送|发送?|抄送|抄报|分送|呈送|呈报|存档?)\s*[：:]/u;
const MAKER =
  '(?:责任编辑|责编|编委会主任|编委会?|顾问|名誉主编|执行编辑|编辑|校对|主编|副主编|执行主编|编委|编审|总编|审核|审稿|审签|签发|核稿|核发|策划|撰稿|排版|美编|电话|联系电话|投稿(?:邮箱|电话|信箱)?|电子(?:邮箱|邮件|信箱)|邮箱|地址|邮编|邮政编码|网址|联系人|E-?mail|传真|主办(?:单位)?|承办(?:单位)?|编印(?:单位)?|印刷(?:单位)?|印数|准印证号?|刊号|赠阅|印发(?:单位|日期|时间)?|印制|微信公众号|公众号|拟稿|打印|出版)';
const MADE = new RegExp(String.raw`^[（(]?(?:本期)?${MAKER}\s*[：:]`, 'iu');
/** 耿小雅 校对：汤伯钧, where the line above ends with 编辑：谷雨. */
const MADE_WITHIN = new RegExp(String.raw`^[^：:]{2,12}\s${MAKER}[：:]`, 'iu');
/** Whom to ask is told at a notice's end too, in a sentence. */
const CONTACT_SENTENCE = /^(?:联系人|联系电话|联系方式|电话|传真|地址|邮箱|电子邮箱)\s*[：:].*。$/u;
const COPIES = /[（(]?\s*(?:共\s*印|印)\s*[\d０-９〇一二三四五六七八九十百千]+\s*份\s*[）)]?$/u;
const PRINTED = /(?:年.{1,6}月.{1,6}日|\d)\s*(?:印发|印制|印)$/u;
const SENTENCE = /[。！？]/u;

/** An imprint takes up no more lines. */
const LONGEST = 40;

/** What speaks for the last lines being the imprint: who is sent it, who made it, when, how many copies. */
export function imprintEvidence(shapes: readonly Shape[]): Map<number, Evidence> {
  const evidence = new Map<number, Evidence>();
  const first = Math.max(0, shapes.length - LONGEST);
  for (const [index, shape] of shapes.slice(first).entries()) {
    evidence.set(first + index, { imprint: imprintScore(shape) });
  }
  return evidence;
}

function imprintScore({ plain, characters }: Shape): number {
  if (SENT.test(plain)) return 5;
  if (CONTACT_SENTENCE.test(plain)) return -3;
  if (MADE.test(plain)) return 5;
  if (COPIES.test(plain) || PRINTED.test(plain)) return 5;
  if (SENTENCE.test(plain)) return -6;
  if (MADE_WITHIN.test(plain)) return 3;
  if (dateIn(plain) && characters <= 45) return 1;
  return characters <= 50 ? -1.2 : -3;
}
