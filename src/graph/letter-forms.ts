import type { GraphDocument } from '../schema/graph-document.ts';

/** Which signs count as the same letter: either case, either width, with or without an accent, simplified or traditional. */
export interface LetterForms {
  /** The text in one form of each letter; as long as the text, unit for unit. */
  readonly fold: (text: string) => string;
  /** A pattern (for `new RegExp(…, 'gu')`) of what folds as the text does; white space may be left out or put in. */
  readonly pattern: (text: string) => string;
}

const FULL_WIDTH = 0xfee0;
const SYNTAX = /[\\^$.*+?()[\]{}|/-]/g;

/** The letter forms of a graph. Graphs of before `traditional` was in the contract know no traditional ones. */
export function letterForms({ attributes: { traditional = '' } }: GraphDocument): LetterForms {
  const known = new Map<string, string>();
  const others = new Map<string, string>();
  for (let at = 0; at + 1 < traditional.length; at += 2) {
    const [form = '', simplified = ''] = traditional.slice(at, at + 2);
    known.set(form, simplified);
    others.set(simplified, (others.get(simplified) ?? '') + form);
  }
  const foldUnit = (unit: string) => {
    let folded = known.get(unit);
    if (folded === undefined) {
      folded = plainForm(unit);
      known.set(unit, folded);
    }
    return folded;
  };
  const fold = (text: string) => {
    let folded = '';
    for (let at = 0; at < text.length; at += 1) folded += foldUnit(text.charAt(at));
    return folded;
  };
  const pattern = (text: string) =>
    Array.from(text.trim(), (sign) => signPattern(fold(sign), others.get(fold(sign)) ?? '')).join('');
  return { fold, pattern };
}

/** A unit without case, width and accents; itself if the plain form is longer than one unit. */
function plainForm(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit.toLowerCase();
  if (code >= 0x3400 && code <= 0xdfff) return unit;
  const plain = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === 1 ? plain : unit;
}

function signPattern(sign: string, others: string): string {
  if (/\s/u.test(sign)) return '\\s*';
  if (others !== '') return `[${sign}${others}]`;
  if (!/^[a-z0-9]$/.test(sign)) return sign.replace(SYNTAX, '\\$&');
  const forms = new Set([sign, sign.toUpperCase()]);
  for (const form of [...forms]) forms.add(String.fromCharCode(form.charCodeAt(0) + FULL_WIDTH));
  return `[${[...forms].join('')}]`;
}
