import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { ENTITY_KINDS, RELATION_TYPES } from '../../schema/ontology.ts';
import { parseCuration } from './parse-curation.ts';

const parse = (text: string) => parseCuration({ source: 'data/curation.yaml', text });

function problems(text: string): string[] {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`);
}

describe('parseCuration', () => {
  it('reads every operation, with its line and its reason', () => {
    const parsed = parse(`# what we know better
- rename:
    entity: organisation 云岭
    to: 360
  why: so it is registered
- merge: { entities: [organisation 云岭, organisation/云岭科技] }
- split: { entity: organisation 云岭, names: [云岭资本], mentions: [{ article: a, quote: 云岭投了 }] }
- kind: { entity: organisation 云岭, to: location }
- drop: { entity: organisation 云岭 }
- drop: { entity: organisation 云岭, mention: 云 }
- drop: { relation: { type: owns, source: organisation 云岭, target: organisation 云上 } }
- add: { entity: person Anna Lee, article: a, quote: Anna Lee说 }
- add: { alias: 云, entity: organisation 云岭, article: a, quote: 云岭（云） }
- add: { relation: { type: owns, source: organisation 云岭, target: organisation 云上, share: 51% }, article: a, quote: 云岭持有 }
- add: { fact: { label: 员工, value: 300人 }, entity: organisation 云岭, article: a, quote: 员工300人 }
`);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.curation.entries.map(({ line }) => line)).toEqual([2, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(parsed.curation.entries.map(({ why }) => why)[0]).toBe('so it is registered');
    const quoted = { article: 'a' };
    expect(parsed.curation.entries.map(({ operation }) => operation)).toEqual([
      { operation: 'rename', entity: 'organisation 云岭', to: '360' },
      { operation: 'merge', entities: ['organisation 云岭', 'organisation/云岭科技'] },
      {
        operation: 'split',
        entity: 'organisation 云岭',
        names: ['云岭资本'],
        mentions: [{ ...quoted, quote: '云岭投了' }],
        to: null,
        kind: null,
      },
      { operation: 'kind', entity: 'organisation 云岭', to: 'location' },
      { operation: 'drop', entity: 'organisation 云岭', mention: null },
      { operation: 'drop', entity: 'organisation 云岭', mention: '云' },
      { operation: 'drop relation', type: 'owns', source: 'organisation 云岭', target: 'organisation 云上' },
      { operation: 'add entity', kind: 'person', name: 'Anna Lee', ...quoted, quote: 'Anna Lee说' },
      { operation: 'add alias', alias: '云', entity: 'organisation 云岭', ...quoted, quote: '云岭（云）' },
      {
        operation: 'add relation',
        type: 'owns',
        source: 'organisation 云岭',
        target: 'organisation 云上',
        status: 'actual',
        date: null,
        title: null,
        amount: null,
        share: '51%',
        ...quoted,
        quote: '云岭持有',
      },
      {
        operation: 'add fact',
        label: '员工',
        value: '300人',
        entity: 'organisation 云岭',
        ...quoted,
        quote: '员工300人',
      },
    ]);
  });

  it.each(['', '\n\n', '# nothing yet\n', '---\n', '[]\n'])('takes %j for no operation', (text) => {
    expect(parse(text)).toEqual({ ok: true, curation: { source: 'data/curation.yaml', entries: [] } });
  });

  it.each([
    ['an operation', '\n- renam: { entity: organisation 云岭, to: 云 }', '2: "renam" is no operation'],
    [
      'a key',
      '- rename:\n    entity: organisation 云岭\n    too: 云\n    to: 云',
      '3: "too" is no key of "rename"',
    ],
    [
      'a key deep inside',
      '- add:\n    fact: { label: a, value: b, unit: c }\n    entity: person 甲\n    article: a\n    quote: b',
      '2: "unit" is no key of "add.fact"',
    ],
    [
      'two operations in one',
      '- drop: { entity: person 甲 }\n  rename: { entity: person 甲, to: 乙 }',
      '2: "rename" is a second operation',
    ],
    ['an item without one', '- why: because', '1: This item has no operation'],
    ['an item that is none', '-\n  - drop', '2: An operation is one of rename, merge'],
    ['a value that is none', '- drop: 甲', '1: "drop" wants keys and values'],
    ['a missing key', '-\n  rename: { entity: person 甲 }', '2: "rename" wants "to"'],
    ['an empty text', '- rename:\n    entity: person 甲\n    to: ""', '3: "rename.to" is empty'],
    ['an address without kind', '- drop:\n    entity: 云岭', '2: "drop.entity" names no entity'],
    [
      'a kind',
      '- kind:\n    entity: person 甲\n    to: company',
      '3: "kind.to" is none of organisation, person',
    ],
    [
      'a type',
      '- drop:\n    relation:\n      type: loves\n      source: person 甲\n      target: person 乙',
      '3: "drop.relation.type" is none of',
    ],
    ['a merge of one', '- merge: { entities: [person 甲] }', '1: "merge.entities" wants two'],
    [
      'a date',
      '- add:\n    relation:\n      type: owns\n      source: person 甲\n      target: person 乙\n      date: yesterday\n    article: a\n    quote: b',
      '6: "add.relation.date" wants 2017',
    ],
    ['a split into nothing', '- split: { entity: person 甲 }', '1: "split" wants "names" or "mentions"'],
    [
      'a quote without the name',
      '- add: { entity: person 甲, article: a, quote: 乙说 }',
      '1: The quote “乙说” does not hold “甲”',
    ],
    ['no list', 'rename: { entity: person 甲, to: 乙 }', '1: A curation is a list'],
    ['no YAML', '- drop: { entity: person 甲\n- drop', '2: This is no YAML'],
    [
      'a key that stands twice',
      '- drop:\n    entity: person 甲\n    entity: person 乙',
      '3: This is no YAML',
    ],
    ['a list of reasons', '- drop: { entity: person 甲 }\n  why: [a]', '2: "why" wants text'],
    ['a nest', `-\n  ${'['.repeat(3000)}`, '2: This is nested too deeply'],
  ])('refuses %s by its line', (_, text, message) => {
    expect(problems(text)).toEqual([expect.stringContaining(message)]);
  });

  it('names everything that is wrong, in the order of the lines', () => {
    const lines = problems('- drop: { who: x }\n- rename: { entity: person 甲, to: 乙 }\n- mrge: {}\n');
    expect(lines.map((line) => line.slice(0, 2))).toEqual(['1:', '1:', '3:']);
  });

  it('reads what YAML’s own writer writes, whatever the names are', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => /\S/.test(text));
    const address = fc
      .tuple(fc.constantFrom(...ENTITY_KINDS), fc.constantFrom(' ', '/'), name)
      .map(([kind, mark, text]) => `${kind}${mark}${text.trim()}`);
    const entry = fc.oneof(
      fc.record({ rename: fc.record({ entity: address, to: name }) }),
      fc.record({ merge: fc.record({ entities: fc.array(address, { minLength: 2, maxLength: 3 }) }) }),
      fc.record({ kind: fc.record({ entity: address, to: fc.constantFrom(...ENTITY_KINDS) }), why: name }),
      fc.record({ drop: fc.record({ entity: address, mention: name }) }),
      fc.record({
        drop: fc.record({
          relation: fc.record({ type: fc.constantFrom(...RELATION_TYPES), source: address, target: address }),
        }),
      }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const parsed = parse(stringify(entries));
        expect(parsed).toMatchObject({ ok: true });
        if (!parsed.ok) return;
        const read = parsed.curation.entries.map(({ operation }) => Object.values(operation));
        const written = entries.map((item) => Object.values(Object.values(item)[0] ?? {}).flatMap(flatten));
        for (const [index, values] of written.entries())
          expect(read[index]?.flatMap(flatten)).toEqual(expect.arrayContaining(values));
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '- ',
        'rename:',
        'add:',
        '\n',
        '  ',
        '{',
        '}',
        '[',
        ']',
        ':',
        '&a ',
        '*a',
        '!!x ',
        '"',
        '|',
        '#',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const parsed = parse(pieces.join(''));
        if (!parsed.ok) for (const { line } of parsed.problems) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

function flatten(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flatten) : [value];
}
