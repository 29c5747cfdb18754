import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedCases } from './gold-cases.ts';

const TEXT = '商汤科技落户上海。';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yintu-gold-'));
  await mkdir(join(folder, 'gold'));
  await mkdir(join(folder, 'articles'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(gold: object, text: string | null = TEXT): Promise<void> {
  const sha256 = createHash('sha256').update(TEXT).digest('hex');
  const mentions = [{ start: 0, end: 4, text: '商汤科技' }];
  const entities = [{ id: 'e1', name: '商汤科技', kind: 'organisation', mentions }];
  const whole = { article: 'news', sha256, entities, relations: [], ...gold };
  await writeFile(join(folder, 'gold/news.json'), JSON.stringify(whole));
  if (text !== null) await writeFile(join(folder, 'articles/news.txt'), text);
}

describe('a folder of gold', () => {
  it('gives each annotation with its article', async () => {
    await put({});
    const [only, ...others] = await sharedCases(folder);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ name: 'news', article: { name: 'news.txt' }, gold: { article: 'news' } });
    expect(new TextDecoder().decode(only?.article.bytes)).toBe(TEXT);
  });

  it('is refused if an annotation is of another text, naming the file', async () => {
    await put({}, `${TEXT}又一句。`);
    await expect(sharedCases(folder)).rejects.toThrow(/news\.json.*another text/u);
    await put({
      entities: [{ id: 'e', name: '上海', kind: 'location', mentions: [{ start: 5, end: 7, text: '上海' }] }],
    });
    await expect(sharedCases(folder)).rejects.toThrow(/at 5–7 the article says 户上, not 上海/u);
  });

  it('is refused if an article is missing, or an annotation is none', async () => {
    await put({}, null);
    await expect(sharedCases(folder)).rejects.toThrow(/no article/u);
    await put({ entities: [{ id: 'e', name: '上海', kind: 'city', mentions: [] }] });
    await expect(sharedCases(folder)).rejects.toThrow(/entities\.0\.kind/u);
  });
});
