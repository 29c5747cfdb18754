import * as z from 'zod/mini';

const KEY = 'yintu.tables';

export const TABLES = ['entities', 'relations'] as const;
export type TableName = (typeof TABLES)[number];

const sortSchema = z.object({ column: z.string(), descending: z.boolean() });
const choicesSchema = z.object({
  columns: z.optional(z.array(z.string())),
  sort: z.optional(sortSchema),
});

export type TableSort = Readonly<z.infer<typeof sortSchema>>;

/** What was chosen for a table; what was not is left to the table. */
export interface TableChoices {
  /** The ids of the columns shown. */
  readonly columns?: readonly string[] | undefined;
  readonly sort?: TableSort | undefined;
}

/** What was chosen here before. */
export function readTableChoices(storage: Storage | null, table: TableName): TableChoices {
  return choicesSchema.safeParse(readAll(storage)[table]).data ?? {};
}

export function writeTableChoices(storage: Storage | null, table: TableName, choices: TableChoices): void {
  try {
    storage?.setItem(KEY, JSON.stringify({ ...readAll(storage), [table]: choices }));
  } catch {
    // A full or forbidden storage costs the memory of a setting, not the setting.
  }
}

function readAll(storage: Storage | null): Record<string, unknown> {
  try {
    const stored = z.record(z.string(), z.unknown()).safeParse(JSON.parse(storage?.getItem(KEY) ?? '{}'));
    return stored.data ?? {};
  } catch {
    return {};
  }
}
