import { counted } from './counted.ts';
import type { SearchMessages } from './search-zh-hans.ts';

export const searchEn: SearchMessages = {
  search: 'Find names and quotes',
  searchPlaceholder: 'Name, pinyin or words of a quote',
  searchFound: (names, quotes, more) => {
    const parts = [
      names > 0 || quotes === 0 ? counted(names, 'name', 'names') : '',
      quotes > 0 ? `${more ? 'more than ' : ''}${counted(quotes, 'quote', 'quotes')}` : '',
    ];
    return `${parts.filter((part) => part !== '').join(' and ')} found`;
  },
  searchNames: 'Names',
  searchQuotes: 'In the quotes',
  searchFirst: (listed) => `the first ${listed}`,
  searchEmpty: 'No such name',
  searchNothing: 'No such name, and no such words in the quotes',
  searchAlias: (name) => `also ${name}`,
};
