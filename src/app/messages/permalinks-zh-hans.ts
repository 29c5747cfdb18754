/** Links to quotes, citations, and an entity's quotes article by article. */
export const permalinksZhHans = {
  copyQuoteLink: '复制这句话的链接',
  citeQuote: '引用这句话',
  citations: '引用格式',
  citationByStandard: '国标 GB/T 7714—2015',
  citationPlain: '普通格式',
  copy: '复制',
  copyCitation: (form: string) => `复制：${form}`,
  copied: { link: '链接已复制', citation: '引文、出处和链接已复制' },
  copyByHand: '浏览器不让页面写剪贴板，请从这里复制：',
  quoteLink: {
    edited: (title: string, words: string) =>
      `《${title}》里的这句话，在链接生成之后改过。链接里的原话是“${words}”。`,
    gone: (title: string, words: string) => `链接指向的话，《${title}》里已经没有了：“${words}”。`,
    'no-article': (_: string, words: string) => `链接指向的文章不在这张图里。原话是“${words}”。`,
    'not-quoted': (title: string, words: string) => `“${words}”还在《${title}》里，但不再是所选内容的出处。`,
  },
  quotesIn: (count: number) => `${count} 处`,
  undated: '日期不详',
  showMoreArticles: (count: number) => `再显示 ${count} 篇文章`,
};

export type PermalinksMessages = typeof permalinksZhHans;
