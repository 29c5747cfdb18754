import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../articles/read-articles.ts';
import { findUnbackedAdditions } from './locate-quote.ts';
import { parseCuration } from './parse-curation.ts';

const data = new URL('../../../data/', import.meta.url);
const text = readFileSync(new URL('curation.yaml', data), 'utf8');

describe('data/curation.yaml', () => {
  it('can be parsed, and what it adds stands in the articles', () => {
    const parsed = parseCuration({ source: 'data/curation.yaml', text });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const articles = new URL('articles/', data);
    const sources = readdirSync(articles).map((name) => ({
      name,
      source: name,
      bytes: readFileSync(new URL(name, articles)),
    }));
    expect(findUnbackedAdditions(parsed.curation, readArticles(sources).articles)).toEqual([]);
  });

  it('explains operations that can be read as they stand there', () => {
    const examples = text
      .split('\n')
      .flatMap((line) => /^# {3}(.*)$/.exec(line)?.[1] ?? [])
      .join('\n');
    const parsed = parseCuration({ source: 'examples', text: examples });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const explained = new Set(parsed.curation.entries.map(({ operation }) => operation.operation));
    expect([...explained].sort()).toEqual([
      'add alias',
      'add entity',
      'add fact',
      'add relation',
      'drop',
      'drop relation',
      'kind',
      'merge',
      'rename',
      'split',
    ]);
  });
});
