import { traditionalDictionary } from './traditional-dictionary.ts';

/** Surnames that Traditional writing leaves as they are, while the same character in other words has another form. */
const SURNAME = '[于涂郁朴]';
const ANY_SURNAME = new RegExp(SURNAME, 'u');
const TITLE =
  '书记|主席|主任|[部局处院校所会组科馆厂站队班社区县市省镇乡村司厅]长|理事长|秘书长|董事长|经理|教授|研究员|院士|博士|老师|同志|委员|常委|代表|巡视员|调研员|工程师|总监|主编|记者|[主讲持报告分享谈话与评]{2}人|嘉宾|专家|成员';
/** No given name has these, but the times and places that 于 leads to do (主任于会上, 主席于8月). */
const GIVEN = '(?![年月日时上下中内外前后会期初底周是此今近本该各])\\p{Script=Han}';
/** What ends a time that 于 leads to and hardly a given name: 于战后, 于任内时. */
const NO_TIME = '(?!于\\p{Script=Han}[后前时间里际末](?!\\p{Script=Han}))';
const AFTER_NAME =
  '[、，。；：（）《》“”\\s]|$|等|同志|教授|院士|老师|先生|女士|出席|参加|主持|表示|指出|介绍|强调|带队|一行|致辞|讲话|认为|陪同|主讲|担任|在|率|宣布|听取|会见|调研|走进|前往|深入';
/** What may follow a name of three characters besides; after two it could as well follow a place (于京和沪). */
const AFTER_LONG_NAME = '对|向|与|和|及|到|赴|就|作|为|说|女儿|儿子|之[子女]|夫人';
/** The place of a name in a list; after a comma alone it takes another name to tell one from a place (，于室内、…). */
const LISTED = `(?:^|[、（：])(?=${SURNAME}${GIVEN}{2}[、，）等])|，(?=${SURNAME}${GIVEN}{2}(?:[，）等]|、\\p{Script=Han}{2,3}(?:[、，）等]|$)))`;
/** A post, or a place in a list, and the name. The surname is asked for first, as few blocks have one. */
const NAME = new RegExp(
  `(?=${SURNAME})${NO_TIME}(?<=(?:${TITLE})[：:]?\\s*|${LISTED})${SURNAME}(${GIVEN}{1,2}?(?=${AFTER_NAME})|${GIVEN}{2}(?=${AFTER_LONG_NAME}))`,
  'gu',
);
/** A surname at the head of a clause, with how its bearer is spoken to. */
const ADDRESSED = new RegExp(
  `(?<!\\p{Script=Han})${SURNAME}(?=(?:先生|女士|小姐|教授|老师|院士|博士|同志|总工|医生|大夫)(?!处|家))`,
  'gu',
);

/** What given names are made of and hardly the names of places and times: the segmenter knows 海燕 as well as 北京. */
const GIVEN_NAME =
  /^[伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞刚桂英玉兰红建志文斌波辉鹏飞燕梅雪琴海雷宇浩凯健俊帆雯婷欣颖琳莹倩蕾薇洁莲珍瑞祥福忠义仁德贵荣旭晓慧佳君]{2}$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The offsets of surnames, which a post before them or a list of names around them gives away. What the platform's
 * segmenter knows as a word is taken for no given name (主席于北京出席).
 */
export function surnames(block: string): Set<number> {
  if (!ANY_SURNAME.test(block)) return new Set();
  const simplified = inSimplified(block);
  const found = [...simplified.matchAll(NAME)].filter(({ 0: name, 1: given = '', index }) => {
    if (isWord(name)) return false;
    // What a colon follows is told of (主讲人：于海洋); nothing is done in, at or to it.
    if (/人[：:]\s*$/u.test(simplified.slice(0, index))) return true;
    return [...given].length === 1 || GIVEN_NAME.test(given) || !isWord(given);
  });
  return new Set([...found, ...simplified.matchAll(ADDRESSED)].map(({ index }) => index));
}

/** Traditional text has its posts in Traditional (主講人：于某). Offsets stay. */
function inSimplified(block: string): string {
  const { simplified } = traditionalDictionary();
  return block.replace(/\p{Script=Han}/gu, (character) => {
    const other = simplified(character);
    return other.length === character.length ? other : character;
  });
}

function isWord(text: string): boolean {
  return [...segmenter.segment(text)].length === 1;
}
