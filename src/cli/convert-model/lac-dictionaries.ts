/** What `word.dic` and `tag.dic` say, in the form in which it is shipped. */
export interface LacDictionaries {
  /** Every known character, one UTF-16 unit each: its index is its id. The unknown has the id after the last. */
  readonly words: string;
  /** The tags in the order of their ids, with a space between each. */
  readonly tags: string;
  /** For each id in the new order, the unknown's included, its row in Baidu's embedding. */
  readonly embeddingRows: readonly number[];
}

/**
 * Reads LAC's two dictionaries (lines of `id TAB entry`). Entries such as `OOV_NUM` stand for classes that
 * no single character has and are left out; `OOV` is the unknown.
 * @throws if an id or entry is missing or there twice
 */
export function readLacDictionaries(wordFile: string, tagFile: string): LacDictionaries {
  const words = readEntries(wordFile, 'word.dic');
  const tags = readEntries(tagFile, 'tag.dic');
  const unknown = words.find(({ entry }) => entry === 'OOV');
  if (unknown === undefined) throw new Error('word.dic has no OOV');
  const characters = words.filter(({ entry }) => entry.length === 1);
  const others = words.filter(({ entry }) => entry.length !== 1 && !entry.startsWith('OOV'));
  if (others.length > 0)
    throw new Error(`word.dic holds ${others[0]?.entry}, which is no single UTF-16 unit`);
  tags.forEach(({ id, entry }, index) => {
    if (id !== index) throw new Error(`tag.dic: ${entry} has the id ${id}, not ${index}`);
  });
  return {
    words: characters.map(({ entry }) => entry).join(''),
    tags: tags.map(({ entry }) => entry).join(' '),
    embeddingRows: [...characters.map(({ id }) => id), unknown.id],
  };
}

function readEntries(text: string, name: string): { id: number; entry: string }[] {
  const entries = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const id = Number(line.slice(0, tab));
      if (tab < 1 || !Number.isInteger(id) || tab === line.length - 1)
        throw new Error(`${name}: no id and entry in ${JSON.stringify(line)}`);
      return { id, entry: line.slice(tab + 1) };
    })
    .sort((a, b) => a.id - b.id);
  if (new Set(entries.map(({ id }) => id)).size < entries.length)
    throw new Error(`${name}: an id is there twice`);
  if (new Set(entries.map(({ entry }) => entry)).size < entries.length)
    throw new Error(`${name}: an entry is there twice`);
  return entries;
}
