import type { Language } from '../store/app-state.ts';
import { en } from './en.ts';
import { type Messages, zhHans } from './zh-hans.ts';

export const DICTIONARIES: Readonly<Record<Language, Messages>> = { 'zh-Hans': zhHans, en };

/** The first of the user's languages that we speak; Chinese in any script and region counts as Chinese. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [language] = tag.toLowerCase().split('-');
    if (language === 'zh') return 'zh-Hans';
    if (language === 'en') return 'en';
  }
  return 'en';
}
