import { describe, expect, it } from 'vitest';
import { ALIAS_REASONS, MENTION_REASONS } from '../../schema/reasons.ts';
import { describeAlias, describeReader } from './describe-reason.ts';
import { DICTIONARIES, preferredLanguage } from './dictionaries.ts';

/** Every string of a dictionary by its path; functions are called with numbers and words alike. */
function strings(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(2, 3, 4, 5))]];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) => strings(part, `${path}.${key}`));
  return [];
}

const chinese = new Map(strings(DICTIONARIES['zh-Hans'], ''));
const english = new Map(
  strings(
    {
      ...DICTIONARIES.en,
      announceEntity: (...args: [number, string, number, number]) =>
        DICTIONARIES.en.announceEntity('Place', args[1], args[2], args[3], 5),
    },
    '',
  ),
);

describe('the dictionaries', () => {
  it('say the same things', () => {
    // Reasons that the build already words in English need no English entry.
    const keys = (words: Map<string, string>) =>
      [...words.keys()].filter((path) => !path.startsWith('.reasons.')).sort();
    expect(keys(english)).toEqual(keys(chinese));
  });

  it('leave nothing unsaid', () => {
    const empty = [...chinese, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('are each in their own language', () => {
    const strays = [...english].filter(([path, text]) => /\p{Script=Han}/u.test(text) && path !== '');
    expect(strays).toEqual([]);
    const latinOnly = [...chinese].filter(([, text]) => !/\p{Script=Han}/u.test(text)).map(([path]) => path);
    // Names of keys on a keyboard, patterns that only put names and the article's words together, and commas.
    const wordless =
      /^\.(keyList|(sentence|listSeparator|announceCursor|said|reportedBy|reportedly|speakerTitle|claimSeparator)$)/;
    expect(latinOnly.filter((path) => !wordless.test(path))).toEqual([]);
  });
});

describe('a reason', () => {
  const chinese = DICTIONARIES['zh-Hans'];

  it.each([
    ['tagger', '标注模型'],
    ['located_in/open', '“位于”的句式'],
    ['part_of/name-in-name', '名称本身'],
    ['something/new', 'something/new'],
    ['anything', 'anything'],
  ])('of a mention or relation, %s, is said as %s', (reason, words) => {
    expect(describeReader(reason, chinese)).toBe(words);
  });

  it('of an alias is said in words, and as it is if it is unknown', () => {
    expect(describeAlias('declared', chinese)).toBe('文中说明');
    expect(describeAlias('anything', chinese)).toBe('anything');
  });

  it('that the build gives is known in both languages', () => {
    for (const messages of Object.values(DICTIONARIES)) {
      expect(Object.keys(messages.mentionReasons).sort()).toEqual([...MENTION_REASONS].sort());
      expect(Object.keys(messages.aliasReasons).sort()).toEqual([...ALIAS_REASONS].sort());
    }
  });
});

describe('the language at the first visit', () => {
  it.each([
    [['zh-TW', 'en'], 'zh-Hans'],
    [['de', 'en-GB', 'zh'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ] as const)('for %j is %s', (wanted, language) => {
    expect(preferredLanguage(wanted)).toBe(language);
  });
});
