/** How a layout that takes its time says how far it is, and hears that it is to stop. */
export interface Pace {
  /**
   * @param share what is done, 0 to 1
   * @returns whether to go on; asked between steps, which so can be stopped
   */
  report(share: number): Promise<boolean>;
}
