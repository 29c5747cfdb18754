import type { EntityKind, RelationType } from '../../schema/ontology.ts';
import type { Range } from '../../schema/span.ts';
import type { Article } from '../articles/article.ts';
import { readText } from '../articles/read-article.ts';
import type { SaidBy } from '../discourse/attribution.ts';
import type { Entity } from '../entities/entity.ts';
import { applyCuration, type CuratedGraph } from './apply-curation.ts';
import { parseCuration } from './parse-curation.ts';
import type { ReadGraph } from './read-graph.ts';

/** A story, and what was read out of it, in words: names are mentions wherever they stand. */
export interface DeclaredReading {
  readonly text: string;
  /** `kind name`, `kind name|alias|alias`. */
  readonly entities: readonly string[];
  /** [type, name of the source, name of the target, the words that state it, name of the speaker]. */
  readonly relations?: readonly (readonly [RelationType, string, string, string, string?])[];
  /** [name of the entity, label, value, the words that tell it]. */
  readonly facts?: readonly (readonly [string, string, string, string])[];
}

/** As if the first of the words said it. */
function saidBy(speaker: Entity, { start }: Range): SaidBy {
  return { manner: 'said', speaker, who: null, title: null, marker: { start, end: start + 1 } };
}

export interface World {
  readonly articles: readonly Article[];
  readonly read: ReadGraph;
}

export const ARTICLE = 'story';

/** What a pipeline would have read, without one. */
export function declareReading({ text, entities, relations = [], facts = [] }: DeclaredReading): World {
  const { article } = readText(`${ARTICLE}.txt`, `${ARTICLE}.txt`, text);
  if (article === null) throw new Error('the story could not be read');
  const declared = entities.map((line) => declareEntity(line, text));
  const named = (name: string) => {
    const found = declared.find((entity) => entity.name === name);
    if (found === undefined) throw new Error(`${name} is not declared`);
    return found;
  };
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the story`);
    return { article: ARTICLE, start, end: start + words.length };
  };
  const read: ReadGraph = {
    entities: declared,
    relations: relations.map(([type, source, target, words, speaker]) => {
      const span = spanOf(words);
      const at = (entity: Entity) =>
        entity.mentions.find(({ start, end }) => span.start <= start && end <= span.end) ?? null;
      const range = (entity: Entity) => {
        const mention = at(entity);
        return mention === null ? null : { start: mention.start, end: mention.end };
      };
      const qualifiers = {
        status: 'actual' as const,
        date: null,
        title: null,
        speaker: speaker === undefined ? null : named(speaker),
        saidBy: speaker === undefined ? null : saidBy(named(speaker), span),
        amount: null,
        share: null,
      };
      const evidence = {
        ...span,
        source: range(named(source)),
        target: range(named(target)),
        triggers: [],
        rule: 'test/declared',
        qualifiers,
      };
      return { type, source: named(source), target: named(target), evidence: [evidence] };
    }),
    facts: facts.map(([entity, label, value, words]) => ({
      entity: named(entity),
      label,
      value,
      evidence: spanOf(words),
    })),
  };
  return { articles: [article], read };
}

function declareEntity(line: string, text: string): Entity {
  const [, kind = '', names = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
  const [name = '', ...aliases] = names.split('|');
  const pattern = [name, ...aliases].sort((a, b) => b.length - a.length).join('|');
  return {
    key: `${kind}/${name}`,
    kind: kind as EntityKind,
    name,
    aliases: aliases.map((alias) => ({ text: alias, because: 'short-form' })),
    mentions: [...text.matchAll(new RegExp(pattern, 'g'))].map(({ 0: found, index }) => ({
      article: ARTICLE,
      start: index,
      end: index + found.length,
      text: found,
      because: 'tagger',
      nominal: false,
    })),
  };
}

/**
 * Applies a curation, written as YAML, to what was read.
 * @throws if it cannot be parsed
 */
export function curate({ articles, read }: World, yaml: string): CuratedGraph {
  const parsed = parseCuration({ source: 'curation.yaml', text: yaml });
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return applyCuration(parsed.curation, read, articles);
}

/** Entities as `kind name ×mentions (aliases)`, relations as `source type target ×sentences`, facts. */
export function list({ graph }: CuratedGraph): readonly string[] {
  return [
    ...graph.entities.map(({ kind, name, aliases, mentions }) => {
      const others = aliases.map(({ text, because }) => `${text} ${because}`).join(', ');
      return `${kind} ${name} ×${mentions.length}${others === '' ? '' : ` (${others})`}`;
    }),
    ...graph.relations.map(
      ({ type, source, target, evidence }) => `${source.name} ${type} ${target.name} ×${evidence.length}`,
    ),
    ...graph.facts.map(({ entity, label, value }) => `${entity.name}: ${label} ${value}`),
  ];
}

export const STORY = [
  '云岭科技与远航集团合作。云岭旗下有云岭资本。',
  '云岭的员工有300人。“云岭将去滨海市。”云岭科技总经理沈舟说。',
  '远航在滨海市启用了星河平台。云岭资本投资了远航集团。',
].join('\n');

/** The story as it was read: short forms taken for one company, a name with a word too much. */
export const storyWorld = (): World =>
  declareReading({
    text: STORY,
    entities: [
      'organisation 云岭科技|云岭资本|云岭',
      'organisation 远航集团',
      'person 沈舟',
      'location 滨海市',
      'organisation 远航在',
      'technology 星河平台',
    ],
    relations: [
      ['cooperates_with', '云岭科技', '远航集团', '云岭科技与远航集团合作'],
      ['located_in', '云岭科技', '滨海市', '云岭将去滨海市', '沈舟'],
      ['holds_position', '沈舟', '云岭科技', '云岭科技总经理沈舟'],
      ['uses', '远航在', '星河平台', '远航在滨海市启用了星河平台'],
      ['invests_in', '云岭科技', '远航集团', '云岭资本投资了远航集团'],
    ],
    facts: [['云岭科技', '员工', '300人', '云岭的员工有300人']],
  });
