/** Every change of the state is one of these pure functions: state in, arguments in, state out. */

export * from './transitions/both-ways.ts';
export * from './transitions/filter.ts';
export * from './transitions/focus.ts';
export * from './transitions/graph.ts';
export * from './transitions/looks.ts';
export * from './transitions/reading.ts';
export * from './transitions/selection.ts';
