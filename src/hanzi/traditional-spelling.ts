/**
 * Spellings in which Taiwan's standard differs from OpenCC's `s2tw`. Each group tells its ground:
 *
 * - 簡編本: the form under which the Ministry of Education's 國語辭典簡編本 enters the word, while the one OpenCC
 *   writes is no headword there. Where it enters both, OpenCC's stands.
 * - 統一用字: 法律統一用字表 of the Legislative Yuan (1973), which the dictionary follows.
 *
 * 唇, 秘, 核 and what else OpenCC's own table of Taiwan's variants decides is left to that table. 佔 and
 * 僱 stay too: both forms are in use, and Taiwan's press writes them, though law and dictionary enter 占領, 雇主.
 */

/** A form of a character for which another is the usual one in every word. */
export const PREFERRED_FORMS: readonly { from: string; to: string; reason: string }[] = [
  { from: '佈', to: '布', reason: '統一用字：公布、分布、頒布；簡編本：宣布、布置' },
  { from: '賬', to: '帳', reason: '簡編本：帳戶、記帳、結帳' },
  { from: '兇', to: '凶', reason: '簡編本：凶手、凶險' },
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
];

/** Characters that stay where no word decides: there they are names, since the words of the other form are known. */
export const NAME_CHARACTERS: readonly { character: string; reason: string }[] = [
  { character: '采', reason: '採用、採取、採訪都是词组，单用时是人名' },
  { character: '范', reason: '範圍、規範、示範都是词组，单用时是姓' },
  { character: '咸', reason: '鹹味、鹹水、鹹菜都是词组，单用时是人名、地名' },
  { character: '岳', reason: '五嶽、山嶽是词组，单用时是姓名' },
];

/** The pronoun for animals: which of the two a 它 is, `isAnimalPronoun` tells. */
export const ANIMAL_PRONOUN = { from: '它', to: '牠', reason: '簡編本：牠指動物' };

/** Words in OpenCC's notation (`simplified traditional|…`); a longer word of OpenCC's is still the stronger one. */
export const PREFERRED_WORDS: readonly { words: string; reason: string }[] = [
  {
    reason: '簡編本：週指七天',
    words:
      '第一周 第一週|第二周 第二週|第三周 第三週|第四周 第四週|第五周 第五週|第六周 第六週|第七周 第七週|第八周 第八週|第九周 第九週|' +
      '第十周 第十週|第几周 第幾週|0周 0週|1周 1週|2周 2週|3周 3週|4周 4週|5周 5週|6周 6週|7周 7週|8周 8週|9周 9週|' +
      '活动周 活動週|科技周 科技週|科普周 科普週|文化周 文化週|就业周 就業週|艺术周 藝術週|读书周 讀書週|阅读周 閱讀週|体验周 體驗週|' +
      '开放周 開放週|安全周 安全週|服务周 服務週|创业周 創業週|创新周 創新週|双创周 雙創週|考试周 考試週|黄金周 黃金週|电影周 電影週|' +
      '时装周 時裝週|时尚周 時尚週|设计周 設計週|音乐周 音樂週|学术周 學術週|展示周 展示週|交流周 交流週|招聘周 招聘週|健康周 健康週|' +
      '教育周 教育週|法治周 法治週|宣讲周 宣講週|主题周 主題週|航天周 航天週|太空周 太空週|军训周 軍訓週|志愿周 志願週|节能周 節能週|' +
      '环保周 環保週|科学周 科學週|技术周 技術週|青年周 青年週|人才周 人才週|学习周 學習週|生态周 生態週|多周 多週|次周 次週|首周 首週|' +
      '近周 近週',
  },
  {
    reason: '译音作里',
    words:
      '里亚 里亞|里克 里克|里兹 里茲|里加 里加|里卡 里卡|里奇 里奇|里奥 里奧|里姆 里姆|里尔 里爾|里尼 里尼|' +
      '里希 里希|里弗 里弗|里德 里德|里戈 里戈|里拉 里拉|里斯 里斯|里曼 里曼|里格 里格|里特 里特|里瓦 里瓦|' +
      '里纳 里納|里维 里維|里茨 里茨|里诺 里諾|里贝 里貝|里达 里達|奇里 奇里|塔里 塔里|萨里 薩里|库里 庫里',
  },
  {
    reason: '里是居民区或地名',
    words:
      '里乡 里鄉|里镇 里鎮|里村 里村|里屯 里屯|里社区 里社區|里小区 里小區|里街道 里街道|里胡同 里胡同|' +
      '里居委会 里居委會|里派出所 里派出所|里支行 里支行',
  },
  {
    reason: '词义：并是连词，合并才作併',
    words: '并成为 並成為|并成立 並成立|并成功 並成功|并为 並為|成为 成為',
  },
  {
    reason: '词义：复校是恢复学校，不是再次校对',
    words: '复校 復校',
  },
  {
    reason: '词义：一出是出来，后面是戏才作齣',
    words:
      '一出 一出|一出戏 一齣戲|一出好戏 一齣好戲|一出大戏 一齣大戲|一出闹剧 一齣鬧劇|一出喜剧 一齣喜劇|' +
      '一出悲剧 一齣悲劇|一出话剧 一齣話劇|一出京剧 一齣京劇',
  },
  {
    reason: '词义：念是就读',
    words: '念完 念完|念小学 念小學|念初中 念初中|念高中 念高中|念中学 念中學|念大学 念大學',
  },
  {
    reason: '词义：味道作鹹',
    words:
      '太咸 太鹹|很咸 很鹹|偏咸 偏鹹|过咸 過鹹|不咸不淡 不鹹不淡|又咸 又鹹|更咸 更鹹|咸的 鹹的|咸了 鹹了|' +
      '咸甜 鹹甜|咸香 鹹香|咸鲜 鹹鮮|甜咸 甜鹹|酸甜苦辣咸 酸甜苦辣鹹',
  },
  {
    reason: '词义：讚是称美，贊是助成',
    words: '点赞 點讚|集赞 集讚|获赞 獲讚|赞数 讚數|个赞 個讚|大赞 大讚|夸赞 誇讚',
  },
  {
    reason: '词义：癒是病好',
    words: '疗愈 療癒|自愈 自癒|伤愈 傷癒',
  },
  {
    reason: '词义：征是远行，程途不作徵',
    words: '新征程 新征程',
  },
  {
    reason: '词义：计时的作鐘',
    words: '光钟 光鐘|氢钟 氫鐘|铯钟 銫鐘|铷钟 銣鐘|锶钟 鍶鐘|镱钟 鐿鐘|星载钟 星載鐘|钟差 鐘差',
  },
  {
    reason: '词义：能办事的是幹將',
    words: '得力干将 得力幹將|一员干将 一員幹將',
  },
  {
    reason: '词义：江边是江干，没有水分是乾',
    words: '江干区 江干區|吃干榨净 吃乾榨淨',
  },
  {
    reason: '词义：地支作丑',
    words: '子丑 子丑|子丑寅卯 子丑寅卯',
  },
  {
    reason: '词义：吃的是麵，制作的是製',
    words: '糯米面 糯米麵|总监制 總監製',
  },
  {
    reason: '北方的巷子；衚衕少用，簡編本两形都收',
    words: '胡同 胡同',
  },
  {
    reason: '叠字人名不是鼓声',
    words: '冬冬 冬冬',
  },
  {
    reason: '簡編本：方志、禁菸',
    words: '地方志 地方志|控烟 控菸|电子烟 電子菸|烟盒 菸盒',
  },
  {
    reason: '簡編本',
    words:
      '一哄而散 一哄而散|一目了然 一目了然|一飞冲天 一飛衝天|七情六欲 七情六欲|下摆 下擺|不逾矩 不踰矩|' +
      '个中三昧 個中三昧|个中滋味 個中滋味|了然 了然|二手烟 二手煙|优游 優游|优游自在 優游自在|' +
      '傻里傻气 傻里傻氣|元勋 元勛|克制 克制|冷面 冷面|凄婉 淒婉|凄美 淒美|凄迷 淒迷|凄风苦雨 淒風苦雨|' +
      '利益均沾 利益均霑|力拼 力拚|功勋 功勛|勋爵 勛爵|勋章 勛章|千锤百炼 千錘百鍊|卷云 卷雲|发霉 發霉|' +
      '史迹 史跡|合家 合家|吊死 弔死|周转 周轉|周转不灵 周轉不靈|咨文 咨文|咨请 咨請|回归 回歸|回文 回文|' +
      '回音 回音|困乏 困乏|均沾 均霑|备注 備注|外泄 外泄|奖杯 獎杯|家具 家具|寡欲 寡欲|对折 對折|' +
      '尽可能 盡可能|巨作 巨作|干贝 干貝|念白 念白|总汇 總匯|打拼 打拚|抓周 抓週|拐杖 枴杖|' +
      '拼命 拚命|拼斗 拚鬥|捆绑 綑綁|排泄物 排泄物|推杆 推桿|方志 方志|日晒雨淋 日晒雨淋|晒黑 晒黑|' +
      '朱红 朱紅|杆弟 桿弟|死胡同 死胡同|水泄不通 水泄不通|水表 水表|波光荡漾 波光蕩漾|注脚 注腳|注解 注解|' +
      '注释 注釋|洒家 洒家|洗炼 洗鍊|游丝 游絲|游侠 游俠|照准 照准|物欲 物欲|电杆 電桿|电线杆 電線桿|' +
      '电表 電表|疱疹 疱疹|背带 背帶|背负 背負|胶卷 膠卷|蒙住 蒙住|蒙在鼓里 蒙在鼓裡|蒙头 蒙頭|蒙昧 蒙昧|' +
      '衣冠冢 衣冠塚|贪欲 貪欲|逾矩 踰矩|遗迹 遺跡|郁郁 鬱鬱|里干事 里幹事|铁拐李 鐵拐李|铁链 鐵鍊|' +
      '铁锤 鐵鎚|银丝卷 銀絲卷|闹哄哄 鬧哄哄|附注 附注|霉味 霉味|霉气 霉氣|' +
      '面皮 面皮|面线 麵線|饥民 飢民|香烟 香煙|卧薪尝胆 臥薪嘗膽|行尸走肉 行尸走肉|台子 檯子|' +
      '画饼充饥 畫餅充饑|浩叹 浩歎|饱尝 飽嚐|侄女 姪女|侄儿 姪兒|叔侄 叔姪|内侄 內姪',
  },
];
