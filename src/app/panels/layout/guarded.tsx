import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { PanelFailure } from '../states/states.tsx';

/** A fault in one part of the page leaves the others working. */
export function Guarded({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => <PanelFailure resetErrorBoundary={resetErrorBoundary} />}
    >
      {children}
    </ErrorBoundary>
  );
}
