import { describe, expect, it } from 'vitest';
import { kindOfLabel } from './kind-of-label.ts';
import type { MarkedText } from './marked-text.ts';
import { type KindedName, scoreSet } from './score-set.ts';

const text = (...names: [start: number, end: number, label: string][]): MarkedText => ({
  text: '一二三四五六七八九十',
  names: names.map(([start, end, label]) => ({ start, end, label })),
});
const found = (start: number, end: number, kind: KindedName['kind']): KindedName => ({ start, end, kind });

describe('scoreSet', () => {
  it('counts exact span and kind, and all kinds together', () => {
    const score = scoreSet(
      [text([0, 2, 'PER'], [3, 5, 'ORG']), text([0, 1, 'PER'])],
      [[found(0, 2, 'person'), found(3, 4, 'organisation')], [found(0, 1, 'organisation')]],
    );
    expect(score.get('person')).toMatchObject({ tp: 1, fp: 0, fn: 1 });
    expect(score.get('organisation')).toMatchObject({ tp: 0, fp: 2, fn: 1 });
    expect(score.get('all')).toMatchObject({ tp: 1, fp: 2, fn: 2 });
  });

  it('leaves out kinds that the set does not mark, and labels that are no kind of ours', () => {
    const score = scoreSet(
      [text([0, 2, 'name'], [3, 5, 'game'])],
      [[found(0, 2, 'person'), found(6, 8, 'location')]],
    );
    expect([...score.keys()]).toEqual(['person', 'all']);
    expect(score.get('all')).toMatchObject({ tp: 1, fp: 0, fn: 0 });
  });

  it('counts a name found twice once', () => {
    const score = scoreSet([text([0, 2, 'LOC'])], [[found(0, 2, 'location'), found(0, 2, 'location')]]);
    expect(score.get('all')).toMatchObject({ tp: 1, fp: 0, fn: 0 });
  });
});

describe('kindOfLabel', () => {
  it.each([
    ['PER', 'person'],
    ['NAME', 'person'],
    ['person_name', 'person'],
    ['PER.NAM', 'person'],
    ['PER.NOM', null],
    ['GPE', 'location'],
    ['scene', 'location'],
    ['NT', 'organisation'],
    ['company', 'organisation'],
    ['TITLE', null],
  ])('%s is %s', (label, kind) => {
    expect(kindOfLabel(label)).toBe(kind);
  });
});
