// Runs in the page that is measured: opens an article, scrolls it, and times both.

/** Milliseconds from asking for the article until it is painted, and until nothing changes any more for `quiet`. */
function open({ id, quiet }) {
  return new Promise((resolve) => {
    const start = performance.now();
    const times = { painted: null, done: 0, pause: 0 };
    let [last, gap, ended, timer] = [start, 0, false, 0];
    const beat = (now) => {
      if (times.painted !== null) gap = Math.max(gap, now - last);
      last = now;
      if (!ended) requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
    // What follows a frame has been painted with it.
    const paint = () =>
      setTimeout(() => {
        times.done = performance.now() - start;
        times.painted ??= times.done;
        times.pause = gap;
      });
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-block]') === null) return;
      requestAnimationFrame(paint);
      clearTimeout(timer);
      timer = setTimeout(() => {
        observer.disconnect();
        ended = true;
        resolve(times);
      }, quiet);
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    location.hash = `#read=${id}`;
  });
}

/** Milliseconds from frame to frame while the article is scrolled by `step` px a frame, `frames` times. */
function scroll({ frames, step }) {
  let scroller = document.querySelector('[data-block]');
  while (scroller !== null && getComputedStyle(scroller).overflowY !== 'auto')
    scroller = scroller.parentElement;
  return new Promise((resolve) => {
    const times = [];
    let last = performance.now();
    const frame = () => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      if (scroller !== null) scroller.scrollTop += step;
      if (times.length < frames) requestAnimationFrame(frame);
      else {
        const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
        resolve({ mean, worst: Math.max(...times) });
      }
    };
    requestAnimationFrame(frame);
  });
}

globalThis.yintuReading = { open, scroll };
