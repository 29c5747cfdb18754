import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoadedTagger } from '../pipeline/mentions/tagger/tagger.ts';
import type { Token } from '../pipeline/mentions/tagger/token.ts';
import { loadTagger } from './load-tagger.ts';

const repository = new URL('../../', import.meta.url);
const read = (path: string): Promise<Buffer> => readFile(new URL(path, repository));

/** Every UTF-16 unit, so that half surrogate pairs and controls come too, among characters of real text. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '上海市',
        '浦东新区',
        '，',
        '。',
        '「',
        '\n',
        ' ',
        'IBM',
        '𠮷',
        '👩‍🔬',
        '１',
        'e\u0301',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

let tagger: LoadedTagger;
beforeAll(async () => {
  tagger = await loadTagger();
});
afterAll(() => tagger.release());

const written = (tokens: readonly Token[] | undefined): string =>
  (tokens ?? []).map(({ text, tag }) => `${text}/${tag}`).join(' ');

function expectTiles(sentence: string, tokens: readonly Token[]): void {
  expect(tokens.map(({ text }) => text).join('')).toBe(sentence);
  let end = 0;
  for (const token of tokens) {
    expect(token.start).toBe(end);
    expect(token.text.length).toBeGreaterThan(0);
    expect(sentence.slice(token.start, token.end)).toBe(token.text);
    end = token.end;
  }
  expect(end).toBe(sentence.length);
}

describe('the committed model', () => {
  it('is the one that the converter and the trainer wrote', async () => {
    const sums = (await read('public/model/SHA256SUMS')).toString('utf8').trim().split('\n');
    const names = sums.map((line) => line.slice(66));
    expect(names.sort()).toEqual(['labels.model', 'lac-small.onnx', 'pairs.model', 'tags.txt', 'words.txt']);
    for (const line of sums) {
      const bytes = await read(`public/model/${line.slice(66)}`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(line.slice(0, 64));
    }
  });
});

describe('the tagger on the article of 2019-02-25', () => {
  let lines: string[];
  let tagged: Token[][];
  beforeAll(async () => {
    lines = (await read('data/articles/2019-02-25-shanghai-city-brain.md')).toString('utf8').split('\n');
    tagged = await tagger.tag(lines);
  });

  it.each([
    ['副区长管小军称', '上海市/LOC 浦东新区/LOC'],
    ['副区长管小军称', '管小军/PER'],
    ['主任王迎春', '上海市科学研究所科技发展研究中心/ORG'],
    ['16家企业入驻', '汇纳科技/ORG'],
    ['16家企业入驻', '德国/LOC'],
    ['以人工智能为主业的企业', '依图科技/ORG'],
    ['给上海市长的建议', '贝恩公司/ORG'],
    ['董事长袁涛称', '张江集团/ORG'],
    ['吴耿源表示', '吴耿源/PER'],
    ['研发项目', '上海人工智能超算中心/ORG'],
  ])('reads in the line with “%s” %s', (within, expected) => {
    const line = lines.findIndex((text) => text.includes(within));
    expect(` ${written(tagged[line])} `).toContain(` ${expected} `);
  });

  it('gives words that tile every line', () => {
    lines.forEach((line, index) => {
      expectTiles(line, tagged[index] ?? []);
    });
  });

  it('gives the same words for a line in company as for a line alone', async () => {
    for (const [index, line] of lines.entries()) {
      expect(await tagger.tag([line])).toEqual([tagged[index]]);
    }
  });

  it('reads full-width punctuation as half-width', async () => {
    const full = '上海市浦东新区副区长管小军称：“浦东的发展离不开ＩＢＭ、微软（中国）等。”';
    const half = '上海市浦东新区副区长管小军称:"浦东的发展离不开IBM,微软(中国)等."';
    const [ofFull, ofHalf] = await tagger.tag([full, half]);
    expect(ofFull?.map(({ start, tag }) => ({ start, tag }))).toEqual(
      ofHalf?.map(({ start, tag }) => ({ start, tag })),
    );
    expect(written(ofFull)).toContain('管小军/PER 称/v ：/w');
  });
});

describe('the tagger on any text', () => {
  it('tiles it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 12 }), async (sentences) => {
        const tagged = await tagger.tag(sentences);
        expect(tagged.length).toBe(sentences.length);
        sentences.forEach((sentence, index) => {
          expectTiles(sentence, tagged[index] ?? []);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives a sentence the same words alone, in a batch and on a second call', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 2, maxLength: 20 }), async (sentences) => {
        const together = await tagger.tag(sentences);
        const alone = await Promise.all(sentences.map((sentence) => tagger.tag([sentence])));
        expect(alone.flat()).toEqual(together);
      }),
      { numRuns: 30 },
    );
  });

  it('tiles a sentence that is far too long, with pairs where it must be cut', async () => {
    const sentence = `上${'𠮷'.repeat(700)}市${'a'.repeat(450)}`;
    const [tokens] = await tagger.tag([sentence]);
    expectTiles(sentence, tokens ?? []);
    for (const { text } of tokens ?? []) expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  it('gives nothing for nothing', async () => {
    expect(await tagger.tag([])).toEqual([]);
    expect(await tagger.tag(['', ''])).toEqual([[], []]);
  });
});
