import type { Manner } from '../../schema/ontology.ts';
import type { Range } from '../../schema/span.ts';
import type { Entity } from '../entities/entity.ts';
import type { SentenceView, Slot } from './sentence-view.ts';
import { titleBefore } from './speaker-title.ts';
import { AFTER_SPEECH, NOT_NAMING, SOMEBODY, SPEECH } from './speech-words.ts';

/** 某某对某某记者称： — a name, at most a few words, and a verb of speaking. */
const LEADING = new RegExp(`^([^,。;:!?"]{0,24}?)(${SPEECH}${AFTER_SPEECH})`);
const PRONOUN = /^["]?(他|她|其)(?:还|也|同时|并)?/;
/** What an organisation speaks through. */
const PAPER = /(?:报告|研报|公告|声明|通报|文件|年报)$/;
/** Verbs that may have a thing as their subject: what stands between name and verb must not be one (营收预计). */
const OF_THINGS = /^(?:预计|建议|宣布|披露|提到|解释|补充)/;

/** Somebody named who speaks in a sentence, and where what is said lies from there. */
export interface FoundSpeaker {
  readonly manner: Manner;
  /** Null if the name only describes who speaks: 沈舟的助手. */
  readonly speaker: Entity | null;
  readonly who: Range;
  readonly title: Range | null;
  readonly marker: Range;
  /** What is said ends before this; null if nothing is said before. */
  readonly before: number | null;
  /** What is said begins here; null if nothing is said after. */
  readonly after: number | null;
}

interface LastSpeakers {
  readonly person: Entity | null;
  readonly anyone: Entity | null;
}

/** The names of a sentence that speak; if there are none, who is meant by the pronoun that it begins with. */
export function findSpeakers(view: SentenceView, normalised: string, last: LastSpeakers): FoundSpeaker[] {
  const found = view.items.flatMap((item, index) =>
    item.type === 'slot' && canSpeak(item.slot) && !isAddressed(view, index)
      ? (speakingAt(item.slot, index, view, normalised) ?? [])
      : [],
  );
  const meant = found.length > 0 ? null : byPronoun(view, normalised, last);
  return meant === null ? found : [meant];
}

function speakingAt(slot: Slot, index: number, view: SentenceView, normalised: string): FoundSpeaker | null {
  const match = LEADING.exec(normalised.slice(slot.end, view.end));
  const [, between = '', verb = ''] = match ?? [];
  if (match === null || between.includes('、')) return null;
  const naming = between.replace(/报道$/, '');
  const marker = { start: slot.end + naming.length, end: slot.end + match[0].length };
  if (personBetween(view, index, marker.start)) return null;
  const reports = naming !== between || verb.startsWith('报道');
  const cut = naming.search(NOT_NAMING);
  const rest = cut < 0 ? naming : naming.slice(0, cut);
  if (!names(slot, rest, verb, normalised.charAt(marker.end))) return null;
  const described = { start: slot.end, end: slot.end + rest.length };
  const isPerson = slot.entity.kind === 'person';
  const titleAfter =
    isPerson && rest !== '' && !rest.startsWith('的') && SOMEBODY.test(rest) ? described : null;
  const title = titleBefore(view, index, normalised) ?? titleAfter;
  return {
    manner: reports ? 'reported' : 'said',
    speaker: isPerson && rest.startsWith('的') ? null : slot.entity,
    who: { start: slot.start, end: isPerson && !rest.startsWith('的') ? slot.end : described.end },
    title,
    marker,
    ...sidesOf(
      marker,
      title?.start === described.start ? slot.start : (title?.start ?? slot.start),
      view,
      normalised,
    ),
  };
}

/** Whether what stands between a name and the verb can go on naming who speaks, or is what the person does. */
function names({ entity }: Slot, rest: string, verb: string, next: string): boolean {
  if (rest === '' || SOMEBODY.test(rest) || PAPER.test(rest)) return true;
  if (entity.kind === 'person' && !rest.startsWith('的')) return true;
  return !OF_THINGS.test(verb) && /[,:"]/.test(next);
}

/** “甲。”某某称。 says what stands before, 某某称：“甲。” what comes after, “甲，”某某称，“乙。” both. */
function sidesOf(
  marker: Range,
  from: number,
  view: SentenceView,
  normalised: string,
): Pick<FoundSpeaker, 'before' | 'after'> {
  const endsHere = marker.end >= view.end - 2;
  const quotedBefore = normalised
    .slice(Math.max(0, from - 2), from)
    .trimEnd()
    .endsWith('"');
  const goesOn = /^[,:]?"/.test(normalised.slice(marker.end, marker.end + 2));
  return {
    before: endsHere || (quotedBefore && goesOn) ? from : null,
    after: endsHere ? null : marker.end,
  };
}

function byPronoun(view: SentenceView, normalised: string, last: LastSpeakers): FoundSpeaker | null {
  const text = normalised.slice(view.start, view.end);
  const pronoun = PRONOUN.exec(text);
  if (pronoun === null) return null;
  const speaker = pronoun[1] === '其' ? last.anyone : last.person;
  const match = LEADING.exec(text.slice(pronoun[0].length));
  if (speaker === null || match === null || (match[1] ?? '').length > 4) return null;
  const who = view.start + pronoun[0].indexOf(pronoun[1] ?? '');
  const from = view.start + pronoun[0].length;
  const marker = { start: from + (match[1] ?? '').length, end: from + match[0].length };
  return {
    manner: 'said',
    speaker,
    who: { start: who, end: who + 1 },
    title: null,
    marker,
    ...sidesOf(marker, who, view, normalised),
  };
}

/** 对某报记者称: the one who is spoken to. */
function isAddressed(view: SentenceView, index: number): boolean {
  const before = view.items[index - 1];
  return before?.type === 'word' && /^(?:对|向|跟|与|和|告诉|据|接受)$/.test(before.text);
}

/** 某公司董事长某某称: the person speaks, not the company before the title. */
function personBetween(view: SentenceView, index: number, verb: number): boolean {
  return view.items
    .slice(index + 1)
    .some((item) => item.type === 'slot' && item.slot.entity.kind === 'person' && item.end <= verb);
}

function canSpeak({ entity }: Slot): boolean {
  return entity.kind === 'person' || entity.kind === 'organisation';
}
