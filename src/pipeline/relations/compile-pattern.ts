import { BLOCK, BLOCKS } from './encode-sentence.ts';
import { KIND_OF_LETTER } from './patterns/kind-letters.ts';

const ANY_SLOT = '[\\uE000-\\uF8FF]';

/** 甲公司总裁、乙公司（乙）的顾问，并任丙会理事: bodies, each with its title. */
const OFFICE = '{o|l}{()}的?[^。,、;{}]{0,8}?TITLE';
const OFFICES = `(?<Tspanol>${OFFICE}(?:[、,和及兼]+[^。,;、曾前历原早由现今仍目增聘{}]{0,10}?${OFFICE}){0,4})`;

/**
 * The source of the regular expression that a construction's pattern stands for (`patterns/construction.ts`
 * says what its signs mean); it wants the flag `u`.
 * @param title the source of an expression for a job title
 * @throws {Error} if a sign names no kind of entity
 */
export function compilePattern(pattern: string, title: string): string {
  return pattern
    .replaceAll('{offices}', OFFICES)
    .replaceAll('TITLE', title)
    .replaceAll('~', '[^,。、;:!?"()\\uE000-\\uF8FF]{0,12}?')
    .replaceAll('{}]', '\\uE000-\\uF8FF]')
    .replaceAll('{()}', '(?: ?\\([^()。]{1,30}\\))? ?')
    .replaceAll(/\{([opylt])\}\]/g, (_, letter: string) => `${kindRange(letter)}]`)
    .replaceAll('{X}', ANY_SLOT)
    .replaceAll('{o|l}', `[${kindRange('o')}${kindRange('l')}]`)
    .replaceAll(/\{([opylt])\}/g, (_, letter: string) => `[${kindRange(letter)}]`)
    .replaceAll(/\{([ST])\*:([opylt]+)\}/g, (_, role: string, letters: string) => {
      const slot = `[${[...letters].map(kindRange).join('')}]`;
      return `(?<${role}span${letters}>${slot}(?:[^。;:!?,]{0,70}?${slot})?)`;
    })
    .replaceAll(/\{([ST])(\+?):([opylt]+)\}/g, (_, role: string, list: string, letters: string) => {
      const slot = `[${[...letters].map(kindRange).join('')}]`;
      if (list === '') return `(?<${role}>${slot})`;
      const words = '[^,。;:!?\\uE000-\\uF8FF]';
      const item = `${words}{0,14}?(?:[${kindRange('l')}]${words}{0,8}?)?`;
      const team = `(?:[${kindRange('p')}]${words}{0,4}?(?:团队|课题组|实验室))?`;
      return `(?<${role}list>${slot}${slot}?${team}(?:(?:、|和|及|与|以及|同(?![时样一步类期日行]))${item}${slot}${team}|旗下${item}${slot})*)`;
    });
}

function kindRange(letter: string): string {
  const kind = KIND_OF_LETTER[letter];
  if (kind === undefined) throw new Error(`"${letter}" stands for no kind of entity`);
  const hex = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
  return `${hex(BLOCKS[kind])}-${hex(BLOCKS[kind] + BLOCK - 1)}`;
}
