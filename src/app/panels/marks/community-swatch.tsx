import { COLOURED_COMMUNITIES } from '../../../graph/communities.ts';

/** The sign of the community at a place of the list, of null that of none. Always beside words that say the same. */
export function CommunitySwatch({ place }: { place: number | null }) {
  const colour = place === null || place >= COLOURED_COMMUNITIES ? null : `--community-${place + 1}`;
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      <circle
        cx="8"
        cy="8"
        r="6"
        fill={colour === null ? 'var(--hairline)' : `var(${colour}-fill)`}
        stroke={colour === null ? 'var(--ink-soft)' : `var(${colour})`}
        strokeWidth="1.5"
      />
    </svg>
  );
}
