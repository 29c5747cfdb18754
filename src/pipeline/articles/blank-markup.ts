/** Replaces by spaces, line breaks kept, so that every offset stays what it was. */
const blank = (match: string): string =>
  match.replace(/[^\r\n\u2028\u2029]/gu, (character) => ' '.repeat(character.length));

/**
 * Markdown's marks, in the order in which they are blanked. Where a form has groups, what stands in the
 * group `text` is kept. Every repetition is bounded, so that no text takes more than linear time.
 */
const MARKS: readonly RegExp[] = [
  /\\[!-/:-@[-`{-~]/gu,
  /<\/?[a-z][^<>\r\n]{0,1000}>/giu,
  /<https?:\/\/[^<>\s]{1,2000}>/giu,
  /\{[%{][^\r\n{}]{0,500}[%}]\}/gu,
  /^[ \t]*(?:```|~~~).*$/gmu,
  /^[ \t]*(?:[-*_=][ \t]*){3,}$/gmu,
  /^[ \t]{0,3}\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t:-]*)*$/gmu,
  /^[ \t]{0,3}\[[^\]\r\n]{1,100}\]:[ \t]+\S.*$/gmu,
  /^[ \t]{0,3}(?:>[ \t]?)+/gmu,
  /^[ \t]{0,3}#{1,6}[ \t]+/gmu,
  /[ \t]#{1,6}[ \t]*$/gmu,
  /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gmu,
  /!\[[^\]\r\n]{0,300}\]\([^)\r\n]{0,2000}\)/gu,
  /\[\^[^\]\s]{1,30}\]:?/gu,
  /\[(?<text>[^\][\r\n]{1,300})\](?:\([^)\r\n]{0,2000}\)|\[[^\]\r\n]{0,100}\])/gu,
  /(?<![\p{L}\p{N}_])_(?<text>[^_\r\n]{1,200})_(?![\p{L}\p{N}_])/gu,
  /\*\*|__|~~|`+/gu,
  /\*(?=\S)(?<text>[^*\r\n]{1,200})\*/gu,
];

/**
 * The text with Markdown's and HTML's marks (headings, quotes, lists, emphasis, links' addresses, images,
 * comments) replaced by spaces: same length, same line breaks, same words at the same offsets.
 */
export function blankMarkup(text: string): string {
  let result = blankComments(text);
  for (const mark of MARKS) result = result.replace(mark, (...args) => keepText(args));
  return result;
}

/** A link's or emphasis' words stay, what stands around them goes. */
function keepText(args: readonly unknown[]): string {
  const match = String(args[0]);
  const groups = args[args.length - 1];
  if (typeof groups !== 'object' || groups === null || !('text' in groups)) return blank(match);
  const words = String(groups.text);
  const at = match.indexOf(words);
  return blank(match.slice(0, at)) + words + blank(match.slice(at + words.length));
}

/** By hand, since a lazy pattern would search the whole rest again for every comment that is never closed. */
function blankComments(text: string): string {
  let result = '';
  let from = 0;
  while (true) {
    const start = text.indexOf('<!--', from);
    const end = start === -1 ? -1 : text.indexOf('-->', start + 4);
    if (end === -1) return result + text.slice(from);
    result += text.slice(from, start) + blank(text.slice(start, end + 3));
    from = end + 3;
  }
}
