import type { OutlineRow } from './outline-rows.ts';

/** What a key does in a tree: goes to a line, or opens or closes lines. */
export type OutlineMove =
  | { readonly to: number }
  | { readonly open: readonly string[] }
  | { readonly close: string };

type Line = Pick<OutlineRow, 'id' | 'parent' | 'open'>;

/** As trees do everywhere: right opens and goes in, left closes and goes out, `*` opens all beside it. */
export function moveInOutline(key: string, rows: readonly Line[], at: number): OutlineMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(rows.length - 1, at + 1) };
    case 'ArrowUp':
      return { to: Math.max(0, at - 1) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: rows.length - 1 };
    case 'ArrowRight':
      if (row.open === null) return { to: at };
      return row.open ? { to: at + 1 } : { open: [row.id] };
    case 'ArrowLeft': {
      if (row.open) return { close: row.id };
      const parent = rows.findIndex(({ id }) => id === row.parent);
      return { to: parent === -1 ? at : parent };
    }
    case '*': {
      const closed = rows.filter(({ parent, open }) => parent === row.parent && open === false);
      return { open: closed.map(({ id }) => id) };
    }
    default:
      return null;
  }
}
