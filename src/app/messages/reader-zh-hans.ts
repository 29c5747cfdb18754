import { printingZhHans } from './printing-zh-hans.ts';

/** The article beside the graph. */
export const readerZhHans = {
  reader: '原文',
  openReader: '打开原文',
  closeReader: '收起原文',
  resizeReader: '原文栏宽度',
  readHere: '在原文中看',
  allArticles: '全部文章',
  previousArticle: '上一篇',
  nextArticle: '下一篇',
  articleSource: (source: string) => `来自 ${source}`,
  undated: '日期不详',
  readerText: '正文',
  readerHelp: '左右方向键在名字之间移动，回车选中所在的名字。',
  announceMention: (kind: string, name: string, words: string) =>
    words === name ? `${kind} ${name}` : `${words}，指${kind} ${name}`,
  frontMatter: '文章头的信息',
  furniture: (count: number) => `页面附带的内容（${count} 段）`,
  unknownArticle: '图中没有这篇文章',
  unknownArticleHelp: (id: string) => `链接指向“${id}”，而这张图里没有这篇文章。它可能来自另一个版本的图谱。`,
  chosenHere: (count: number) => `本文提到 ${count} 次`,
  statedHere: (count: number) => `本文有 ${count} 处出处`,
  notHere: '本文没有提到',
  readElsewhere: '去提到它的文章',
  readingMarks: '标记说明',
  markDate: '日期',
  markFact: '数字',
  ...printingZhHans,
};
