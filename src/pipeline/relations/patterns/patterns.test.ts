import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTagger } from '../../../cli/load-tagger.ts';
import { Discourse } from '../../discourse/discourse.ts';
import type { Tagger } from '../../mentions/tagger/token.ts';
import { ConstructionMatcher } from '../match-constructions.ts';
import { matchFrames } from '../match-frames.ts';
import { CONSTRUCTIONS } from './constructions.ts';
import { FRAMES } from './frames.ts';
import { asReads, readExample } from './read-example.testing.ts';

const words = (file: string) =>
  readFileSync(new URL(`../../../../data/lexicon/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

describe('verb frames read their examples', () => {
  for (const frame of FRAMES)
    it.each(frame.examples)(`${frame.rule}: $text`, async ({ text, reads }) => {
      const example = await readExample(text, tagger);
      const found = matchFrames(example.view, example.text, new Discourse()).filter(
        ({ rule }) => rule === frame.rule,
      );
      expect(asReads(found)).toEqual([...reads].sort());
    });
});

describe('constructions read their examples', () => {
  const matcher = new ConstructionMatcher({
    titles: words('titles.txt'),
    titlePrefixes: words('title-prefixes.txt'),
  });
  for (const construction of CONSTRUCTIONS)
    it.each(construction.examples)(`${construction.rule}: $text`, async ({ text, reads }) => {
      const example = await readExample(text, tagger);
      const found = matcher
        .match(example.view, new Discourse())
        .filter(({ rule }) => rule === construction.rule);
      expect(asReads(found)).toEqual([...reads].sort());
    });
});

describe('the table of patterns', () => {
  it('gives every rule a name of its own and an example', () => {
    const rules = [...FRAMES, ...CONSTRUCTIONS];
    expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
    for (const { rule, examples } of rules) expect(examples, rule).not.toHaveLength(0);
  });
});
