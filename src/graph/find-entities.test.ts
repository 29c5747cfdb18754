import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { addSearchForms } from '../pipeline/assemble/add-search-forms.ts';
import type { GraphDocument, NodeRecord } from '../schema/graph-document.ts';
import { findEntities } from './find-entities.ts';
import { indexDocument } from './graph-index.ts';
import { sampleDocument } from './sample-document.fixture.ts';

type Named = readonly [name: string, ...aliases: string[]];

/** A graph of organisations that have these names, each its own key. */
function graphOf(...names: readonly Named[]): GraphDocument {
  const sample = sampleDocument('上海');
  const [node] = sample.nodes;
  if (node === undefined) throw new Error('the sample has no entity');
  const nodes = names.map(([name, ...aliases]): NodeRecord => {
    const attributes = { ...node.attributes, kind: 'organisation' as const, name };
    return {
      key: name,
      attributes: { ...attributes, aliases: aliases.map((text) => ({ text, because: 'x' })) },
    };
  });
  return addSearchForms({ ...sample, nodes, edges: [] });
}

function search(...names: readonly Named[]) {
  const index = indexDocument(graphOf(...names));
  return (query: string) => findEntities(index, query).best.map(({ entity }) => entity.key);
}

describe('a name', () => {
  // Characters with and without traditional forms, with one and several readings; Latin, digits, signs.
  const character = fc.constantFrom(
    ...'浦东新区张江人工智能岛重庆银行长乐吕梁后发干台里云软机华为厦门大学曾单ABc5·（）',
  );
  const name = fc
    .array(character, { minLength: 1, maxLength: 12 })
    .map((characters) => characters.join(''))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 6 });
  const toTraditional = Converter({ from: 'cn', to: 'hk' });
  const forms = (node: NodeRecord) => {
    const spelling = node.attributes.pinyin?.[0] ?? '';
    const syllables = spelling.split(' ');
    return [
      node.attributes.name,
      toTraditional(node.attributes.name),
      node.attributes.name.toLowerCase(),
      ...(spelling === ''
        ? []
        : [
            spelling,
            syllables.join(''),
            syllables
              .map((syllable) => syllable.charAt(0))
              .join('')
              .slice(0, 12),
          ]),
    ];
  };

  it('is found by itself, in traditional characters, and by its pinyin in full and in initials', () => {
    fc.assert(
      fc.property(names, (texts) => {
        const document = graphOf(...texts.map((text): Named => [text]));
        const index = indexDocument(document);
        for (const node of document.nodes)
          for (const form of forms(node)) {
            const keys = findEntities(index, form).best.map(({ entity }) => entity.key);
            expect(keys, form).toContain(node.key);
          }
      }),
    );
  });

  it('is found by any part of it, and by its pinyin broken off anywhere', () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (text, from, to) => {
        const part = text.slice(from % text.length).slice(0, 1 + (to % text.length));
        const document = graphOf([text]);
        const index = indexDocument(document);
        if (/[\p{L}\p{N}]/u.test(part)) expect(findEntities(index, part).total, part).toBe(1);
        const letters = (document.nodes[0]?.attributes.pinyin?.[0] ?? '').replaceAll(' ', '');
        const begun = letters.slice(0, 1 + (to % (letters.length + 1)));
        if (begun !== '') expect(findEntities(index, begun).total, begun).toBe(1);
      }),
    );
  });
});

describe('finding by pinyin', () => {
  const found = search(
    ['浦东新区', '浦东'],
    ['上海'],
    ['上海银行'],
    ['吕梁市'],
    ['重庆'],
    ['张江AI岛'],
    ['IBM'],
  );
  it.each([
    ['pudong', '浦东新区'],
    ['pdxq', '浦东新区'],
    ['pudo', '浦东新区'],
    ['pdxinqu', '浦东新区'],
    ['xinqu', '浦东新区'],
    ['Pu Dong', '浦东新区'],
    ['pǔdōng', '浦东新区'],
    ['lvliang', '吕梁市'],
    ['luliang', '吕梁市'],
    ['lüliang', '吕梁市'],
    ['chongq', '重庆'],
    ['yinhang', '上海银行'],
    ['zhjaid', '张江AI岛'],
    ['zhangjiangaidao', '张江AI岛'],
  ])('takes %s for %s', (query, name) => {
    expect(found(query)).toEqual([name]);
  });
  it('does not take a syllable for what only ends like it', () => {
    expect(found('udong')).toEqual([]);
    expect(found('anghai')).toEqual([]);
    expect(found('zhongqing')).toEqual([]);
  });
  it('prefers what the letters spell to the end', () => {
    expect(found('shanghai')).toEqual(['上海', '上海银行']);
  });
  it('says what it was found by', () => {
    const index = indexDocument(graphOf(['浦东新区', '浦东'], ['浦西']));
    expect(findEntities(index, 'pd').best).toMatchObject([
      { matched: '浦东', pinyin: 'pu dong', match: null },
    ]);
    expect(findEntities(index, '新區').best).toMatchObject([
      { matched: '浦东新区', pinyin: null, match: { start: 2, end: 4 } },
    ]);
  });
});

describe('finding in either script', () => {
  it('finds a traditional name by simplified characters, and the other way round', () => {
    const found = search(['張江'], ['后海'], ['臺灣'], ['软件园']);
    expect(found('张江')).toEqual(['張江']);
    expect(found('張江')).toEqual(['張江']);
    expect(found('後海')).toEqual(['后海']);
    expect(found('台湾')).toEqual(['臺灣']);
    expect(found('軟件園')).toEqual(['软件园']);
    expect(found('zhangjiang')).toEqual(['張江']);
  });
});

it('answers from a graph that has neither pinyin nor traditional forms', () => {
  const index = indexDocument(sampleDocument('上海'));
  expect(findEntities(index, '上海').best).toMatchObject([{ matched: '上海' }]);
  expect(findEntities(index, 'shanghai').total).toBe(0);
});

it('puts first what matches best, and then the more important', () => {
  const found = search(
    ['新东港路'],
    ['东港'],
    ['东港区'],
    ['西港', '东港码头'],
    ['海城', '老东港'],
    ['东关'],
  );
  expect(found('东港')).toEqual(['东港', '东港区', '西港', '新东港路', '海城']);
  expect(found('dg')).toEqual(['东港', '东关', '东港区', '西港', '新东港路', '海城']);
});

it('counts all and lists the best', () => {
  const index = indexDocument(graphOf(['东港一'], ['东港二'], ['东港三']));
  const { best, total } = findEntities(index, '东港', 2);
  expect(best).toHaveLength(2);
  expect(total).toBe(3);
});

it('takes signs that mean something in a pattern for themselves', () => {
  const found = search(['C++联盟'], ['甲[乙]丙'], ['A·B公司']);
  expect(found('c++')).toEqual(['C++联盟']);
  expect(found('[乙]')).toEqual(['甲[乙]丙']);
  expect(found('ab公司')).toEqual(['A·B公司']);
  for (const query of ['.', '(', '\\', '[', '*', '-', '^', '{1}', '/', '   ']) found(query);
});

it('is not slowed down by syllables that can be typed in very many ways', () => {
  const index = indexDocument(graphOf(['aa '.repeat(200).concat('啊')]));
  const before = performance.now();
  findEntities(index, `${'a'.repeat(90)}b`);
  expect(performance.now() - before).toBeLessThan(500);
});
