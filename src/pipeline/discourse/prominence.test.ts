import { describe, expect, it } from 'vitest';
import type { Entity } from '../entities/entity.ts';
import { Prominence } from './prominence.ts';
import { type Slot, viewSentence } from './sentence-view.ts';

const entity = (name: string): Entity => ({
  key: name,
  kind: 'organisation',
  name,
  aliases: [],
  mentions: [],
});
const [yunling, binhai] = [entity('云岭科技'), entity('滨海大学')];
/** A sentence that names them one after another and says nothing else. */
const sentence = (...entities: readonly Entity[]) => {
  const slots: Slot[] = entities.map((named, index) => ({
    start: index * 2,
    end: index * 2 + 1,
    entity: named,
    form: 'name',
  }));
  const words = [{ start: 0, end: entities.length * 2, text: '甲。'.repeat(entities.length), tag: 'n' }];
  return viewSentence({ start: 0, end: entities.length * 2, paragraph: 0, words }, slots);
};

describe('Prominence', () => {
  it('puts what was named often before what was named once', () => {
    const prominence = new Prominence();
    for (const named of [[yunling], [yunling], [binhai]]) prominence.pass(sentence(...named));
    expect(prominence.mostOf(() => true)?.entity).toBe(yunling);
  });

  it('forgets what has not been named for long', () => {
    const prominence = new Prominence();
    prominence.pass(sentence(yunling));
    for (let count = 0; count < 12; count += 1) prominence.pass(sentence());
    prominence.pass(sentence(binhai));
    expect(prominence.mostOf(() => true)?.entity).toBe(binhai);
  });

  it('gives nothing where nothing fits', () => {
    const prominence = new Prominence();
    prominence.pass(sentence(yunling));
    expect(prominence.mostOf(({ name }) => name.endsWith('大学'))).toBeNull();
  });
});
