/**
 * Returns a function that asks for a run. Several asks within `settle` milliseconds are one; asks during a run
 * are one more run after it, so that the last change always counts and no two runs are at work at once.
 * A run that throws does not stop later ones.
 */
export function createRunQueue(run: () => Promise<void>, settle: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let asked = false;

  const start = async () => {
    if (running) {
      asked = true;
      return;
    }
    running = true;
    asked = false;
    await run().catch(() => undefined);
    running = false;
    if (asked) await start();
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(start, settle);
  };
}
