import { readFileSync } from 'node:fs';
import { expect, describe as group, it } from 'vitest';
import { FURNITURE_FORMS } from '../../pipeline/articles/page-furniture.ts';
import { ENTITY_KINDS, RELATION_TYPES, STATUSES } from '../../schema/ontology.ts';
import { ALIAS_REASONS, MENTION_REASONS, MENTION_REFUSALS, RELATION_REFUSALS } from '../../schema/reasons.ts';
import { describe, describeRule } from './describe-reason.ts';
import * as dictionary from './report-words.ts';

group('every machine word has words in both languages', () => {
  it.each([
    ['kinds', dictionary.KIND_WORDS, ENTITY_KINDS],
    ['relations', dictionary.RELATION_WORDS, RELATION_TYPES],
    ['statuses', dictionary.STATUS_WORDS, STATUSES],
    ['reasons of mentions', dictionary.MENTION_WORDS, MENTION_REASONS],
    ['reasons of aliases', dictionary.ALIAS_WORDS, ALIAS_REASONS],
    ['refusals of mentions', dictionary.MENTION_REFUSAL_WORDS, MENTION_REFUSALS],
    ['refusals of relations', dictionary.RELATION_REFUSAL_WORDS, RELATION_REFUSALS],
    ['separations', dictionary.SEPARATION_WORDS, ['never-same', 'two-things', 'two-companies']],
    ['severities', dictionary.SEVERITY_WORDS, ['error', 'warning', 'note']],
    ['outcomes', dictionary.OUTCOME_WORDS, ['applied', 'not-applied']],
  ] as const)('%s', (_, words, machineWords) => {
    expect(Object.keys(words).sort()).toEqual([...machineWords].sort());
  });

  it('furniture, as far as its forms are listed', () => {
    const known = Object.keys(dictionary.FURNITURE_WORDS);
    expect(FURNITURE_FORMS.filter(({ because }) => !known.includes(because))).toEqual([]);
  });

  it('each in its own', () => {
    const all = Object.values(dictionary).flatMap((words): dictionary.Words[] => Object.values(words));
    expect(all.length).toBeGreaterThan(70);
    expect(all.filter(([chinese]) => !/\p{Script=Han}/u.test(chinese))).toEqual([]);
    expect(all.filter(([, english]) => !/^[\p{Script=Latin} ’-]+(?: 《》)?$/u.test(english))).toEqual([]);
  });
});

group('a reason in words', () => {
  it.each([
    ['located_in/open', '“位于”的句式', 'a pattern for “is located in”'],
    ['part_of/name-in-name', '名称本身', 'the name itself'],
    ['curation', '人工修订', 'curation'],
    ['owns/learned', '按标注文章所学', 'learnt from annotated articles'],
    ['something/new', 'something/new', 'something/new'],
  ])('the rule %s', (rule, chinese, english) => {
    expect(describeRule(rule)).toEqual([chinese, english]);
  });

  it('stays as it is if it is not known, even if it is called like a method', () => {
    expect(describe('toString', dictionary.MENTION_WORDS)).toEqual(['toString', 'toString']);
  });
});

it('the report has the colours of the page', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const declared = (css: string) =>
    new Map(
      Array.from(css.matchAll(/(--[a-z-]+):\s*(light-dark\([^)]*\))/gu), ([, name, value]) => [name, value]),
    );
  const page = declared(read('../../app/styles/tokens.css'));
  const report = declared(read('style/palette.css'));
  expect(report.size).toBeGreaterThan(10);
  for (const [name, value] of report) expect([name, value]).toEqual([name, page.get(name)]);
});
