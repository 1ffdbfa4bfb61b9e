import { type NeighbourRule } from './neighbour-rule.ts';

/** Up to three characters of a name since the dot that parts it from the one before (伊莎贝尔·于佩尔). */
const IN_NAME = '(?<=[·•][^，。、；：（）《》“”·•\\s的在了和与是从到对向于]{0,3})';

/**
 * Foreign names, in which these characters stand for a sound and Traditional writing leaves them as they are: after
 * the dot within a name, and in names that begin with them.
 */
export const FOREIGN_NAME_RULES: readonly NeighbourRule[] = [
  {
    word: '于',
    pattern:
      /(?<=[·•])于(?!是|此)|于(?=尔根)|(?<!\p{Script=Han})于(?=尔岑|佩尔|贝尔|斯曼|格诺|利希|(?:连|勒|里)[·•])|(?<=^|[，。、“《：（])于(?=勒(?:叔叔)?[^\p{Script=Han}]|连[^\p{Script=Han}])/gu,
    traditional: '于',
    reason: '译音作于',
  },
  {
    word: '占',
    pattern: new RegExp(`${IN_NAME}占(?![领据有用])|占(?=士(?!兵|气)|族(?!群|人口))`, 'gu'),
    traditional: '占',
    reason: '译音作占',
  },
  {
    word: '采',
    pattern: new RegExp(`${IN_NAME}采(?![访取用集购])`, 'gu'),
    traditional: '采',
    reason: '译音作采',
  },
  {
    word: '干',
    pattern: new RegExp(
      `${IN_NAME}干(?![部事警旱燥扰预涉净杯货粮])|(?<=[瓦坎伊鄂卡奥尔巴索阿马拉塔达比哈])干(?=[达尼德斯迪维伊巴耶])`,
      'gu',
    ),
    traditional: '干',
    reason: '译音作干',
  },
];
