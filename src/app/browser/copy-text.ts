/** Whether the text is in the clipboard now: the browser or its user may refuse, and without https there is none. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
