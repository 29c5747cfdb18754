import type { EntityKind } from '../../schema/ontology.ts';
import { groupsWithin, wordsBetween } from '../discourse/grammar.ts';
import { type Found, fits, type VerbPlace } from './verb-place.ts';

/** Things counted and not named (16家企业, 一大批初创企业), whose names a later 包括 or 其中 gives. */
export const CLASS_NOUN =
  /(?:企业|公司|机构|项目|巨头|单位|厂商|高校|院校|银行|品牌|团队|平台|产品|成员|人)(?:等|已经|已|均|都|陆续|相继|先后|将|纷纷|还|了|也|就)*$/;
/** Things counted that no name follows: the clause is about them, and not about its topic. */
export const COUNTED = /^[^□]{0,12}[\d多余几数两三四五六七八九十百][个家份位所座款][^□]{0,16}$/;
const MEMBERS_FOLLOW = /^(?:其中|分别|主要)?(?:也|还|就|都)?(?:包括|包含|包|有|以|为|是|如|例如|比如|涵盖|:)/;

/** The names listed in the next clause for things that this one only counts. */
export function findMembers({ view, clause }: VerbPlace, kinds: readonly EntityKind[]): Found {
  const next = view.clauses[clause + 1];
  if (next === undefined || !MEMBERS_FOLLOW.test(wordsBetween(view, next.from, next.from + 3))) return [];
  const [group] = groupsWithin(view, next.from, next.to);
  return group?.slots.filter((slot) => fits(slot, kinds)) ?? [];
}
