import { NOTHING, type Selection } from '../store/app-state.ts';

/** `#entity=KEY` and `#relation=KEY`; anything else selects nothing. */
export function parseHash(hash: string): Selection {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  for (const type of ['entity', 'relation'] as const) {
    const key = parameters.get(type);
    if (key !== null && key !== '') return { type, key };
  }
  return NOTHING;
}

/** The address of a selection within the page; of nothing, `#`. */
export function formatHash(selection: Selection): string {
  if (selection.type === 'none') return '#';
  return `#${selection.type}=${encodeURIComponent(selection.key).replaceAll('%2F', '/')}`;
}
