/** The button that opens and closes the article. */
export const READER_SWITCH = 'reader-switch';

/** Whoever closes the article from within goes on from the button that opens it. */
export function focusReaderSwitch(): void {
  document.getElementById(READER_SWITCH)?.focus();
}
