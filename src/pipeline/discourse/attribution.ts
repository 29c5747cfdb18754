import type { Manner } from '../../schema/ontology.ts';
import type { Range } from '../../schema/span.ts';
import type { Entity } from '../entities/entity.ts';
import { findSpeakers } from './named-speakers.ts';
import type { SentenceView } from './sentence-view.ts';
import { titleBefore } from './speaker-title.ts';
import { type FoundSource, findSources } from './unnamed-sources.ts';

/** By whom something is said, and which words of the article say so. Ranges of the article's text. */
export interface SaidBy {
  readonly manner: Manner;
  /** Null if the one who says it is not among the entities. */
  readonly speaker: Entity | null;
  /** The words for the speaker: a name, a pronoun, 业内人士; null if nobody is told. */
  readonly who: Range | null;
  readonly title: Range | null;
  readonly marker: Range;
}

/** A stretch of text that someone is quoted or reported to have said. */
export interface Attribution extends Range, SaidBy {}

/** Who spoke last, for what a pronoun may mean, and which titles people were introduced with. */
interface Heard {
  person: Entity | null;
  anyone: Entity | null;
  readonly titles: Map<Entity, Range>;
}

/**
 * Who says what in an article: 某某称, 某某表示, 他介绍, a quotation with the speaker after it, 业内人士称, 据介绍. A
 * leading attribution reaches to the end of the sentence, and through the following sentences of the paragraph
 * while the quotation that it opened is not closed.
 * @param normalised the article's normalised text; ranges are offsets into it
 */
export function findAttributions(views: readonly SentenceView[], normalised: string): Attribution[] {
  const heard: Heard = { person: null, anyone: null, titles: new Map() };
  return views.flatMap((view, index) => {
    learnTitles(view, normalised, heard);
    const sources = findSources(view, normalised);
    const speakers = findSpeakers(view, normalised, heard).filter(
      ({ marker }) =>
        !sources.some((source) => source.manner === 'reported' && overlap(source.marker, marker)),
    );
    const unnamed = sources.filter(
      ({ marker }) => !speakers.some((speaker) => overlap(speaker.marker, marker)),
    );
    const attributions = [
      ...unnamed.map((source) => reported(source, view, heard, normalised)),
      ...speakers.flatMap(({ before, after, speaker, ...found }) => {
        const titled = { ...found, speaker, title: found.title ?? titleOf(speaker, heard) };
        return [
          ...(before === null ? [] : [{ ...titled, ...backwards(before, views, index, normalised) }]),
          ...(after === null ? [] : [{ ...titled, ...onwards(after, views, index, normalised) }]),
        ];
      }),
    ];
    for (const { speaker } of attributions) if (speaker !== null) hear(speaker, heard);
    return attributions;
  });
}

/** Whose words stand at an offset: of whoever is named nearest before, else of the nearest unnamed source. */
export function attributionAt(offset: number, attributions: readonly Attribution[]): Attribution | null {
  const around = attributions
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => b.start - a.start);
  return around.find(({ speaker }) => speaker !== null) ?? around[0] ?? null;
}

function hear(speaker: Entity, heard: Heard): void {
  heard.anyone = speaker;
  if (speaker.kind === 'person') heard.person = speaker;
}

function learnTitles(view: SentenceView, normalised: string, { titles }: Heard): void {
  view.items.forEach((item, index) => {
    const title = titleBefore(view, index, normalised);
    if (title !== null && item.type === 'slot') titles.set(item.slot.entity, title);
  });
}

function titleOf(speaker: Entity | null, { titles }: Heard): Range | null {
  return speaker === null ? null : (titles.get(speaker) ?? null);
}

/** What is told at second hand, or by somebody without a name; the source may name somebody all the same. */
function reported(
  { manner, who, marker }: FoundSource,
  view: SentenceView,
  heard: Heard,
  normalised: string,
): Attribution {
  const range = { start: marker.end, end: Math.max(view.end, marker.end + 1) };
  const named = view.items.findLast(
    (item) =>
      item.type === 'slot' &&
      /^(?:person|organisation)$/.test(item.slot.entity.kind) &&
      who !== null &&
      who.start <= item.start &&
      item.end <= who.end,
  );
  if (named?.type !== 'slot') return { manner, marker, who, title: null, speaker: null, ...range };
  const speaker = named.slot.entity;
  const isPerson = speaker.kind === 'person';
  const title = isPerson
    ? (titleBefore(view, view.items.indexOf(named), normalised) ?? titleOf(speaker, heard))
    : null;
  return {
    manner,
    marker,
    who: isPerson ? { start: named.start, end: named.end } : who,
    title,
    speaker,
    ...range,
  };
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** From an offset in a sentence to its end, and on while a quotation that opened there is not closed. */
function onwards(from: number, views: readonly SentenceView[], index: number, normalised: string): Range {
  const view = views[index];
  let end = view?.end ?? from;
  let open = countQuotes(normalised, from, end) % 2 === 1;
  for (let next = index + 1; open && views[next]?.paragraph === view?.paragraph; next += 1) {
    const following = views[next];
    if (following === undefined) break;
    open = countQuotes(normalised, following.start, following.end) % 2 === 0;
    end = following.end;
  }
  return { start: from, end };
}

/** The quotation that stands before an offset of a sentence, back to where it opens in the same paragraph. */
function backwards(to: number, views: readonly SentenceView[], index: number, normalised: string): Range {
  const view = views[index];
  const closing = normalised.lastIndexOf('"', to);
  let start = view?.start ?? to;
  let quotes = countQuotes(normalised, start, to);
  const closesBefore = quotes === 0 && normalised.slice(0, start).trimEnd().endsWith('"');
  for (
    let before = index - 1;
    closesBefore ? quotes === 0 || quotes % 2 === 1 : quotes % 2 === 1;
    before -= 1
  ) {
    const earlier = views[before];
    if (earlier === undefined || earlier.paragraph !== view?.paragraph) break;
    start = earlier.start;
    quotes = countQuotes(normalised, start, to);
  }
  return { start, end: closing > start ? closing : to };
}

function countQuotes(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index += 1) if (text.charAt(index) === '"') count += 1;
  return count;
}
