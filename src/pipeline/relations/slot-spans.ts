import type { Slot } from '../discourse/sentence-view.ts';
import { KIND_OF_LETTER } from './patterns/kind-letters.ts';

const ANY = '\\uE000-\\uF8FF';
/** 甲旗下乙, 甲出资设立的乙, 甲系公司: whoever the next name belongs to is none of those meant. */
const OWNS_NEXT = new RegExp(
  `^(?:旗下|系|的?(?:全资|控股)?(?:子公司|附属公司)|[^,、。;${ANY}]{0,8}的[^,、。;${ANY}]{0,6}[${ANY}])`,
);
/** 甲董事长某某: nor is whom the next name works for. */
const EMPLOYS_NEXT = new RegExp(`^[^,、。;和与及${ANY}]{1,14}[${ANY}]`);
/** 在甲上市, 向甲供货: nor what a preposition makes a place or an aim. */
const AFTER_PREPOSITION = /[在从对向为给于]$/;

/**
 * All names of the wanted kinds in the stretch that a pattern marks with `{S*:…}` or `{T*:…}`; null if the
 * pattern marks none for that end.
 * @param text the encoded sentence
 * @param slots its names by where they stand in it
 */
export function slotsOfSpan(
  end: 'S' | 'T',
  match: RegExpExecArray,
  text: string,
  slots: ReadonlyMap<number, Slot>,
): Slot[] | null {
  const groups = Object.entries(match.indices?.groups ?? {});
  const [key, span] = groups.find(([group, place]) => place && group.startsWith(`${end}span`)) ?? [];
  if (key === undefined || span === undefined) return null;
  const kinds = [...key.slice(`${end}span`.length)].map((letter) => KIND_OF_LETTER[letter]);
  return [...slots].flatMap(([offset, slot]) => {
    const isWanted = span[0] <= offset && offset < span[1] && kinds.includes(slot.entity.kind);
    return isWanted && (end === 'T' || takesPart(slot, offset, text.slice(0, span[1]), slots)) ? [slot] : [];
  });
}

/** @param text the encoded sentence up to the end of the stretch: nothing after it can part a name from its deed */
function takesPart(slot: Slot, offset: number, text: string, slots: ReadonlyMap<number, Slot>): boolean {
  const after = text.slice(offset + 1, offset + 20);
  if (OWNS_NEXT.test(after) || AFTER_PREPOSITION.test(text.slice(0, offset))) return false;
  const employed = EMPLOYS_NEXT.exec(after);
  const next = employed && slots.get(offset + employed[0].length);
  return slot.entity.kind === 'person' || next?.entity.kind !== 'person';
}

/** The title right after one of several bodies in a stretch `{offices}`; undefined where the pattern has none. */
export function titleAfter(
  { start }: Slot,
  match: RegExpExecArray,
  text: string,
  slots: ReadonlyMap<number, Slot>,
): string | undefined {
  const span = match.indices?.groups?.['Tspanol'];
  if (span === undefined) return undefined;
  const offset = [...slots].find(([, slot]) => slot.start === start)?.[0] ?? span[1];
  const words = text.slice(offset + 1, span[1]).replace(/^ ?\([^()。]{1,30}\) ?/, '');
  return new RegExp(`^的?([^,、。;和及${ANY}]{1,16})`).exec(words)?.[1];
}
