/** What is printed. */
export const printingZhHans = {
  print: '打印',
  printHelp: '打印或存为 PDF（Ctrl + P）',
  printedRelations: (count: number) => `文中的关系（${count}）`,
  printedRelationsHelp: '“句”是页边的编号：说出这条关系的句子。',
  quoteColumn: '句',
  quoteTextColumn: '原文',
  printedQuotes: (count: number) => `出处（${count}）`,
  printedMarks: '标记：',
  printedAddress: '网址：',
  graphPicture: '关系图',
};
