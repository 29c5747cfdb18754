import type { EntityKind } from '../../schema/ontology.ts';
import type { Entity } from '../entities/entity.ts';
import {
  type Governor,
  governorOf,
  groupsWithin,
  isGiver,
  isReporter,
  textOf,
  wordsBetween,
} from './grammar.ts';
import { Prominence } from './prominence.ts';
import type { Group, SentenceView, Slot } from './sentence-view.ts';

/** How many sentences a topic holds that no sentence since has named again. */
const HOLDS_FOR = 4;
/** How many names are remembered for 后者 and 该芯片. */
const REMEMBERED = 40;
/** Kinds in the order in which they are the likelier topic. */
const TOPIC_KINDS = ['organisation', 'person', 'location', 'technology'] as const;

/** Something that a sentence was about, and how many sentences ago. */
interface Topic {
  readonly slot: Slot;
  readonly age: number;
}

/**
 * What an article has been about so far: a later sentence may leave it out, or refer to it without naming it.
 * One for each article; it is told of every sentence after that sentence was read.
 */
export class Discourse {
  /** For whom persons work, as far as the article has said it. */
  readonly employers = new Map<Entity, Entity>();
  /** How much it has been talking of each thing. */
  readonly prominence = new Prominence();
  /** Who makes a product, as far as the article has said it. */
  readonly makers = new Map<Entity, Entity>();
  readonly #topics = new Map<EntityKind, readonly Topic[]>();
  #named: Slot[] = [];
  #parties: readonly Entity[] = [];

  /**
   * Who the sentences before this one were about, of the given kinds and with a name of the given look; the
   * organisation before the person, the latest first.
   */
  topicOf(kinds: readonly EntityKind[], name?: RegExp): Slot | null {
    for (const kind of TOPIC_KINDS) {
      if (!kinds.includes(kind)) continue;
      const topics = this.#topics.get(kind) ?? [];
      const topic = topics.find(({ slot }) => name?.test(slot.entity.name) ?? true);
      if (topic !== undefined) return topic.slot;
    }
    return null;
  }

  /** For whom a person speaks, or who makes a product: what is said of them is said of the organisation. */
  organisationBehind(entity: Entity): Entity | null {
    return this.employers.get(entity) ?? this.makers.get(entity) ?? null;
  }

  /** What was named last, of the given kinds and with a name of the given look. */
  lastOf(kinds: readonly EntityKind[], name?: RegExp): Entity | null {
    const slot = this.#named.findLast(
      ({ entity }) => kinds.includes(entity.kind) && (name?.test(entity.name) ?? true),
    );
    return slot?.entity ?? null;
  }

  /** The last parties that a clause named together, if they were at least `count`. */
  lastParties(count: number): Entity[] {
    return this.#parties.length < count ? [] : this.#parties.slice(0, count);
  }

  /**
   * Who acts together in some groups of a clause: the subjects and those after 与, 同 or 由. Whoever stands
   * alone after 与 has the organisation that the text is about for a partner.
   */
  partiesIn(view: SentenceView, groups: readonly Group[]): Entity[] {
    const acting = groups.filter((group) => isParty(view, group));
    const slots = acting.flatMap((group) => group.slots);
    const ofKind = (kind: EntityKind) => [
      ...new Set(slots.flatMap(({ entity }) => (entity.kind === kind ? [entity] : []))),
    ];
    const organisations = ofKind('organisation');
    if (organisations.length > 1) return organisations;
    const [partner] = organisations;
    if (partner !== undefined && acting.every((group) => partyGovernor(view, group) === 'with')) {
      const before = view.groups.findLast(
        (group) =>
          group.end <= (acting[0]?.start ?? 0) &&
          group.slots[0]?.entity.kind === 'organisation' &&
          partyGovernor(view, group) === 'none' &&
          !isReporter(view, group),
      );
      const topic = before?.slots[0]?.entity ?? this.topicOf(['organisation'])?.entity;
      if (topic !== undefined && topic !== partner) return [topic, partner];
    }
    const parties = [...organisations, ...ofKind('location')];
    if (parties.length > 1) return parties;
    const employers = ofKind('person').flatMap((person) => this.employers.get(person) ?? []);
    return [...new Set([...parties, ...employers])];
  }

  /** Takes note of a sentence: its first free names become topics, older ones age. */
  pass(view: SentenceView): void {
    for (const [kind, topics] of this.#topics) {
      const older = topics.map(({ slot, age }) => ({ slot, age: age + 1 }));
      this.#topics.set(
        kind,
        older.filter(({ age }) => age <= HOLDS_FOR),
      );
    }
    this.prominence.pass(view);
    const seen = new Set<EntityKind>();
    for (const clause of view.clauses) {
      const groups = groupsWithin(view, clause.from, clause.to);
      for (const group of groups) this.#passGroup(view, group, clause.from, seen);
      const parties = this.partiesIn(view, groups);
      if (parties.length > 1) this.#parties = parties;
    }
    this.#named = [...this.#named, ...view.groups.flatMap((group) => group.slots)].slice(-REMEMBERED);
  }

  #passGroup(view: SentenceView, group: Group, clauseFrom: number, seen: Set<EntityKind>): void {
    const [slot] = group.slots;
    if (slot === undefined) return;
    const employer = employerBefore(view, group);
    if (employer !== null && !this.employers.has(slot.entity)) this.employers.set(slot.entity, employer);
    if (seen.has(slot.entity.kind) || governorOf(view, group, clauseFrom) !== 'none') return;
    if (isReporter(view, group) || isGiver(view, group)) return;
    seen.add(slot.entity.kind);
    const others = this.#topics.get(slot.entity.kind) ?? [];
    this.#topics.set(slot.entity.kind, [
      { slot, age: 0 },
      ...others.filter((topic) => topic.slot.entity !== slot.entity),
    ]);
  }
}

function partyGovernor(view: SentenceView, group: Group): Governor {
  const clause = view.clauses.find(({ from, to }) => from <= group.from && group.from < to);
  const governor = governorOf(view, group, clause?.from ?? 0);
  // 与甲的合作
  const isPartner =
    governor === 'possessive' && /^[与和同跟]$/.test(textOf(view.items[group.from - 1]) ?? '');
  return isPartner ? 'with' : governor;
}

/** Who acts or is acted with: 甲与乙签约, 甲与乙的合作; not some of many (甲、乙等8家企业). */
function isParty(view: SentenceView, group: Group): boolean {
  if (OF_MANY.test(wordsBetween(view, group.to + 1, group.to + 4))) return false;
  const governor = partyGovernor(view, group);
  return /^(?:none|with|by|to)$/.test(governor) || (governor === 'possessive' && group.slots.length > 1);
}

const OF_MANY = /^等(?:\d|[十多数几近逾超])/;

/** Longest title between an organisation and its person, in items. */
const LONGEST_TITLE = 6;

/** 某公司董事长某某: the organisation that stands right before a person's title. */
function employerBefore(view: SentenceView, group: Group): Entity | null {
  if (group.slots[0]?.entity.kind !== 'person') return null;
  for (let index = group.from - 1; index >= Math.max(0, group.from - LONGEST_TITLE); index -= 1) {
    const item = view.items[index];
    if (item?.type === 'slot') return item.slot.entity.kind === 'organisation' ? item.slot.entity : null;
    if (item === undefined || !/^(?:n|nz|nw|vn|a|b|c|f|m)$/.test(item.tag)) return null;
  }
  return null;
}
