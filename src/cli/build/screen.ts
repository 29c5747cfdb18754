import type { Screen } from './effects.ts';

/** What the screen needs of a stream such as `process.stdout`. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * Results go to `out`, what is wrong and where the work is to `err`, so that a pipe gets the result alone.
 * On a terminal progress is one line that rewrites itself; elsewhere it is a line whenever the words change
 * (not for every number).
 */
export function createScreen(out: Output, err: Output): Screen {
  const live = err.isTTY === true;
  let shown = '';
  const clear = () => {
    if (live && shown !== '') err.write('\r\u001b[2K');
    shown = '';
  };
  return {
    print(line) {
      clear();
      out.write(`${printable(line)}\n`);
    },
    warn(line) {
      clear();
      err.write(`${printable(line)}\n`);
    },
    progress(line) {
      const text = printable(line);
      if (live) {
        if (text === shown) return;
        clear();
        err.write(text.slice(0, Math.max(20, (err.columns ?? 80) - 1)));
        shown = text;
        return;
      }
      const step = text.replace(/\s*\d.*$/u, '');
      if (step !== shown) err.write(`${step} …\n`);
      shown = step;
    },
  };
}

/** Names of files and words of articles may hold control characters; a terminal would obey them. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
