/** Finding names, and words in the quotes. */
export const searchZhHans = {
  search: '查找名字和原文',
  searchPlaceholder: '名字、拼音或原文里的话',
  /** `quotes` is only as many as are listed if there are `more`. */
  searchFound: (names: number, quotes: number, more: boolean) =>
    `找到 ${[
      names > 0 || quotes === 0 ? `${names} 个名字` : '',
      quotes > 0 ? `${quotes} 句${more ? '以上' : ''}原文` : '',
    ]
      .filter((part) => part !== '')
      .join('、')}`,
  searchNames: '名字',
  searchQuotes: '原文里',
  /** Beside a heading, where not all are listed. */
  searchFirst: (listed: number) => `列出前 ${listed} 个`,
  searchEmpty: '没有这个名字',
  searchNothing: '没有这个名字，原文里也没有这样的话',
  searchAlias: (name: string) => `又名 ${name}`,
};

export type SearchMessages = typeof searchZhHans;
