import type { GraphDocument } from '../../schema/graph-document.ts';
import { spellNames } from './spell-names.ts';
import { traditionalForms } from './traditional-forms.ts';

/**
 * Adds to a document what its names are found by besides themselves: their pinyin, and the traditional
 * forms of the characters in its texts. Made here, because the tables for it weigh more than the page.
 */
export function addSearchForms(document: GraphDocument): GraphDocument {
  const { attributes, nodes } = document;
  const names = nodes.map(({ attributes: { name, aliases } }) => [name, ...aliases.map(({ text }) => text)]);
  const traditional = traditionalForms([...attributes.articles.map(({ text }) => text), ...names.flat()]);
  return {
    ...document,
    attributes: { ...attributes, ...(traditional === '' ? {} : { traditional }) },
    nodes: nodes.map((node, i) => {
      const pinyin = spellNames(names[i] ?? [], node.attributes.kind);
      if (pinyin.every((spelling) => spelling === '')) return node;
      return { ...node, attributes: { ...node.attributes, pinyin } };
    }),
  };
}
