/** Article and graph lighting each other up: stepping, following, passages. */
export const bothwaysZhHans = {
  previousPlace: '上一处',
  nextPlace: '下一处',
  announcePlace: (at: number, count: number, sentence: string) => `第 ${at} 处，共 ${count} 处：${sentence}`,
  followText: '图随文动',
  followTextHelp: '图随文动：只突出眼前段落讲到的内容',
  passageGraph: '看这段话的图',
  passageSays: (entities: number, relations: number) =>
    `这段话讲到 ${entities} 个名字、${relations} 条关系。`,
  passageRead: '回到原文',
  passageLeave: '恢复全图',
};

/** The keys of the article. */
export const readingKeysZhHans: readonly (readonly [string, string])[] = [
  ['R', '打开或收起原文'],
  ['← →', '原文里：走到上一个、下一个名字'],
  ['N / Shift + N', '原文里：走到所选的下一处、上一处'],
  ['G', '原文里：看选中的这段话的图'],
];
