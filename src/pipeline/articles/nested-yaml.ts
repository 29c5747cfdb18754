/**
 * YAML's parser calls itself for every level; near the end of the stack the engine gives up as a whole, which
 * nothing can catch. Nobody nests front matter or a curation even five deep.
 */
export const NESTED_TOO_DEEPLY = /(?:[[{][^\]}[{]{0,40}){50}|(?:[-?:][ \t]+){50}|^[ ]{200}/mu;
