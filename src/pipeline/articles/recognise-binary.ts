interface Signature {
  readonly bytes: readonly number[];
  /** Where the bytes stand, counted from the start of the file. */
  readonly at?: number;
  readonly name: string;
}

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

/** The files that people put among articles by mistake, by their first bytes (Wikipedia, List of file signatures). */
const SIGNATURES: readonly Signature[] = [
  { bytes: ascii('%PDF-'), name: 'a PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive (Word, Excel and EPUB files are such archives)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word or Excel file' },
  { bytes: ascii('{\\rtf'), name: 'a rich-text (RTF) file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture' },
  { bytes: ascii('GIF8'), name: 'a GIF picture' },
  { bytes: ascii('WEBP'), at: 8, name: 'a WebP picture' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive' },
  { bytes: ascii('Rar!'), name: 'a RAR archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7z archive' },
  { bytes: ascii('ftyp'), at: 4, name: 'a video' },
  { bytes: ascii('ID3'), name: 'a sound file' },
  { bytes: ascii('SQLite format 3'), name: 'a database' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program' },
  { bytes: [0x4d, 0x5a, 0x90, 0x00], name: 'a program' },
  { bytes: [0x00, 0x61, 0x73, 0x6d], name: 'a WebAssembly module' },
];

/** What kind of file these bytes begin, in words, or null if they begin none that is known. */
export function recogniseBinary(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(({ bytes: signature, at = 0 }) =>
    signature.every((byte, i) => bytes[at + i] === byte),
  );
  return found?.name ?? null;
}

/** True for control characters that no text holds: all of C0 and C1 but tab, line ends, form feed and NEL. */
export function isControl(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d;
  return code >= 0x7f && code <= 0x9f && code !== 0x85;
}
