import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { allows, ENTITY_KINDS, RELATION_TYPES } from '../../schema/ontology.ts';
import { curate, STORY, storyWorld } from './curation-world.testing.ts';

describe('whatever is decided', () => {
  const names = ['云岭科技', '云岭资本', '云岭', '远航集团', '沈舟', '滨海市', '远航在', '星河平台', '无名'];
  const name = fc.constantFrom(...names);
  const kind = fc.constantFrom(...ENTITY_KINDS);
  const entity = fc.oneof(
    fc.tuple(kind, name).map(([one, other]) => `${one} ${other}`),
    fc.constantFrom('organisation/云岭科技', 'organisation/远航集团', 'person/沈舟', 'location/滨海市'),
  );
  const start = fc.nat(STORY.length - 1);
  const quote = fc
    .tuple(start, fc.integer({ min: 4, max: 30 }))
    .map(([from, length]) => STORY.slice(from, from + length));
  const backed = { article: fc.constant('story'), quote };
  const relation = fc.record({ type: fc.constantFrom(...RELATION_TYPES), source: entity, target: entity });
  const operation = fc.oneof(
    fc.record({ rename: fc.record({ entity, to: name }) }),
    fc.record({ merge: fc.record({ entities: fc.array(entity, { minLength: 2, maxLength: 3 }) }) }),
    fc.record({ split: fc.record({ entity, names: fc.array(name, { minLength: 1, maxLength: 2 }), kind }) }),
    fc.record({ split: fc.record({ entity, mentions: fc.array(fc.record(backed), { minLength: 1 }) }) }),
    fc.record({ kind: fc.record({ entity, to: kind }) }),
    fc.record({ drop: fc.record({ entity, mention: name }) }),
    fc.record({ drop: fc.record({ entity }) }),
    fc.record({ drop: fc.record({ relation }) }),
    fc.record({ add: fc.record({ relation, ...backed }) }),
    quote.chain((words) =>
      fc.record({
        add: fc.record({
          entity: kind.map((one) => `${one} ${words.slice(1, 3).trim() || words.trim()}`),
          article: fc.constant('story'),
          quote: fc.constant(words),
        }),
      }),
    ),
  );

  it('the graph stays one: keys once, ends that are there, legal relations, words for everything', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 12 }), (operations) => {
        const { graph, report } = curate(storyWorld(), stringify(operations));
        expect(report.applied.length + report.notApplied.length).toBe(operations.length);
        const entities = new Set(graph.entities);
        expect(new Set(graph.entities.map(({ key }) => key)).size).toBe(entities.size);
        for (const { name: called, aliases, mentions } of graph.entities) {
          expect(mentions.length).toBeGreaterThan(0);
          expect(new Set([called, ...aliases.map(({ text }) => text)]).size).toBe(aliases.length + 1);
          for (const { start: from, end, text } of mentions) expect(STORY.slice(from, end)).toBe(text);
        }
        for (const { type, source, target, evidence } of graph.relations) {
          expect(entities.has(source) && entities.has(target) && source !== target).toBe(true);
          expect(allows(type, source.kind, target.kind)).toBe(true);
          expect(evidence.length).toBeGreaterThan(0);
          for (const { speaker } of evidence.map((item) => item.qualifiers))
            expect(speaker === null || entities.has(speaker)).toBe(true);
        }
        const keys = graph.relations.map(({ type, source, target }) => `${type} ${source.key} ${target.key}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const fact of graph.facts) expect(entities.has(fact.entity)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
