import { isSymmetric, type RelationType, type Status } from '../../../schema/ontology.ts';

const DASHES: Readonly<Record<Status, string | undefined>> = {
  actual: undefined,
  planned: '4 3',
  denied: '1 3',
};

/** A line as the canvas draws it for a type (with an arrowhead if it has a direction) or a status. */
export function LineSample({ type, status = 'actual' }: { type?: RelationType; status?: Status }) {
  const arrow = type !== undefined && !isSymmetric(type);
  return (
    <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d={arrow ? 'M1 6h15' : 'M1 6h20'}
        stroke="var(--ink-soft)"
        strokeWidth="1.3"
        strokeDasharray={DASHES[status]}
      />
      {arrow && <path d="M15 3l6 3-6 3Z" fill="var(--ink-soft)" />}
      {status === 'denied' && <path d="M8 3l6 6m0-6l-6 6" stroke="var(--ink-soft)" strokeWidth="1.3" />}
    </svg>
  );
}
