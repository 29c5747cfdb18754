import type { Range } from '../../../schema/span.ts';

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

/** From where on the text can be seen: the first name in view of the first paragraph in view, or its end. */
export function offsetAtTop(scroller: HTMLElement): number {
  const { top } = scroller.getBoundingClientRect();
  const isBelow = (element: Element) => element.getBoundingClientRect().bottom > top;
  const block = [...scroller.querySelectorAll<HTMLElement>('[data-block]')].find(isBelow);
  if (block === undefined) return 0;
  if (block.getBoundingClientRect().top >= top) return Number(block.dataset['block']);
  const name = [...block.querySelectorAll<HTMLElement>('[data-at]')].find(isBelow);
  return Number(name?.dataset['at'] ?? block.dataset['end']);
}

/** The stretch of the article's text that is marked for copying; null if it holds none of its characters. */
export function rangeOfSelection(within: HTMLElement): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const marked = selection.getRangeAt(0);
  if (!marked.intersectsNode(within)) return null;
  const blocks = [...within.querySelectorAll<HTMLElement>('[data-block]')].filter((block) =>
    marked.intersectsNode(block),
  );
  const parts = blocks.map((block) => ({
    start: offsetIn(block, marked.startContainer, marked.startOffset) ?? Number(block.dataset['block']),
    end: offsetIn(block, marked.endContainer, marked.endOffset) ?? Number(block.dataset['end']),
  }));
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return start < end ? { start, end } : null;
}

/** The offset at which a place of the page stands, if it lies in the block. */
function offsetIn(block: HTMLElement, node: Node, offset: number): number | null {
  if (!block.contains(node)) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset['block']) + before.toString().length;
}
