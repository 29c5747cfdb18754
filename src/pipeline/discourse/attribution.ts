import type { Range } from '../../schema/span.ts';
import type { Entity } from '../entities/entity.ts';
import type { SentenceView, Slot } from './sentence-view.ts';

/** A stretch of text that someone is quoted or reported to have said. */
export interface Attribution extends Range {
  readonly speaker: Entity;
}

const SPEECH =
  '(?:表示|介绍|称|说|指出|认为|透露|强调|坦言|回应|回忆|补充|告诉|解释|直言|提到|预计|建议|呼吁|宣布|披露|憶述)';
/** 某某对某某记者称： — a name, at most a few words, and a verb of speaking with a comma, a colon or a quote. */
const LEADING = new RegExp(`^([^,。;:!?"]{0,24}?)${SPEECH}(?:了|道|说|过)?(?=[,:"]|[^。]{0,3}$|.)`);
const TRAILING = new RegExp(`${SPEECH}(?:了|道)?[。]?["]?$`);

/**
 * Who says what in an article: 某某称, 某某表示, 他介绍, and a quotation with the speaker after it. A leading
 * attribution reaches to the end of the sentence, and through the following sentences of the paragraph
 * while the quotation that it opened is not closed.
 * @param normalised the article's normalised text; ranges are offsets into it
 */
export function findAttributions(views: readonly SentenceView[], normalised: string): Attribution[] {
  const attributions: Attribution[] = [];
  let last: Entity | null = null;
  views.forEach((view, index) => {
    for (const found of inSentence(view, normalised, last)) {
      last = found.speaker;
      attributions.push(
        found.trailing
          ? backwards(found, views, index, normalised)
          : onwards(found, views, index, normalised),
      );
    }
  });
  return attributions;
}

interface FoundSpeaker {
  readonly speaker: Entity;
  readonly from: number;
  readonly trailing: boolean;
}

function inSentence(view: SentenceView, normalised: string, last: Entity | null): FoundSpeaker[] {
  const found: FoundSpeaker[] = [];
  view.items.forEach((item, index) => {
    if (item.type !== 'slot' || !canSpeak(item.slot) || isAddressed(view, index)) return;
    const rest = normalised.slice(item.end, view.end);
    const match = LEADING.exec(rest);
    if (match === null || /[\u3001]/.test(match[1] ?? '')) return;
    const verb = item.end + (match[1] ?? '').length;
    if (personBetween(view, index, verb)) return;
    const from = item.end + match[0].length;
    const trailing = TRAILING.test(rest.slice(0, match[0].length + 2)) && from >= view.end - 2;
    found.push({ speaker: item.slot.entity, from: trailing ? item.start : from, trailing });
  });
  const pronoun = /^["]?(?:他|她|其)(?:还|也|同时|并)?/.exec(normalised.slice(view.start, view.end));
  if (found.length === 0 && pronoun !== null && last !== null) {
    const match = LEADING.exec(normalised.slice(view.start + pronoun[0].length, view.end));
    if (match !== null && (match[1] ?? '').length <= 4)
      found.push({ speaker: last, from: view.start + pronoun[0].length + match[0].length, trailing: false });
  }
  return found;
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

function canSpeak(slot: Slot): boolean {
  return slot.entity.kind === 'person' || slot.entity.kind === 'organisation';
}

function onwards(
  found: FoundSpeaker,
  views: readonly SentenceView[],
  index: number,
  normalised: string,
): Attribution {
  const view = views[index];
  let end = view?.end ?? found.from;
  let open = countQuotes(normalised, found.from, end) % 2 === 1;
  for (let next = index + 1; open && views[next]?.paragraph === view?.paragraph; next += 1) {
    const following = views[next];
    if (following === undefined) break;
    open = countQuotes(normalised, following.start, following.end) % 2 === 0;
    end = following.end;
  }
  return { speaker: found.speaker, start: found.from, end };
}

/** The quotation that stands before 某某称 in the same paragraph. */
function backwards(
  found: FoundSpeaker,
  views: readonly SentenceView[],
  index: number,
  normalised: string,
): Attribution {
  const view = views[index];
  let start = view?.start ?? found.from;
  for (let before = index - 1; views[before]?.paragraph === view?.paragraph; before -= 1) {
    const earlier = views[before];
    if (earlier === undefined) break;
    start = earlier.start;
    if (normalised.charAt(earlier.start) === '"') break;
  }
  const closing = normalised.lastIndexOf('"', found.from);
  return { speaker: found.speaker, start, end: closing > start ? closing : found.from };
}

function countQuotes(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index += 1) if (text.charAt(index) === '"') count += 1;
  return count;
}
