import { type ReactNode, Suspense, useState } from 'react';

interface Props {
  readonly label: string;
  readonly sign: ReactNode;
  readonly menu: ReactNode;
  readonly className: string | undefined;
  readonly id?: string;
}

/** A menu's button; pressed for the first time it gives way to the menu, which then opens by itself. */
export function OnDemand({ label, sign, menu, className, id }: Props) {
  const [wanted, setWanted] = useState(false);
  const button = (
    <button
      type="button"
      id={id}
      className={className}
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setWanted(true)}
    >
      {sign}
    </button>
  );
  return wanted ? <Suspense fallback={button}>{menu}</Suspense> : button;
}
