import type { EntityKind } from '../../../schema/ontology.ts';

const PATHS: Readonly<Record<EntityKind, string>> = {
  organisation: 'M4.5 2.5h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2Z',
  person: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  location: 'M8 .8 15.2 8 8 15.2.8 8Z',
  policy: 'M4.6 2.2h6.8L15 8l-3.6 5.8H4.6L1 8Z',
  technology: 'M2.5 2.5h11v11h-11Z',
};

/** A kind's sign, the same as on the canvas. Always beside words that say the same. */
export function KindShape({ kind, size = 14 }: { kind: EntityKind; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d={PATHS[kind]}
        fill={`var(--kind-${kind}-fill)`}
        stroke={`var(--kind-${kind})`}
        strokeWidth="1.5"
      />
    </svg>
  );
}
