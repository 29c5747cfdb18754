import { areaList } from '@vant/area-data';
import type { LexiconEntry } from './lexicon-entry.ts';

const ENDING = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/;
/** Parts of names that say what a place is; what is left of some names without them is no name (市辖区, 东区). */
const NOT_A_NAME = /^(?:市辖区|县|省直辖县|自治区直辖县.*|其它区|.区|.县)$/;

/**
 * China's provinces, cities and counties as lexicon entries, from the codes of the national statistics
 * office in `@vant/area-data` (a code's first two digits are its province, the first four its city).
 * Short forms are made for provinces and cities only: those of counties are too often words.
 * A name that several places bear (鼓楼区) gets no `within`.
 * @param known names that the lexicon's own files describe already; they are left out here
 */
export function divisionEntries(known: ReadonlySet<string>): LexiconEntry[] {
  const { province_list: provinces, city_list: cities, county_list: counties } = areaList;
  const bearers = new Map<string, number>();
  for (const list of [provinces, cities, counties])
    for (const name of new Set(Object.values(list))) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  for (const [name, count] of countNames(Object.values(counties)))
    bearers.set(name, Math.max(count, bearers.get(name) ?? 0));

  const entries = new Map<string, LexiconEntry>();
  const add = (name: string, within: string | null, short: boolean) => {
    if (NOT_A_NAME.test(name) || known.has(name) || entries.has(name)) return;
    const stem = short ? name.replace(ENDING, '') : name;
    entries.set(name, {
      kind: 'location',
      name,
      aliases: stem === name || stem.length < 2 ? [] : [stem],
      within: within === name || (bearers.get(name) ?? 0) > 1 ? null : within,
    });
  };
  for (const name of Object.values(provinces)) add(name, null, true);
  for (const [code, name] of Object.entries(cities))
    add(name, provinces[`${code.slice(0, 2)}0000`] ?? null, true);
  for (const [code, name] of Object.entries(counties))
    add(name, cities[`${code.slice(0, 4)}00`] ?? provinces[`${code.slice(0, 2)}0000`] ?? null, false);
  return [...entries.values()];
}

function countNames(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
