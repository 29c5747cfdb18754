import type { Locator } from '@playwright/test';

/** Whether any of an element is to be seen now, also within what scrolls. */
export async function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate(
    (target) =>
      new Promise<boolean>((resolve) => {
        const observer = new IntersectionObserver(([entry]) => {
          observer.disconnect();
          resolve(entry?.isIntersecting === true);
        });
        observer.observe(target);
      }),
  );
}
