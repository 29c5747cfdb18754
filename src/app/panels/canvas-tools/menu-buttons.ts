/** The ids of the tools that open a menu: keys press them, and the menu itself may not have been fetched yet. */
export const LAYOUT_BUTTON = 'layout-menu';
export const APPEARANCE_BUTTON = 'appearance-menu';

/** Presses a tool, unless the canvas is not to be used now. */
export function pressTool(id: string): void {
  const button = document.getElementById(id);
  if (button?.closest('[inert]') === null) button.click();
}
