import type { Diagnostic } from '../diagnostic.ts';
import { isCommonCharacter } from './common-characters.ts';
import { toSimplified } from './normalise.ts';
import { isControl, recogniseBinary } from './recognise-binary.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export type DecodedText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: Encoding;
      readonly diagnostics: Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: Diagnostic[] };

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  gb18030: 'GB18030 (GBK)',
  big5: 'Big5',
};

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
];

const CANDIDATES: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** How much of a text is looked at to tell its encoding, in bytes. Even, so that UTF-16 stays whole. */
const SAMPLE = 65_536;
/** Chinese text in its own encoding scores 0.5 and more, in another's 0.15 and less. */
const PLAUSIBLE = 0.3;
/** More replacement characters than this share, and it is not damage but another encoding. */
const DAMAGE = 0.02;

/**
 * The text in a file's bytes, byte order mark removed, and the encoding that it was in.
 * A byte order mark decides; then strict UTF-8; then whichever of the encodings makes the most plausible
 * Chinese of it, since the same bytes are often legal in several. Another encoding than UTF-8 is said in a
 * note. Errors (`empty-file`, `not-text`) come back as diagnostics, never thrown.
 */
export function decodeText(source: string, bytes: Uint8Array): DecodedText {
  if (bytes.length === 0)
    return fail(source, 'empty-file', 'The file is empty; put the text of an article into it.');
  const binary = recogniseBinary(bytes);
  if (binary !== null)
    return fail(
      source,
      'not-text',
      `The file is no text but seems to be ${binary}; save the article as plain text.`,
    );
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return finish(source, decode(bytes, marked.encoding), marked.encoding);
  const encoding = isUtf8(bytes) && !bytes.subarray(0, SAMPLE).includes(0) ? 'utf-8' : guessEncoding(bytes);
  if (encoding === null)
    return fail(
      source,
      'not-text',
      'The file is no text in UTF-8, UTF-16, GB18030 or Big5; save the article as plain text in UTF-8.',
    );
  return finish(source, decode(bytes, encoding), encoding);
}

function finish(source: string, text: string, encoding: Encoding): DecodedText {
  if (text.trim() === '')
    return fail(source, 'empty-file', 'The file holds only white space; put the text of an article into it.');
  const control = controlShare(text);
  const nul = text.indexOf('\0');
  if (nul !== -1 || control > DAMAGE)
    return fail(
      source,
      'not-text',
      `The file is no text: it holds ${nul === -1 ? 'mostly control characters' : `a NUL at offset ${nul}`}; save the article as plain text.`,
    );
  return { ok: true, text, encoding, diagnostics: remarks(source, text, encoding) };
}

function remarks(source: string, text: string, encoding: Encoding): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (encoding !== 'utf-8')
    diagnostics.push({
      severity: 'note',
      code: 'decoded-as',
      message: `Read as ${NAMES[encoding]}; offsets count in the decoded text. Save it as UTF-8 to leave no doubt.`,
      source,
    });
  const damage = text.indexOf('\ufffd');
  if (damage !== -1)
    diagnostics.push({
      severity: 'warning',
      code: 'damaged-text',
      message: `Some bytes are no ${NAMES[encoding]} and stand as \ufffd, the first in line ${lineOf(text, damage)}; check that the file is whole.`,
      source,
      range: { start: damage, end: damage + 1 },
    });
  return diagnostics;
}

function guessEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  let best: { encoding: Encoding; score: number } | null = null;
  for (const encoding of CANDIDATES) {
    const score = plausibility(decode(sample, encoding));
    if (score > (best?.score ?? PLAUSIBLE)) best = { encoding, score };
  }
  return best?.encoding ?? null;
}

/**
 * The share of common characters among all that are not ASCII's letters and signs, less what no Chinese
 * text holds: replacement, private and control characters. Latin text in UTF-16 counts by its letters.
 */
function plausibility(text: string): number {
  let seen = 0;
  let common = 0;
  let odd = 0;
  for (const character of toSimplified(text)) {
    const code = character.codePointAt(0) ?? 0;
    if (isControl(code) || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) odd++;
    else if (code < 0x80) continue;
    else if (code >= 0x3000 && code <= 0x303f) continue;
    else if (code >= 0xff00 && code <= 0xffef) continue;
    else {
      seen++;
      if (isCommonCharacter(character)) common++;
    }
  }
  if (seen === 0) return odd === 0 && /\p{L}/u.test(text) ? 1 : 0;
  if (odd / text.length > DAMAGE) return 0;
  return common / seen - (5 * odd) / text.length;
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/u, '');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function controlShare(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) count++;
  return count / text.length;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function fail(source: string, code: string, message: string): DecodedText {
  return { ok: false, diagnostics: [{ severity: 'error', code, message, source }] };
}
