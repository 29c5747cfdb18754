import { pinyin } from 'pinyin-pro';
import type { EntityKind } from '../../schema/ontology.ts';
import { normalise } from '../articles/normalise.ts';

const CHINESE = /\p{Script=Han}/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * How each name is typed on a keyboard: its syllables without tones, separated by spaces, `v` for ü, what is
 * not Chinese in lower case (`zhang jiang ai dao`); empty for a name without Chinese. Characters with several
 * readings are read as the phrase has them (重庆银行: chong qing yin hang), a person's first as a surname (单: shan).
 */
export function spellNames(names: readonly string[], kind: EntityKind): string[] {
  return names.map((name) => (CHINESE.test(name) ? spell(normalise(name), kind) : ''));
}

function spell(name: string, kind: EntityKind): string {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
    surname: kind === 'person' ? 'head' : 'off',
  });
  return syllables.flatMap((syllable) => syllable.toLowerCase().match(WORDS) ?? []).join(' ');
}
