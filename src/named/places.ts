/** Provinces, their capitals and what else a name of a body or district is put under, without 省 and 市. */
const PLACES =
  '中国|全国|国家|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|' +
  '石家庄|太原|沈阳|长春|哈尔滨|南京|杭州|合肥|福州|南昌|济南|郑州|武汉|长沙|广州|海口|成都|贵阳|昆明|西安|兰州|西宁|台北|呼和浩特|南宁|拉萨|银川|乌鲁木齐|大连|青岛|宁波|厦门|深圳|苏州|南通|无锡|珠海';
const ENDS_IN_PLACE = new RegExp(`(?:${PLACES}|\\p{Script=Han}[省市州盟旗县])$`, 'u');
const BEGINS_WITH_PLACE = new RegExp(`^(?:${PLACES}|\\p{Script=Han}{2,6}?[省市州盟旗区县])`, 'u');

/** Whether a text ends in the name of a place, so that what follows may belong to it (长春市|朝阳区). */
export const endsInPlace = (text: string): boolean => ENDS_IN_PLACE.test(text);

/** Whether a name says itself where it belongs (北京市科协), and is part of no other place's (天津市|科协). */
export const beginsWithPlace = (name: string): boolean => BEGINS_WITH_PLACE.test(name);

/** The province or city at the beginning of an association's name, with and without its last character. */
export function homeOf(association: string): string[] {
  const [place] = /^\p{Script=Han}{2,7}?(?:省|市|州|盟|自治区)/u.exec(association) ?? [];
  return place === undefined ? [] : [place, place.replace(/(?:省|市|州|盟|自治区)$/u, '')];
}
