import type { RelationType } from '../../schema/ontology.ts';
import type { Slot } from '../discourse/sentence-view.ts';
import type { Entity } from '../entities/entity.ts';
import { NameIndex } from '../mentions/name-index.ts';
import type { RelationCandidate } from './relation.ts';

/** Names of buildings and bodies of an organisation that begin with its own name. */
const FACILITY =
  /(?:总部|大楼|大厦|中心|实验室|研究院|研究所|基地|工厂|园|园区|学院|分公司|办公室|事业部|项目)$/;
/** Further bodies of an organisation: departments and branches. */
const DEPARTMENT =
  /(?:(?<!公)司|[局处部系]|分行|支行|分院|[一二三四五六七八九十]院|分校|校区|学校|医院|代表处|办事处)$/;

/**
 * Relations that a name itself states: a place or a body named after the larger one that it belongs to
 * (张江中区, 阿里巴巴上海创新中心). The larger one has to be named on its own somewhere in the articles.
 */
export class NamesInNames {
  readonly #index: NameIndex<readonly Entity[]>;

  constructor(entities: readonly Entity[]) {
    const byName = new Map<string, Entity[]>();
    for (const entity of entities) {
      if (entity.kind !== 'location' && entity.kind !== 'organisation') continue;
      for (const name of [entity.name, ...entity.aliases.map((alias) => alias.text)])
        if (name.length > 1 && !COUNTRY.test(name) && !REGION.test(name))
          byName.set(name, [...(byName.get(name) ?? []), entity]);
    }
    this.#index = new NameIndex(byName);
  }

  /** What the name in `slot` says. `text` is the article's own text. */
  read(slot: Slot, text: string): RelationCandidate[] {
    const name = text.slice(slot.start, slot.end);
    const found = this.#namesInside(name, slot.entity);
    const lastPlace = found.findLast(({ larger }) => larger.kind === 'location');
    return found
      .filter((part) => part.larger.kind !== 'location' || part === lastPlace)
      .flatMap(({ larger, start, end }) => {
        const type = relationTo(larger, slot.entity, start, name);
        if (type === null) return [];
        const inner = { entity: larger, start: slot.start + start, end: slot.start + end };
        const outer = { entity: slot.entity, start: slot.start, end: slot.end };
        const [source, target] = type === 'owns' ? [inner, outer] : [outer, inner];
        const trigger = { start: slot.start, end: slot.end };
        return [{ type, source, target, trigger, rule: `${type}/name-in-name` }];
      });
  }

  /** Names of other entities inside `name`, from left to right, the longest at each place. */
  #namesInside(name: string, self: Entity): { larger: Entity; start: number; end: number }[] {
    const found: { larger: Entity; start: number; end: number }[] = [];
    for (let offset = 0; offset < name.length - 1; offset += 1) {
      const match = this.#index
        .matchesAt(name, offset)
        .find(
          ({ value, end }) =>
            end < name.length && value.some((entity) => entity !== self) && !value.includes(self),
        );
      if (match === undefined) continue;
      for (const larger of match.value) found.push({ larger, start: match.start, end: match.end });
      offset = match.end - 1;
    }
    return found;
  }
}

/** A part of the world or of a country in a name says what a body is for (亚太总部). */
const REGION =
  /^(?:亚太|亞太|亚洲|东盟|欧洲|非洲|华[东南北中西]|[東东西][南北部]|[东西中南北]部|大中华区|大湾区|长三角|珠三角)$/;
/** A university or the like whose name begins with its place. */
const NAMED_FOR_PLACE =
  /^.{2,4}(?:大学|大學|师范|理工|科技|工业|产业技术|生命科学|财经|农业|医科|银行|电信|移动|联通)/;

/** Named after a place that is no larger than it, or beside it. */
const NAMED_AFTER = /(?:港|寺|城市群|都市圈|经济圈|经济带|经济区|湾区|三角)$/;

/** A country in a name says whose a body is, not where. */
const COUNTRY = /^(?:中国|.{1,5}国|.{1,4}联邦)$/;

function relationTo(larger: Entity, smaller: Entity, offset: number, name: string): RelationType | null {
  if (larger === smaller) return null;
  if (larger.kind === 'location') {
    if (smaller.kind === 'location')
      return offset === 0
        ? FACILITY.test(name)
          ? 'located_in'
          : NAMED_AFTER.test(name)
            ? null
            : 'part_of'
        : FACILITY.test(name)
          ? 'located_in'
          : null;
    const isOwn = offset === 0 && NAMED_FOR_PLACE.test(name);
    return smaller.kind === 'organisation' && FACILITY.test(name) && !isOwn ? 'located_in' : null;
  }
  if (offset !== 0 || !(FACILITY.test(name) || (smaller.kind === 'organisation' && DEPARTMENT.test(name))))
    return null;
  if (smaller.kind === 'organisation') return 'part_of';
  return smaller.kind === 'location' ? 'owns' : null;
}
