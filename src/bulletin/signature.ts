/** What the names of bodies that send in items end with. */
const BODY =
  '科协|科学技术协会|协会|学会|研究会|联合会|促进会|基金会|商会|联盟|学会办公室|办公室|委员会|工委|党委|党支部|党组|支部|团委|妇联|工会|总工会|研究院|研究所|科学院|大学|学院|中学|小学|学校|医院|图书馆|科技馆|博物馆|文化馆|天文馆|植物园|动物园|中心|总站|站|台|局|厅|部|处|科|室|院|馆|所|队|街道|办事处|镇|乡|村|社区|居委会|公司|集团|企业|基地|园区|实验室|报社|杂志社|编辑部|出版社|政府|开发区|协作组|专委会|分会|组|网|报';
const BODY_NAME = new RegExp(String.raw`^[\p{Script=Han}A-Za-z·“”（）()]{1,24}(?:${BODY})$`, 'u');
/** The hundred most common surnames of the census of 2020 (Ministry of Public Security) and double ones. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const PERSON = String.raw`(?:[${SURNAMES}]\p{Script=Han}{1,2}|(?:欧阳|上官|司马|诸葛|司徒|东方|尉迟|公孙|慕容|令狐)\p{Script=Han}{1,2}|[${SURNAMES}]\s+\p{Script=Han})`;
const PERSONS = new RegExp(String.raw`^${PERSON}(?:[\s、，,]+${PERSON})*$`, 'u');
const DAY =
  /^[0-9０-９〇零○一二三四五六七八九]{4}\s*年\s*[\d０-９一二三四五六七八九十]{1,2}\s*月\s*[\d０-９一二三四五六七八九十]{1,3}\s*日$/u;

/** Whether a text is nothing but what may sign an item: names of bodies, of people, or both. */
export function isSignature(text: string): boolean {
  const parts = text.trim().split(/[\s、，,]+/u);
  return text.length <= 60 && (PERSONS.test(text.trim()) || parts.every(isBodyOrPerson));
}

/** Whether a text reads as the name of a body. */
export const isBodyName = (text: string): boolean => BODY_NAME.test(text);

/** Whether a text reads as the names of people. */
export const isPersons = (text: string): boolean => PERSONS.test(text);

/** Whether a text is a day and nothing else. */
export const isDayAlone = (text: string): boolean => DAY.test(text);

function isBodyOrPerson(part: string): boolean {
  return isBodyName(part) || new RegExp(`^${PERSON}$`, 'u').test(part);
}
