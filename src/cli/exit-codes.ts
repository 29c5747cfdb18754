/** What the exit code of `yintu` tells a script. Also in --help and in the README. */
export const EXIT = {
  /** Everything was built. */
  done: 0,
  /** The graph was written, but something was left out of it. */
  incomplete: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Nothing was written; a graph that was there before is as it was. */
  failed: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
