// Runs in the page that is measured: opens an article and scrolls through it, and times both.

/** All in milliseconds; what they mean is told where they are asked for. */
interface Opening {
  readonly painted: number;
  readonly done: number;
  readonly pause: number;
}

/** Counts the longest time from frame to frame since the first that counted. */
function watchFrames() {
  let [last, gap, ended] = [performance.now(), 0, false];
  const beat = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
    if (!ended) requestAnimationFrame(beat);
  };
  requestAnimationFrame(beat);
  return {
    longest: () => gap,
    startAnew: () => {
      gap = 0;
    },
    end: () => {
      ended = true;
    },
  };
}

/** @param quiet nothing has changed in the page for so long: then it is done, ms */
function open(id: string, quiet: number): Promise<Opening> {
  return new Promise((resolve) => {
    const start = performance.now();
    const frames = watchFrames();
    let opening: Opening | null = null;
    let timer: ReturnType<typeof setTimeout>;
    const note = () => {
      const done = performance.now() - start;
      if (opening === null) frames.startAnew();
      opening = { painted: opening?.painted ?? done, done, pause: frames.longest() };
    };
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-block]') === null) return;
      // What follows a frame has been painted with it.
      requestAnimationFrame(() => setTimeout(note));
      clearTimeout(timer);
      timer = setTimeout(() => {
        observer.disconnect();
        frames.end();
        if (opening !== null) resolve(opening);
      }, quiet);
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    location.hash = `#read=${id}`;
  });
}

/** @param step px a frame */
function scroll(frames: number, step: number): Promise<{ mean: number; worst: number }> {
  let scroller = document.querySelector('[data-block]')?.parentElement ?? null;
  while (scroller !== null && getComputedStyle(scroller).overflowY !== 'auto')
    scroller = scroller.parentElement;
  return new Promise((resolve) => {
    const times: number[] = [];
    let last = performance.now();
    const frame = () => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      if (scroller !== null) scroller.scrollTop += step;
      if (times.length < frames) requestAnimationFrame(frame);
      else
        resolve({
          mean: times.reduce((sum, time) => sum + time, 0) / times.length,
          worst: Math.max(...times),
        });
    };
    requestAnimationFrame(frame);
  });
}

Object.assign(globalThis, { yintuProbe: { open, scroll } });
