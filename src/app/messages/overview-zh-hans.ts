/** Seeing the whole beside a part, and what the pointer is on. */
export const overviewZhHans = {
  minimap: '缩略图',
  minimapHelp: '缩略图：整张图，和现在看到的部分',
  minimapLabel: '整张图的缩略图，方框是现在看到的部分',
  quoteCount: (count: number) => `${count} 处原文`,
  betweenTwo: (one: string, other: string) => `${one} 与 ${other}`,
  bundleHint: '点击，逐条查看',
};
