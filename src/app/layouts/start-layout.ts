// What is fetched when a layout is made for the first time.
export { runLayout } from './run-layout.ts';
export { sceneOfState } from './scene-of-state.ts';
