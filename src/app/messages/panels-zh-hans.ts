/** Panels: how wide, how high, open or closed; long lists in them. */
export const panelsZhHans = {
  sheetTaller: '升高',
  sheetLower: '降低',
  sheetHeight: '面板高度',
  sheetHeights: { peek: '一角', half: '半屏', full: '全屏' },
  resizeLegend: '筛选栏宽度',
  resizeDetails: '详情栏宽度',
  resizeHelp: '拖动改变宽度，双击恢复原样',
  showDetails: '打开详情',
  collapseDetails: '收起详情',
  findRelation: '在这些关系里查找',
  relationsFound: (count: number) => `找到 ${count} 条关系`,
};
