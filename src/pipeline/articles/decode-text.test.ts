import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { encodeLegacy } from './encode-legacy.testing.ts';

const SIMPLIFIED =
  '今年1月17日，IBM中国上海总部及研发大楼在新建的张江人工智能岛启用，成为该区域建成后的首家进驻公司。';
const TRADITIONAL =
  '政府宣布撥款發展創新科技，當中一部分與香港的公司有關，有輿論擔心巨額撥款會令這些公司變得獨大。';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + (mark ? 2 : 0));
  const view = new DataView(bytes.buffer);
  const units = (mark ? '\ufeff' : '') + text;
  for (let i = 0; i < units.length; i++) view.setUint16(2 * i, units.charCodeAt(i), littleEndian);
  return bytes;
}
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(SIMPLIFIED), 'utf-8', SIMPLIFIED],
    ['UTF-8 with a mark', utf8(`\ufeff${SIMPLIFIED}`), 'utf-8', SIMPLIFIED],
    ['UTF-16LE with a mark', utf16(SIMPLIFIED, true, true), 'utf-16le', SIMPLIFIED],
    ['UTF-16BE with a mark', utf16(TRADITIONAL, false, true), 'utf-16be', TRADITIONAL],
    ['UTF-16LE without', utf16(TRADITIONAL, true, false), 'utf-16le', TRADITIONAL],
    ['UTF-16BE without', utf16(SIMPLIFIED, false, false), 'utf-16be', SIMPLIFIED],
    [
      'UTF-16LE in Latin letters',
      utf16('IBM opens in Shanghai', true, false),
      'utf-16le',
      'IBM opens in Shanghai',
    ],
    ['GB18030, simplified', encodeLegacy(SIMPLIFIED, 'gb18030'), 'gb18030', SIMPLIFIED],
    ['GB18030, traditional', encodeLegacy(TRADITIONAL, 'gb18030'), 'gb18030', TRADITIONAL],
    ['Big5', encodeLegacy(TRADITIONAL, 'big5'), 'big5', TRADITIONAL],
    ['a short line of Big5', encodeLegacy('香港的創新科技', 'big5'), 'big5', '香港的創新科技'],
    ['a short line of GBK', encodeLegacy('上海的科技公司', 'gb18030'), 'gb18030', '上海的科技公司'],
  ])('reads %s', (_, bytes, encoding, text) => {
    expect(decodeText('a.txt', bytes)).toMatchObject({ ok: true, encoding, text });
  });

  it('says so where the encoding is not UTF-8, and nothing where it is', () => {
    const [note] = decodeText('a.txt', encodeLegacy(TRADITIONAL, 'big5')).diagnostics;
    expect(note).toMatchObject({ severity: 'note', code: 'decoded-as', source: 'a.txt' });
    expect(note?.message).toContain('Big5');
    expect(decodeText('a.txt', utf8(SIMPLIFIED)).diagnostics).toEqual([]);
  });

  it('keeps what can be read of a damaged file and points at the damage', () => {
    const whole = utf8(`第一行\n${SIMPLIFIED}`);
    const cut = decodeText('a.txt', whole.subarray(0, whole.length - 1));
    expect(cut).toMatchObject({ ok: true, encoding: 'utf-8' });
    expect(cut.diagnostics).toMatchObject([{ severity: 'warning', code: 'damaged-text' }]);
    expect(cut.diagnostics[0]?.message).toContain('line 2');
  });

  it.each([
    ['nothing', new Uint8Array(0), 'empty-file', 'empty'],
    ['white space', utf8(' \n\u3000\n'), 'empty-file', 'white space'],
    ['only a byte order mark', utf8('\ufeff'), 'empty-file', 'white space'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'not-text', 'PNG'],
    ['a Word file', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'not-text', 'Word'],
    ['a PDF', utf8('%PDF-1.7\n'), 'not-text', 'PDF'],
    [
      'a NUL in the middle',
      utf8(`${SIMPLIFIED}\0${SIMPLIFIED}`),
      'not-text',
      `NUL at offset ${SIMPLIFIED.length}`,
    ],
    ['control characters', utf8('\u0001\u0002\u0003\u0004abc\u0005'), 'not-text', 'control characters'],
    [
      'random bytes',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7 + (i >> 3)) % 256),
      'not-text',
      'no text',
    ],
  ])('refuses %s', (_, bytes, code, words) => {
    const result = decodeText('data/x.txt', bytes);
    expect(result.ok).toBe(false);
    expect(result.diagnostics).toMatchObject([{ severity: 'error', code, source: 'data/x.txt' }]);
    expect(result.diagnostics[0]?.message).toContain(words);
  });
});
