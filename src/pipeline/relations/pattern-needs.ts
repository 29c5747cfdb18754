import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { EntityKind } from '../../schema/ontology.ts';
import { BLOCK, BLOCKS } from './encode-sentence.ts';

/**
 * What a construction's expression cannot match without: of each list the encoded sentence must hold at least
 * one sign. Most sentences lack it; asking costs much less than trying the expression, and an expression that
 * is never tried is never compiled.
 */
export type PatternNeeds = readonly (readonly Sign[])[];

/** A word of the sentence, `kind:` with a kind of name in it, or `TITLE_SIGN`. */
export type Sign = string;

/** Stands in an expression where any job title may stand, and in the needs for one; no text holds it. */
export const TITLE_SIGN = '\u{F0000}';

/** Longer lists of single characters say next to nothing. */
const MOST_CHARACTERS = 8;

/** @param source of an expression with the flag `u`, in which `TITLE_SIGN` stands for the titles */
export function needsOf(source: string): PatternNeeds {
  const { alternatives } = new RegExpParser().parsePattern(source, undefined, undefined, { unicode: true });
  return needsOfAny(alternatives);
}

export function signOfKind(kind: EntityKind): Sign {
  return `kind:${kind}`;
}

/** True for signs that have to be looked for among the words. */
export function isWord(sign: Sign): boolean {
  return sign !== TITLE_SIGN && !sign.startsWith('kind:');
}

/** One of them matches: what each needs is needed; of several that need different things, the rarest of each. */
function needsOfAny(alternatives: readonly AST.Alternative[]): PatternNeeds {
  const [first = [], ...others] = alternatives.map(needsOfAll);
  if (others.length === 0) return first;
  const rarest = [first, ...others].map((needs) => rarestOf(needs));
  return rarest.every((signs) => signs !== undefined) ? [[...new Set(rarest.flat())]] : [];
}

/** All of them match, one after the other; characters side by side are a word. */
function needsOfAll({ elements }: AST.Alternative): PatternNeeds {
  const needs: (readonly Sign[])[] = [];
  let word = '';
  const endWord = () => {
    if (word !== '') needs.push([word]);
    word = '';
  };
  for (const element of elements) {
    if (element.type === 'Character' && element.value !== TITLE_SIGN.codePointAt(0)) {
      word += String.fromCodePoint(element.value);
      continue;
    }
    endWord();
    needs.push(...needsOfElement(element));
  }
  endWord();
  return needs;
}

function needsOfElement(element: AST.Element): PatternNeeds {
  switch (element.type) {
    case 'Character':
      return [[String.fromCodePoint(element.value)]];
    case 'CharacterClass':
      return needsOfClass(element);
    case 'Group':
    case 'CapturingGroup':
      return needsOfAny(element.alternatives);
    case 'Quantifier':
      return element.min > 0 ? needsOfElement(element.element) : [];
    case 'Assertion':
      return 'alternatives' in element && !element.negate ? needsOfAny(element.alternatives) : [];
    default:
      return [];
  }
}

function needsOfClass({ negate, elements }: AST.CharacterClass): PatternNeeds {
  if (negate || elements.length > MOST_CHARACTERS) return [];
  const signs = elements.map((element) => {
    if (element.type === 'Character') return String.fromCodePoint(element.value);
    const kind = element.type === 'CharacterClassRange' ? kindOfRange(element) : undefined;
    return kind && signOfKind(kind);
  });
  return signs.every((sign) => sign !== undefined) ? [signs] : [];
}

function kindOfRange({ min, max }: AST.CharacterClassRange): EntityKind | undefined {
  const blocks = Object.entries(BLOCKS) as [EntityKind, number][];
  return blocks.find(([, start]) => min.value === start && max.value === start + BLOCK - 1)?.[0];
}

/** The signs of which the fewest sentences hold one; undefined if nothing is needed. */
export function rarestOf(needs: PatternNeeds): readonly Sign[] | undefined {
  return needs.toSorted((one, other) => chanceOf(one) - chanceOf(other))[0];
}

/** Roughly how often a sentence holds one of them; a bad guess costs time and nothing else. */
function chanceOf(signs: readonly Sign[]): number {
  const chances = signs.map((sign) =>
    sign === TITLE_SIGN ? 0.15 : isWord(sign) ? 0.15 ** sign.length : 0.4,
  );
  return chances.reduce((sum, chance) => sum + chance, 0);
}
