/**
 * Spellings in which Taiwan's standard differs from OpenCC's `s2tw`. Each group tells its ground:
 *
 * - 簡編本: the form under which the Ministry of Education's 國語辭典簡編本 enters the word, while the one OpenCC
 *   writes is no headword there. Where it enters both, OpenCC's stands.
 * - 重編本: the same of the Ministry's 重編國語辭典修訂本, for words the shorter dictionary does not enter.
 * - 統一用字: 法律統一用字表 of the Legislative Yuan (1973), which the dictionary follows.
 *
 * 唇, 秘, 核 and what else OpenCC's own table of Taiwan's variants decides is left to that table. 佔, 僱,
 * 兇, 勳, 史蹟 and 註釋 stay too: Taiwan's press (and for 兇器, 勳章, 史蹟 its law) mostly writes them, though the
 * dictionary enters 占領, 雇主, 凶手, 勛章, 史跡, 注釋.
 */

/** A form of a character for which another is the usual one in every word. */
export const PREFERRED_FORMS: readonly { from: string; to: string; reason: string }[] = [
  { from: '佈', to: '布', reason: '統一用字：公布、分布、頒布；簡編本：宣布、布置' },
  { from: '賬', to: '帳', reason: '簡編本：帳戶、記帳、結帳' },
  { from: '絃', to: '弦', reason: '簡編本：弦樂、心弦' },
  { from: '慼', to: '戚', reason: '簡編本：休戚與共' },
  { from: '淩', to: '凌', reason: '簡編本：凌晨、欺凌' },
  { from: '燬', to: '毀', reason: '簡編本：銷毀、燒毀' },
  { from: '譭', to: '毀', reason: '簡編本：詆毀、毀譽' },
  { from: '孃', to: '娘', reason: '簡編本：娘家' },
  { from: '捱', to: '挨', reason: '簡編本：挨餓' },
  { from: '歎', to: '嘆', reason: '簡編本：驚嘆、嘆服' },
  { from: '伕', to: '夫', reason: '簡編本：車夫' },
  { from: '釦', to: '扣', reason: '簡編本：鈕扣' },
  { from: '侷', to: '局', reason: '簡編本：局限' },
  { from: '巖', to: '岩', reason: '簡編本：岩洞、岩壁、攀岩' },
  { from: '閑', to: '閒', reason: '簡編本：休閒' },
  { from: '冢', to: '塚', reason: '簡編本：古塚、貝塚、衣冠塚' },
];

/** Characters that stay where no word decides: there they are names, since the words of the other form are known. */
export const NAME_CHARACTERS: readonly { character: string; reason: string }[] = [
  { character: '范', reason: '範圍、規範、示範都是词组，单用时是姓' },
  { character: '咸', reason: '鹹味、鹹水、鹹菜都是词组，单用时是人名、地名' },
  { character: '岳', reason: '五嶽、山嶽是词组，单用时是姓名' },
  { character: '余', reason: '其餘、剩餘、多餘都是词组，单用时是姓' },
  { character: '郁', reason: '憂鬱、鬱悶、鬱金香都是词组，单用时是姓名' },
  { character: '涂', reason: '塗料、塗抹、糊塗都是词组，单用时是姓' },
  { character: '朴', reason: '樸素、純樸、樸實都是词组，单用时是姓' },
  { character: '淀', reason: '沉澱、澱粉、積澱都是词组，单用时是湖泊、地名' },
];

/** What a character becomes where no word decides, when the words of its other form are known. */
export const SINGLE_FORMS: readonly { from: string; to: string; reason: string }[] = [
  ...NAME_CHARACTERS.map(({ character, reason }) => ({ from: character, to: character, reason })),
  { from: '仑', to: '崙', reason: '昆侖、加侖、庫侖都是词组，单用时是山名、地名' },
  { from: '霉', to: '霉', reason: '黴菌、青黴素都是词组，单用时是受潮变质' },
  { from: '喂', to: '餵', reason: '簡編本：餵食；招呼人的喂后面有标点' },
  { from: '签', to: '簽', reason: '标签、书签、抽签都是词组，单用时是签名、签证' },
];

/** The pronoun for animals: which of the two a 它 is, `isAnimalPronoun` tells. */
export const ANIMAL_PRONOUN = { from: '它', to: '牠', reason: '簡編本：牠指動物' };
