import { describe, expect, it } from 'vitest';
import { curate, declareReading, list, STORY, storyWorld } from './curation-world.testing.ts';

const UNTOUCHED = [
  'organisation 云岭科技 ×7 (云岭资本 short-form, 云岭 short-form)',
  'organisation 远航集团 ×2',
  'person 沈舟 ×1',
  'location 滨海市 ×2',
  'organisation 远航在 ×1',
  'technology 星河平台 ×1',
  '云岭科技 cooperates_with 远航集团 ×1',
  '云岭科技 located_in 滨海市 ×1',
  '沈舟 holds_position 云岭科技 ×1',
  '远航在 uses 星河平台 ×1',
  '云岭科技 invests_in 远航集团 ×1',
  '云岭科技: 员工 300人',
];

/** The lines that a curation changes: those that come, after those that go. */
function changes(yaml: string): { gone: string[]; come: string[]; effects: string[]; because: string[] } {
  const curated = curate(storyWorld(), yaml);
  const now = list(curated);
  const { applied, notApplied } = curated.report;
  return {
    gone: UNTOUCHED.filter((line) => !now.includes(line)),
    come: now.filter((line) => !UNTOUCHED.includes(line)),
    effects: applied.flatMap(({ effects }) => effects),
    because: notApplied.map(({ line, operation, because }) => `${line}: ${operation}: ${because}`),
  };
}

describe('applyCuration', () => {
  it('does nothing without operations', () => {
    expect(list(curate(storyWorld(), ''))).toEqual(UNTOUCHED);
  });

  it('renames: the old name becomes an alias, the key stays', () => {
    const yaml = '- rename: { entity: organisation 云岭, to: 云岭资本 }\n  why: it says so';
    const curated = curate(storyWorld(), yaml);
    expect(list(curated)[0]).toBe('organisation 云岭资本 ×7 (云岭科技 curation, 云岭 short-form)');
    expect(list(curated)).toContain('云岭资本 located_in 滨海市 ×1');
    expect(curated.graph.entities[0]?.key).toBe('organisation/云岭科技');
    expect(curated.report).toEqual({
      applied: [
        { line: 1, operation: 'rename organisation 云岭 to 云岭资本', why: 'it says so', effects: [] },
      ],
      notApplied: [],
    });
  });

  it('merges into the first: names, mentions and relations of both, none of them with itself', () => {
    const { gone, come, effects } = changes(
      '- merge: { entities: [organisation 远航集团, organisation/远航在] }',
    );
    expect(come).toEqual(['organisation 远航集团 ×3 (远航在 curation)', '远航集团 uses 星河平台 ×1']);
    expect(gone).toEqual(['organisation 远航集团 ×2', 'organisation 远航在 ×1', '远航在 uses 星河平台 ×1']);
    expect(effects).toEqual([]);
    expect(changes('- merge: { entities: [organisation 云岭, organisation 远航集团] }').effects).toEqual([
      '云岭科技 cooperates_with 云岭科技 was dropped: both ends are one entity',
      '云岭科技 invests_in 云岭科技 was dropped: both ends are one entity',
    ]);
  });

  it('splits off the mentions of a form, with what is read from them', () => {
    const curated = curate(storyWorld(), '- split: { entity: organisation 云岭科技, names: [云岭资本] }');
    expect(list(curated).slice(0, 3)).toEqual([
      'organisation 云岭科技 ×5 (云岭 short-form)',
      'organisation 远航集团 ×2',
      'organisation 云岭资本 ×2',
    ]);
    expect(list(curated)).toContain('云岭资本 invests_in 远航集团 ×1');
    expect(list(curated)).toContain('云岭科技 cooperates_with 远航集团 ×1');
    expect(list(curated)).toContain('云岭科技: 员工 300人');
  });

  it('splits off the mentions within a quote, under another name and kind', () => {
    const yaml = `- split:
    entity: organisation 云岭科技
    mentions: [{ article: story, quote: 云岭将去滨海市 }, { article: story, quote: 云岭的员工有300人 }]
    to: 云岭镇
    kind: location`;
    const { come, effects } = changes(yaml);
    expect(come).toEqual([
      'organisation 云岭科技 ×5 (云岭资本 short-form, 云岭 short-form)',
      'location 云岭镇 ×2 (云岭 short-form)',
      '云岭镇 located_in 滨海市 ×1',
      '云岭镇: 员工 300人',
    ]);
    expect(effects).toEqual([]);
  });

  it('changes a kind, and drops the relations that the ontology does not allow for it', () => {
    const { gone, come, effects } = changes('- kind: { entity: organisation 远航集团, to: person }');
    expect(come).toEqual(['person 远航集团 ×2']);
    expect(gone).toEqual([
      'organisation 远航集团 ×2',
      '云岭科技 cooperates_with 远航集团 ×1',
      '云岭科技 invests_in 远航集团 ×1',
    ]);
    expect(effects).toEqual([
      '云岭科技 cooperates_with 远航集团 was dropped: cooperates_with does not go from organisation to person',
      '云岭科技 invests_in 远航集团 was dropped: invests_in does not go from organisation to person',
    ]);
  });

  it('drops an entity with its relations and figures, also as a speaker', () => {
    const { gone, effects } = changes('- drop: { entity: organisation 云岭 }');
    expect(gone).toEqual(UNTOUCHED.filter((line) => line.includes('云岭')));
    expect(effects).toHaveLength(4);
    const { graph } = curate(storyWorld(), '- drop: { entity: person 沈舟 }');
    const speakers = graph.relations.flatMap(({ evidence }) =>
      evidence.map((item) => item.qualifiers.speaker),
    );
    expect(speakers).toEqual([null, null, null, null]);
  });

  it('drops the mentions of a form, what is read from them, and the entity with the last of them', () => {
    const { gone, come, effects } = changes('- drop: { entity: organisation 云岭, mention: 云岭科技 }');
    expect(come[0]).toBe('organisation 云岭资本 ×5 (云岭 short-form)');
    expect(gone).toContain('沈舟 holds_position 云岭科技 ×1');
    expect(effects).toEqual([
      '云岭科技 cooperates_with 远航集团 went with it',
      '沈舟 holds_position 云岭科技 went with it',
    ]);
    expect(changes('- drop: { entity: person 沈舟, mention: 沈舟 }').gone).toEqual([
      'person 沈舟 ×1',
      '沈舟 holds_position 云岭科技 ×1',
    ]);
  });

  it('drops a relation, in whichever direction it is named if it has none', () => {
    const drop = (type: string, source: string, target: string) =>
      changes(`- drop: { relation: { type: ${type}, source: ${source}, target: ${target} } }`);
    expect(drop('cooperates_with', 'organisation 远航集团', 'organisation 云岭').gone).toEqual([
      '云岭科技 cooperates_with 远航集团 ×1',
    ]);
    expect(drop('invests_in', 'organisation 远航集团', 'organisation 云岭').because).toEqual([
      '1: drop organisation 远航集团 invests_in organisation 云岭: there is no such relation',
    ]);
  });
});

describe('additions', () => {
  it('add an entity where the quote names it, in the order of the text', () => {
    const curated = curate(
      storyWorld(),
      '- add: { entity: organisation 星河, article: story, quote: 启用了星河平台 }',
    );
    expect(list(curated).slice(4, 7)).toEqual([
      'organisation 远航在 ×1',
      'technology 星河平台 ×1',
      'organisation 星河 ×1',
    ]);
    const [mention] = curated.graph.entities.find(({ name }) => name === '星河')?.mentions ?? [];
    expect(mention).toMatchObject({ text: '星河', because: 'curation', nominal: false });
    expect(STORY.slice(mention?.start, mention?.end)).toBe('星河');
  });

  it('add mentions to an entity that is there, and leave those within longer names', () => {
    const add = (quote: string) =>
      changes(`- add: { entity: organisation 远航, article: story, quote: ${quote} }`);
    expect(add('远航在滨海市启用了星河平台。云岭资本投资了远航集团').come).toEqual(['organisation 远航 ×1']);
    const known = changes('- add: { entity: person 沈舟, article: story, quote: 沈舟说 }');
    expect(known.because).toEqual(['1: add person 沈舟: it is there already, with these mentions']);
  });

  it('add an alias with the place that backs it', () => {
    const yaml =
      '- add: { alias: 远航, entity: organisation 远航集团, article: story, quote: 远航在滨海市启用了星河平台 }';
    const curated = curate(storyWorld(), `- drop: { entity: organisation 远航在 }\n${yaml}`);
    const entity = curated.graph.entities.find(({ name }) => name === '远航集团');
    const start = STORY.indexOf('远航在滨海市');
    expect(entity?.aliases).toEqual([
      {
        text: '远航',
        because: 'curation',
        evidence: { article: 'story', start, end: start + '远航在滨海市启用了星河平台'.length },
      },
    ]);
    expect(entity?.mentions.map((mention) => [mention.text, mention.because])).toEqual([
      ['远航集团', 'tagger'],
      ['远航', 'curation'],
      ['远航集团', 'tagger'],
    ]);
  });

  it('add a relation with its ends marked, or further evidence to one that is there', () => {
    const owns = 'type: owns, source: organisation 云岭, target: organisation 远航集团, share: 51%';
    const curated = curate(
      storyWorld(),
      `- add: { relation: { ${owns} }, article: story, quote: 云岭资本投资了远航集团 }
- add: { relation: { type: cooperates_with, source: organisation 远航集团, target: organisation 云岭 }, article: story, quote: 云岭资本投资了远航集团 }`,
    );
    const relation = curated.graph.relations.find(({ type }) => type === 'owns');
    const [evidence] = relation?.evidence ?? [];
    const words = (range: { start: number; end: number } | null | undefined) =>
      STORY.slice(range?.start, range?.end);
    expect([words(evidence), words(evidence?.source), words(evidence?.target)]).toEqual([
      '云岭资本投资了远航集团',
      '云岭资本',
      '远航集团',
    ]);
    expect(evidence).toMatchObject({ rule: 'curation', qualifiers: { status: 'actual', share: '51%' } });
    const cooperation = curated.graph.relations.find(({ type }) => type === 'cooperates_with');
    expect(cooperation?.evidence.map((item) => words(item.source))).toEqual(['云岭科技', '云岭资本']);
  });

  it('add no relation that the ontology does not allow', () => {
    const relation = '{ type: issues, source: organisation 云岭, target: location 滨海市 }';
    expect(
      changes(`- add: { relation: ${relation}, article: story, quote: 云岭将去滨海市 }`).because,
    ).toEqual([
      '1: add organisation 云岭 issues location 滨海市: issues does not go from organisation to location',
    ]);
  });

  it('add a figure', () => {
    const { come } = changes(
      '- add: { fact: { label: 团队, value: 300人 }, entity: organisation 云岭, article: story, quote: 员工有300人 }',
    );
    expect(come).toEqual(['云岭科技: 团队 300人']);
  });

  it('add nothing for an article that was not read', () => {
    expect(changes('- add: { entity: person 甲乙, article: other, quote: 甲乙说 }').because).toEqual([
      '1: add person 甲乙: article other is not among those read',
    ]);
  });
});

describe('an operation that cannot be carried out', () => {
  it.each([
    ['rename: { entity: organisation 无名, to: 有名 }', 'no organisation has the name or alias 无名'],
    ['rename: { entity: location 云岭, to: 有名 }', 'no location has the name or alias 云岭'],
    ['drop: { entity: organisation/云岭 }', 'no entity has the key organisation/云岭'],
    ['rename: { entity: organisation 云岭, to: 云岭科技 }', 'it has this name already'],
    ['kind: { entity: organisation 云岭, to: organisation }', 'it is of this kind already'],
    ['merge: { entities: [organisation 云岭, organisation 云岭科技] }', 'they are one entity already'],
    ['split: { entity: organisation 云岭, names: [云海] }', 'it has no such mention'],
    ['split: { entity: person 沈舟, names: [沈舟] }', 'no mention would be left to it'],
    [
      'split: { entity: person 沈舟, mentions: [{ article: story, quote: 沈舟道 }] }',
      '“沈舟道” is not in story',
    ],
    ['drop: { entity: person 沈舟, mention: 老沈 }', 'it has no mention 老沈'],
    [
      'add: { alias: 云岭, entity: organisation 云岭科技, article: story, quote: 云岭的 }',
      '云岭 is a name of it already',
    ],
  ])('%s changes nothing and says why: %s', (operation, because) => {
    const curated = curate(storyWorld(), `# a comment\n- ${operation}`);
    expect(list(curated)).toEqual(UNTOUCHED);
    expect(curated.report.applied).toEqual([]);
    expect(curated.report.notApplied).toMatchObject([{ line: 2, because }]);
  });

  it('is told from the others, which are carried out in their order', () => {
    const { report } = curate(
      storyWorld(),
      `- rename: { entity: organisation 云岭, to: 云上 }
- drop: { entity: person 无名 }
- kind: { entity: organisation 云上, to: location }`,
    );
    expect(report.applied.map(({ line }) => line)).toEqual([1, 3]);
    expect(report.notApplied.map(({ line }) => line)).toEqual([2]);
  });

  it('asks for a key where two entities are called alike', () => {
    const twins = declareReading({
      text: '甲社、乙社与社',
      entities: ['organisation 甲社|社', 'organisation 乙社|社'],
    });
    expect(curate(twins, '- drop: { entity: organisation 社 }').report.notApplied).toMatchObject([
      {
        because:
          'more than one organisation is called 社; name one by its key: organisation/甲社, organisation/乙社',
      },
    ]);
  });
});
