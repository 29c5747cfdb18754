/** By this id the key for it finds it. */
export const LAYOUT_BUTTON = 'layout-menu';

/** As a click on its button does. */
export function openLayoutMenu(): void {
  document.getElementById(LAYOUT_BUTTON)?.click();
}
