import * as z from 'zod/mini';
import { preferredLanguage } from '../messages/dictionaries.ts';
import {
  LANGUAGES,
  type Language,
  PANELS_AT_FIRST,
  type PanelLayout,
  THEMES,
  type Theme,
} from '../store/app-state.ts';

const KEY = 'yintu.preferences';

const panelsSchema = z.object({
  legendWidth: z.nullable(z.number()),
  detailsWidth: z.nullable(z.number()),
  // Newer than the others: what was kept before does not have it.
  readerWidth: z._default(z.nullable(z.number()), null),
  legendOpen: z.boolean(),
  detailsOpen: z.boolean(),
});

const preferencesSchema = z.object({
  language: z.optional(z.enum(LANGUAGES)),
  theme: z.optional(z.enum(THEMES)),
  panels: z.optional(panelsSchema),
  minimap: z.optional(z.nullable(z.boolean())),
  singleKeys: z.optional(z.boolean()),
});

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly panels: PanelLayout;
  /** See `AppState`. */
  readonly minimap: boolean | null;
  readonly singleKeys: boolean;
}

/** The parts of the state that are kept from visit to visit. */
export const KEPT: readonly (keyof Preferences)[] = ['language', 'theme', 'panels', 'minimap', 'singleKeys'];

/** What was chosen here before; else the browser's language, the system's theme, the page's own panels. */
export function readPreferences(storage: Storage | null, languages: readonly string[]): Preferences {
  const stored = preferencesSchema.safeParse(readJson(storage)).data;
  return {
    language: stored?.language ?? preferredLanguage(languages),
    theme: stored?.theme ?? 'system',
    panels: stored?.panels ?? PANELS_AT_FIRST,
    minimap: stored?.minimap ?? null,
    singleKeys: stored?.singleKeys ?? true,
  };
}

export function writePreferences(
  storage: Storage | null,
  { language, theme, panels, minimap, singleKeys }: Preferences,
): void {
  try {
    storage?.setItem(KEY, JSON.stringify({ language, theme, panels, minimap, singleKeys }));
  } catch {
    // A full or forbidden storage costs the memory of a setting, not the setting.
  }
}

function readJson(storage: Storage | null): unknown {
  try {
    return JSON.parse(storage?.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

/** Reading `localStorage` throws where the user has forbidden it. */
export function openStorage(window: Window): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
