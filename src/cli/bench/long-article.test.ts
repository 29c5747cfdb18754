import { expect, it } from 'vitest';
import { parseGraph } from '../../schema/parse-graph.ts';
import { CHARACTERS, LONG, longArticle, MENTIONS } from './long-article.ts';

it('makes a sound graph with the text and the mentions that are measured, and the same text without', () => {
  const [marked, plain] = [true, false].map((each) => longArticle({ marked: each }));
  for (const document of [marked, plain]) expect(parseGraph(JSON.stringify(document)).ok).toBe(true);
  const text = marked?.attributes.articles[0]?.text ?? '';
  expect(plain?.attributes.articles[0]?.text).toBe(text);
  expect(text.length).toBe(CHARACTERS);
  const mentionsOf = (document: typeof marked) =>
    document?.nodes.flatMap(({ attributes }) =>
      attributes.mentions
        .filter(({ article }) => article === LONG)
        .map(({ start, end }) => [attributes.name, text.slice(start, end)]),
    );
  const mentions = mentionsOf(marked);
  expect(mentionsOf(plain)).toEqual([]);
  expect(mentions).toHaveLength(MENTIONS);
  expect(mentions?.every(([name, words]) => name === words)).toBe(true);
});
