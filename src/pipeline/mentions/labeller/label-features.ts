import type { Range } from '../../../schema/span.ts';
import type { CharacterCodes } from './character-codes.ts';

/** How many features each character has: one for each template. */
export const TEMPLATES = 45;

/**
 * The features of each character of a sentence, as 32-bit hashes: `features[position · TEMPLATES + template]`.
 * A feature is what a template sees (two characters, the word and its tag, the rule's name and what stands
 * beside it). Whoever changes a template has to train the model again.
 */
export function featuresOfSentence(codes: CharacterCodes, { start, end }: Range): Int32Array {
  const features = new Int32Array((end - start) * TEMPLATES);
  const { text } = codes;
  const within = (at: number) => at >= start && at < end;
  const unit = (at: number) => (within(at) ? text.charCodeAt(at) : at < start ? 1 : 2);
  const of = (table: Uint8Array | Uint16Array | Int32Array, at: number) =>
    within(at) ? (table[at] ?? 0) : 0xffff;
  let next = 0;
  let template = 0;
  const add = (a: number, b = 0, c = 0) => {
    template += 1;
    features[next] = mix(mix(mix(template, a), b), c);
    next += 1;
  };
  for (let at = start; at < end; at += 1) {
    template = 0;
    const [tag, rule, known] = [of(codes.tag, at), of(codes.rule, at), of(codes.known, at)];
    const [word, quoted, refused] = [of(codes.word, at), of(codes.quoted, at), of(codes.refused, at)];
    for (let step = -2; step <= 2; step += 1) {
      add(unit(at + step));
      add(of(codes.tag, at + step));
      add(of(codes.rule, at + step));
      add(of(codes.known, at + step));
    }
    add(unit(at - 1), unit(at));
    add(unit(at), unit(at + 1));
    add(unit(at - 1), unit(at), unit(at + 1));
    add(unit(at + 1), unit(at + 2));
    add(unit(at - 2), unit(at - 1));
    add(classOf(unit(at - 1)), classOf(unit(at)), classOf(unit(at + 1)));
    add(word, tag);
    add(of(codes.wordBefore, at));
    add(of(codes.wordAfter, at));
    add(of(codes.wordBefore, at), tag);
    add(of(codes.wordAfter, at), tag);
    add(tag, rule);
    add(rule, known);
    add(rule, of(codes.because, at));
    add(rule, of(codes.rule, at - 1), of(codes.rule, at + 1));
    add(tag, of(codes.tag, at - 1), of(codes.tag, at + 1));
    add(of(codes.ambiguous, at), tag);
    add(of(codes.title, at));
    add(of(codes.title, at - 1));
    add(of(codes.title, at + 1));
    add(quoted, rule);
    add(quoted, unit(at + 1));
    add(refused, rule);
    add(refused, tag);
    add(known, of(codes.known, at - 1), of(codes.known, at + 1));
  }
  return features;
}

/** One round of MurmurHash3's mixing (https://github.com/aappleby/smhasher, public domain). */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(value, 0xcc9e2d51);
  mixed = (mixed << 15) | (mixed >>> 17);
  mixed = hash ^ Math.imul(mixed, 0x1b873593);
  mixed = (mixed << 13) | (mixed >>> 19);
  return (Math.imul(mixed, 5) + 0xe6546b64) | 0;
}

function classOf(unit: number): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return 1;
  if (unit >= 0x30 && unit <= 0x39) return 2;
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) ? 3 : 4;
}
