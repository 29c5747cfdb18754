import { describe, expect, it } from 'vitest';
import { aliasReason, isPartAlone } from './same-name.ts';

describe('aliasReason', () => {
  it.each([
    ['商汤', '商汤科技', 'organisation', 'generic-tail'],
    ['雪松控股', '雪松控股集团有限公司', 'organisation', 'legal-form'],
    ['福田', '福田集团控股有限公司', 'organisation', 'generic-tail'],
    ['英伟达', '英伟达公司', 'organisation', 'legal-form'],
    ['长城', '长城汽车集团', 'organisation', 'generic-tail'],
    ['大连', '大连市', 'location', 'generic-tail'],
    ['浦东', '浦东新区', 'location', 'generic-tail'],
    ['张江人工智能岛', '张江科学人工智能岛', 'location', 'inserted-word'],
    ['Moblieye', 'Mobileye', 'organisation', 'spelling'],
    ['云岭建设', '云岭建设集团股份有限公司', 'organisation', 'generic-tail'],
    ['云岭建设集团', '云岭建设集团股份有限公司', 'organisation', 'generic-tail'],
    ['东潮', '东潮物流集团有限公司', 'organisation', 'generic-tail'],
    ['云岭创新', '云岭创新投资管理有限公司', 'organisation', 'generic-tail'],
    ['Kessel', 'Peter Kessel', 'person', 'short-form'],
    ['P30', '华为P30', 'technology', 'short-form'],
    ['上海商汤', '商汤(上海)', 'organisation', 'branch'],
  ] as const)('%s is %s', (short, full, kind, reason) => expect(aliasReason(short, full, kind)).toBe(reason));

  it.each([
    ['上海', '上海市政府', 'location'],
    ['中国', '中国移动', 'organisation'],
    ['王强', '王强民', 'person'],
    ['Peter', 'Peter Kessel', 'person'],
    ['30', '华为P30', 'technology'],
    ['上海电气', '上海汽车', 'organisation'],
    ['Google', 'Goggle', 'organisation'],
    ['张江', '张江中区', 'location'],
    ['中信银行', '中信证券', 'organisation'],
    ['云岭建设集团', '云岭建设股份有限公司', 'organisation'],
    ['云岭建设股份', '云岭建设集团有限公司', 'organisation'],
    ['滨海市第二人民医院', '滨海市第十二人民医院', 'organisation'],
  ] as const)('%s is not %s', (short, full, kind) => expect(aliasReason(short, full, kind)).toBeNull());
});

describe('isPartAlone', () => {
  it.each([
    ['微电子学院', '滨海大学微电子学院', true],
    ['临海新片区管委会', '滨海自贸试验区临海新片区管委会', true],
    ['大学医院', '滨海大学医院', false],
    ['智能科技公司', '云岭智能科技公司', false],
  ] as const)('%s for %s: %s', (short, full, isPart) => expect(isPartAlone(short, full)).toBe(isPart));
});
