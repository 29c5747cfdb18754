/**
 * Between the page and the text: a block's element carries where its text begins in `data-block`, and its text
 * nodes, put together, are that stretch of the article's text. Offsets are UTF-16 units of the article's text.
 */

/** The element of the block in which an offset lies, or of the next one; null behind the last. */
export function blockElementAt(within: Element, at: number): HTMLElement | null {
  let nearest: { element: HTMLElement; start: number } | null = null;
  for (const element of within.querySelectorAll<HTMLElement>('[data-block]')) {
    const start = Number(element.dataset['block']);
    const end = Number(element.dataset['end']);
    if (end > at && (nearest === null || start < nearest.start)) nearest = { element, start };
  }
  return nearest?.element ?? null;
}

/** How far below the window's upper edge the character at an offset of a block stands, px. */
export function topOf(block: HTMLElement, at: number): number {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = at - Number(block.dataset['block']);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left < length) {
      const range = document.createRange();
      range.setStart(node, Math.max(left, 0));
      range.setEnd(node, Math.max(left, 0) + 1);
      return range.getBoundingClientRect().top;
    }
    left -= length;
  }
  return block.getBoundingClientRect().top;
}

/** How far from the upper edge a place is put that is scrolled to, of the height of what scrolls. */
const FROM_TOP = 0.3;

/** Scrolls so that an offset is in view, and opens what it is folded in. */
export function scrollToOffset(scroller: HTMLElement, at: number): void {
  const block = blockElementAt(scroller, at);
  if (block === null) return;
  const fold = block.closest('details');
  if (fold !== null) fold.open = true;
  const place = () => {
    const top = topOf(block, at) - scroller.getBoundingClientRect().top;
    scroller.scrollTop += top - scroller.clientHeight * FROM_TOP;
  };
  place();
  // Blocks that come into view now take their real height, which was a guess before.
  requestAnimationFrame(() => {
    place();
    requestAnimationFrame(place);
  });
}

/** Whether an element can be seen in what scrolls, all of it from top to bottom. */
export function isInView(scroller: HTMLElement, element: Element): boolean {
  const outer = scroller.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return top >= outer.top && bottom <= outer.bottom;
}
