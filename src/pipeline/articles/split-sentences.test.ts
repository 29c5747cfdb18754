import { expect, it } from 'vitest';
import { normalise } from './normalise.ts';
import { splitSentences } from './split-sentences.ts';

const split = (text: string) =>
  splitSentences(text, normalise(text), 0, text.length).map(({ start, end }) => text.slice(start, end));

it.each<[string, string[]]>([
  ['甲公司成立。乙公司成立！丙呢？', ['甲公司成立。', '乙公司成立！', '丙呢？']],
  ['到2020年落户；到2030年完成。', ['到2020年落户；', '到2030年完成。']],
  ['“甲来了。乙走了。”管小军称。', ['“甲来了。', '乙走了。”', '管小军称。']],
  ['「甲來了。」、「乙走了。」他說。', ['「甲來了。」、「乙走了。」', '他說。']],
  ['他说："甲来了。" 然后走了。', ['他说："甲来了。"', '然后走了。']],
  ['“投资过山海关？”的说法流传很广。', ['“投资过山海关？”的说法流传很广。']],
  ['《怎么办？》出版了。', ['《怎么办？》出版了。']],
  ['北京公司（下称北交；公交）成立。', ['北京公司（下称北交；公交）成立。']],
  ['增长3.5%，达14.43亿元. 明年更多', ['增长3.5%，达14.43亿元.', '明年更多']],
  ['Apple Inc. 与 Mr. Cook 到访 U.S. 总部。', ['Apple Inc. 与 Mr. Cook 到访 U.S. 总部。']],
  ['It opened in Shanghai. IBM moved in.', ['It opened in Shanghai.', 'IBM moved in.']],
  ['访问 hkcnews.com/a?b=c!d 可见。', ['访问 hkcnews.com/a?b=c!d 可见。']],
  ['真的吗？！……他走了', ['真的吗？！……', '他走了']],
  ['。。。”！', []],
  ['  甲来了。  ', ['甲来了。']],
])('splits %s', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

it('ends sentences inside a bracket that is a paragraph of its own', () => {
  const inner = '这里有很多话要说。'.repeat(30);
  expect(split(`（${inner}）`).length).toBeGreaterThan(10);
});

it('is not misled by a bracket that is never closed', () => {
  expect(split(`甲（乙。${'丙来了。'.repeat(100)}`).length).toBeGreaterThan(50);
});
