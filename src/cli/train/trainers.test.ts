import { describe, expect, it } from 'vitest';
import { writeModel } from '../../pipeline/learned/model-file.ts';
import { hashText } from '../../pipeline/learned/weight-table.ts';
import { bestLabels } from '../../pipeline/mentions/labeller/best-labels.ts';
import { readLabelModel } from '../../pipeline/mentions/labeller/label-model.ts';
import { firstLabel, furtherLabel, LABELS } from '../../pipeline/mentions/labeller/labels.ts';
import { STATES } from '../../pipeline/mentions/tagger/emission-model.ts';
import { CLASSES, readPairModel, trustIn, weigh } from '../../pipeline/relations/weigh/pair-model.ts';
import { type LabelledSentence, trainLabels } from './label-trainer.ts';
import { type PairExample, trainPairs } from './pair-trainer.ts';

/** A sentence of characters, one feature each; `(` begins a name of an organisation that `)` ends. */
function sentence(text: string): LabelledSentence {
  const labels = Uint8Array.from(text, () => 0);
  const [start, end] = [text.indexOf('('), text.indexOf(')')];
  if (start >= 0) {
    labels.fill(furtherLabel('organisation'), start, end + 1);
    labels[start] = firstLabel('organisation');
  }
  return {
    labels,
    features: Int32Array.from(text, (character) => character.charCodeAt(0)),
    states: new Float32Array(text.length * STATES),
  };
}

describe('the trainer of labels', () => {
  const lessons = ['a(xy)b', 'b(yx)', '(xx)ab', 'abba', 'ba(yy)a', 'aab'].map(sentence);

  it('learns what begins, goes on and ends, and finds it where it has not been seen', () => {
    const model = readLabelModel(writeModel(trainLabels(lessons)));
    const unseen = sentence('bb(xyx)aa');
    const scores = new Float64Array(unseen.labels.length * LABELS);
    unseen.features.forEach((feature, at) => {
      model.table.addWeights(feature, scores, at * LABELS);
    });
    expect([...bestLabels(scores, model.transitions)]).toEqual([...unseen.labels]);
  });

  it('learns the same of the same', () => {
    expect(writeModel(trainLabels(lessons))).toEqual(writeModel(trainLabels(lessons)));
  });
});

describe('the trainer of pairs', () => {
  const example = (type: (typeof CLASSES)[number], ...features: readonly string[]): PairExample => ({
    right: [CLASSES.indexOf(type)],
    weight: 1,
    features: Int32Array.from(features, hashText),
  });
  const lessons = Array.from({ length: 8 }, (_, index) => [
    example('owns', '旗下', `noise ${index % 3}`),
    example('located_in', '位于', `noise ${index % 2}`),
    example('none', '昨日', `noise ${index % 3}`),
  ]).flat();
  const model = readPairModel(writeModel(trainPairs(lessons, new Map([['owns/under', 0.75]]))));
  const likeliest = (...features: readonly string[]) => {
    const chances = weigh(features.map(hashText), model);
    return CLASSES[chances.indexOf(Math.max(...chances))];
  };

  it('learns which features speak for which type', () => {
    expect([likeliest('旗下', 'noise 1'), likeliest('位于'), likeliest('昨日', 'noise 0')]).toEqual([
      'owns',
      'located_in',
      'none',
    ]);
  });

  it('remembers how far a rule is to be trusted, and half trusts a new one', () => {
    expect(trustIn('owns/under', model)).toBeCloseTo(0.75, 1);
    expect(trustIn('owns/unheard-of', model)).toBe(0.5);
  });
});
