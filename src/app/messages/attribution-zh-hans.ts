import type { Status } from '../../schema/ontology.ts';

const claims: Record<Status, string> = { actual: '已经', planned: '计划', denied: '否认' };

/** Who says it, and how firmly. What stands before and after the speaker comes as a pair. */
export const attributionZhHans = {
  /** How firmly a quote tells it, as the head of those that do. */
  claims,
  said: (verb: string): readonly [string, string] => ['', verb],
  /** `before` and `after`: what the text has around the speaker, 据 and 介绍. */
  reportedBy: (before: string, after: string): readonly [string, string] => [before, after],
  /** Nobody is told: 据介绍. */
  reportedly: (marker: string) => marker,
  speakerTitle: (title: string) => `（${title}）`,
  ownWords: '文章直述',
  claimDate: '时间',
  disagree: (counts: string) => `原文说法不一：${counts}。`,
  claimSeparator: '，',
  claimCount: (claim: string, quotes: number) => `“${claim}”${quotes} 句`,
  claimHead: (quotes: number) => `${quotes} 句`,
  sayings: (name: string) => `${name}的话`,
};
