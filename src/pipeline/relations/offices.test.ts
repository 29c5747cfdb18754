import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../schema/ontology.ts';
import type { Entity } from '../entities/entity.ts';
import { bodyOfOffice } from './offices.ts';

const entity = (name: string, kind: EntityKind = 'organisation'): Entity => ({
  key: name,
  kind,
  name,
  aliases: [],
  mentions: [],
});
const isBodyOf = (title: string, body: Entity) => bodyOfOffice(title)?.fits(body) ?? false;

describe('bodyOfOffice', () => {
  it.each([
    ['校长', entity('滨海大学')],
    ['副市长', entity('滨海市', 'location')],
    ['区委书记', entity('临江区', 'location')],
    ['执行长', entity('云岭科技')],
    ['创始人兼CEO', entity('云岭股份有限公司')],
    ['行长', entity('云岭银行')],
  ])('%s is an office of such a body', (title, body) => expect(isBodyOf(title, body)).toBe(true));

  it.each([
    ['校长', entity('云岭科技')],
    ['市长', entity('临江区', 'location')],
    ['市长', entity('滨海市委')],
    ['董事长', entity('滨海市商务局')],
    ['总经理', entity('云岭日报')],
    ['执行长', entity('滨海大学')],
  ])('%s is none', (title, body) => expect(isBodyOf(title, body)).toBe(false));

  it('says nothing of titles that many bodies have', () => expect(bodyOfOffice('研究员')).toBeNull());
});
