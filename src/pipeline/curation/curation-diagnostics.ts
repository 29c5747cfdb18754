import type { Diagnostic } from '../diagnostic.ts';
import type { CurationProblem, CurationReport } from './curation.ts';

/** Codes of the errors at which a build stops: nothing is to be built on half a curation. */
export const CURATION_ERROR = 'curation-error';

/** What is wrong with the file: errors, each with its line. */
export function problemsToDiagnostics(source: string, problems: readonly CurationProblem[]): Diagnostic[] {
  return problems.map(({ line, message }) => ({
    severity: 'error',
    code: CURATION_ERROR,
    message,
    source,
    line,
  }));
}

/** Operations that nothing came of: warnings, each with its line. */
export function warnOfNotApplied(source: string, { notApplied }: CurationReport): Diagnostic[] {
  return notApplied.map(({ line, operation, because }) => ({
    severity: 'warning',
    code: 'curation-not-applied',
    message: `“${operation}” was not applied: ${because}. Change it, or take it out.`,
    source,
    line,
  }));
}
