const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜' +
  '范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁' +
  '葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋甘景' +
  '薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来缪娄郁冷骆褚连谈穆仇匡牧危奚卓慕滑敖明经鄢闫付肖';
const COMPOUND_SURNAMES = '欧阳|司马|诸葛|上官|司徒|东方|夏侯|皇甫|尉迟|公孙|慕容|令狐|端木|南宫|独孤';

/**
 * A Chinese personal name by its form: a surname (one of the 300 that 98 % bear) and one or two characters.
 * As the source of a regular expression with the `u` flag, without groups. Lazy: what follows decides.
 */
export const PERSON_NAME = `(?:(?:${COMPOUND_SURNAMES})|[${SURNAMES}])\\p{Script=Han}{1,2}?`;
