import { expect, it } from 'vitest';
import { readPassage } from './read-passage.ts';

it('takes all of a text for story, its first line too', () => {
  const text = '本報記者林靜。\n她說：「好。」';
  const { sentences, normalised, titleSpan, furniture } = readPassage('a', text);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    '本報記者林靜。',
    '她說：「好。」',
  ]);
  expect(normalised).toHaveLength(text.length);
  expect(normalised).toContain('本报记者林静');
  expect([titleSpan, furniture]).toEqual([null, []]);
});
