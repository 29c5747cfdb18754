import type {
  Appearance,
  AppState,
  Language,
  LayoutName,
  LayoutProgress,
  PanelLayout,
  Position,
  Positions,
  Theme,
  View,
} from '../app-state.ts';

/** How and where it is shown. State in, arguments in, state out. */

/** A layout was chosen, and these are its places; null where they are still to be computed, or the build's. */
export function setLayout(state: AppState, layout: LayoutName, places: Positions | null): AppState {
  return { ...state, layout, places };
}

export function reportLayout(state: AppState, layoutRun: LayoutProgress | null): AppState {
  return { ...state, layoutRun };
}

/** What the user has moved stands where the layout puts it again. */
export function forgetMoved(state: AppState): AppState {
  return state.moved.size === 0 ? state : { ...state, moved: new Map() };
}

export function moveEntity(state: AppState, key: string, position: Position): AppState {
  return { ...state, moved: new Map(state.moved).set(key, position) };
}

export function setAppearance(state: AppState, change: Partial<Appearance>): AppState {
  return { ...state, appearance: { ...state.appearance, ...change } };
}

export function setView(state: AppState, view: View): AppState {
  return { ...state, view };
}

export function setLanguage(state: AppState, language: Language): AppState {
  return { ...state, language };
}

export function setMinimap(state: AppState, minimap: boolean): AppState {
  return { ...state, minimap };
}

export function setSingleKeys(state: AppState, singleKeys: boolean): AppState {
  return { ...state, singleKeys };
}

export function setTheme(state: AppState, theme: Theme): AppState {
  return { ...state, theme };
}

export function setPanels(state: AppState, part: Partial<PanelLayout>): AppState {
  return { ...state, panels: { ...state.panels, ...part } };
}
