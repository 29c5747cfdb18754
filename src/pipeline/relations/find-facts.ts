import { ENTITY_KINDS } from '../../schema/ontology.ts';
import type { Range } from '../../schema/span.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { itemAt } from '../discourse/grammar.ts';
import type { SentenceView } from '../discourse/sentence-view.ts';
import type { Entity } from '../entities/entity.ts';
import { findRole } from './arguments.ts';

/** A number that the text attaches to an entity. `evidence` is the clause; offsets into the article. */
export interface FoundFact {
  readonly entity: Entity;
  readonly label: string;
  readonly value: string;
  readonly evidence: Range;
}

const NUMBER = '\\d[\\d.,]*(?:多|余|几)?(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?(?:多|余)?';
const ABOUT = '(?:超过|超|逾|近|约|将近|大约|至少|最多|突破|达到?|不足|不到)?';
const COUNTER =
  '(?:家|个|名|人|位|项|所|条|台|辆|件|款|座|套|种|万平方米|平方米|平方公里|公里|亩|吨|元|美元|港元|欧元|%)';
const AMOUNT = `${ABOUT}${NUMBER}${COUNTER}`;
const CHANGE = `(?:从${NUMBER}${COUNTER}(?:增加|增长|上升|提高|攀升|扩大|扩张|下降|减少|降低)(?:到|至)(?:了)?)?`;

/** 员工从14人增加到超过500人: what is measured, then how much. */
const MEASURED = new RegExp(
  `(?<label>(?:研发|管理|技术)?(?:员工|人员|团队|收入|年收入|营收|营业收入|市值|总市值|估值|净利润|利润|销量|产量|产值|用户|客户|市场份额|注册资本|面积|占地面积|总投资额?|规模|产业规模|融资额?))(?:数量|总数|人数|总额)?(?:已|将|现有|就|为|达|达到|超过)*(?<value>${CHANGE}${AMOUNT})`,
  'g',
);
/** 汇聚了130多家人工智能企业: how many, then of what. */
const COUNTED = new RegExp(
  `(?:汇聚|聚集|集聚|拥有|现有|设有|共有|引进|吸引|推出|有)了?(?<value>${ABOUT}${NUMBER}(?:家|个|名|位|项|所|条|台|件|款|座|种))(?<label>[^\\d,。、;:"()的和与及]{2,12}?)(?=[,。;、"()和与及的]|$)`,
  'g',
);

/** Reads numbers with what they count out of a sentence, each bound to the subject of its clause. */
export function findFacts(
  view: SentenceView,
  normalised: string,
  text: string,
  discourse: Discourse,
): FoundFact[] {
  return view.clauses.flatMap((range, clause) => {
    const start = view.items[range.from]?.start ?? view.start;
    const end = view.items[range.to - 1]?.end ?? view.end;
    const words = normalised.slice(start, end);
    return [...words.matchAll(MEASURED), ...words.matchAll(COUNTED)].flatMap((match) => {
      const at = itemAt(view, start + match.index);
      const [subject] = findRole('subject', { view, discourse, clause, from: at, to: at }, ENTITY_KINDS);
      const { label, value } = match.groups ?? {};
      if (subject === undefined || label === undefined || value === undefined) return [];
      const from = start + match.index + match[0].indexOf(value);
      const evidence = { start: Math.min(start, subject.start >= view.start ? subject.start : start), end };
      return [{ entity: subject.entity, label, value: text.slice(from, from + value.length), evidence }];
    });
  });
}
