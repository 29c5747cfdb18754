import type { AppState, LayoutName, LayoutProgress, Positions } from '../store/app-state.ts';
import type { AppStore } from '../store/app-store.ts';
import { selectIndex } from '../store/derived.ts';
import type { PageLayout } from './lay-out.ts';
import type { LayoutRun } from './run-layout.ts';

export interface Layouts {
  /** Lays out what is shown, also if it is laid out so already; one that is running is dropped. */
  choose(layout: LayoutName): void;
  /** Ends the one that is running with what it has reached, or with nothing. */
  stop(): void;
}

/**
 * Makes layouts when they are chosen, and, from now on, whenever the state names one that has no places
 * yet: a link does. What computes them is fetched for the first.
 */
export function connectLayouts(appStore: AppStore): Layouts {
  const runner = new Runner(appStore);
  appStore.store.subscribe((state, before) => runner.follow(state, before));
  return runner;
}

class Runner implements Layouts {
  readonly #app: AppStore;
  /** Of what was asked for last; anything older that is still on its way is forgotten. */
  #turn = 0;
  #run: LayoutRun | null = null;

  constructor(app: AppStore) {
    this.#app = app;
  }

  choose(layout: LayoutName): void {
    this.#forget();
    if (layout === 'built') this.#app.actions.setLayout('built', null);
    else void this.#lay(layout, (places) => this.#app.actions.setLayout(layout, places));
  }

  stop(): void {
    if (this.#run === null) this.#forget();
    else this.#run.stop();
  }

  follow(state: AppState, before: AppState): void {
    if (state.graph !== before.graph) this.#forget();
    const { layout, places } = state;
    const same = layout === before.layout && places === before.places && state.graph === before.graph;
    if (same || layout === 'built' || places !== null || selectIndex(state) === null) return;
    this.#forget();
    // Nobody has done anything that could be taken back.
    void this.#lay(layout, (laid) => this.#app.actions.completeLayout(layout, laid));
  }

  async #lay(layout: PageLayout, take: (places: Positions) => void): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const report = (progress: LayoutProgress | null) => {
      if (turn === this.#turn) this.#app.actions.reportLayout(progress);
    };
    report({ layout, phase: 'running', share: null });
    try {
      const { runLayout, sceneOfState } = await import('./start-layout.ts');
      if (turn !== this.#turn) return;
      const scene = sceneOfState(this.#app.store.getState(), layout);
      if (scene === null) {
        report(null);
        return this.#endWithout();
      }
      this.#run = runLayout(layout, scene, (share) => report({ layout, phase: 'running', share }));
      const end = await this.#run.end;
      if (turn !== this.#turn) return;
      this.#run = null;
      if (end.how === 'dropped') this.#endWithout();
      else take(end.places);
      report({ layout, phase: end.how });
    } catch {
      if (turn !== this.#turn) return;
      this.#run = null;
      report(null);
      this.#endWithout();
      this.#app.actions.notify({ about: 'layout-failed', layout });
    }
  }

  /** What a link asked for and did not get is not said to be there. */
  #endWithout(): void {
    const { layout, places } = this.#app.store.getState();
    if (layout !== 'built' && places === null) this.#app.actions.completeLayout('built', null);
  }

  #forget(): void {
    this.#turn += 1;
    this.#run?.drop();
    this.#run = null;
    if (this.#app.store.getState().layoutRun !== null) this.#app.actions.reportLayout(null);
  }
}
