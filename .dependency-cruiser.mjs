/**
 * Which room may import from which. The way of the data runs one way, so the imports do, too:
 * schema ← graph, pipeline ← export ← cli and app. Tests may import what they test with.
 */
const TESTS = '\\.(?:test|testing)\\.tsx?$';

/** A room, and the rooms that it must not reach into, with the reason. */
function keepOut(name, from, to, comment) {
  return { name, severity: 'error', comment, from: { path: from, pathNot: TESTS }, to: { path: to } };
}

/** A room that may import from itself and the rooms named, and from no other of the project's. */
function only(name, room, allowed, comment) {
  return {
    name,
    severity: 'error',
    comment,
    from: { path: `^${room}`, pathNot: TESTS },
    to: { path: '^src/', pathNot: [room, ...allowed].map((folder) => `^${folder}`).join('|') },
  };
}

const PIPELINE = 'src/pipeline';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two modules that import each other are one module that nobody can read on its own.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A module that nothing imports and that imports nothing is dead.',
      from: { orphan: true, pathNot: [TESTS, '\\.d\\.ts$', '^e2e/', '^src/cli/bench/in-page/'] },
      to: {},
    },
    only('schema-is-the-ground', 'src/schema/', [], 'The contract of graph.json depends on nothing.'),
    only(
      'graph-asks-documents',
      'src/graph/',
      ['src/schema/'],
      'Questions asked of a document know only the contract.',
    ),
    only(
      'reading-lays-texts-out',
      'src/reading/',
      ['src/schema/', 'src/graph/'],
      'How an article is set is known without the page that shows it.',
    ),
    only(
      'articles-come-first',
      `${PIPELINE}/articles/`,
      ['src/schema/', `${PIPELINE}/diagnostic`],
      'Reading knows nothing of what is read out of it.',
    ),
    only(
      'lexicon-is-the-world',
      `${PIPELINE}/lexicon/`,
      ['src/schema/', `${PIPELINE}/diagnostic`],
      'What is known beforehand knows no article.',
    ),
    only(
      'learning-knows-no-text',
      `${PIPELINE}/learned/`,
      [],
      'Tables of weights know neither articles nor what they are weights of.',
    ),
    only(
      'mentions-before-entities',
      `${PIPELINE}/mentions/`,
      ['src/schema/', `${PIPELINE}/articles/`, `${PIPELINE}/lexicon/`, `${PIPELINE}/learned/`],
      'Where names stand is known before what they name.',
    ),
    only(
      'entities-before-relations',
      `${PIPELINE}/entities/`,
      ['src/schema/', `${PIPELINE}/articles/`, `${PIPELINE}/lexicon/`, `${PIPELINE}/mentions/`],
      'What is named is known before what is said of it.',
    ),
    only(
      'discourse-before-relations',
      `${PIPELINE}/discourse/`,
      [
        'src/schema/',
        `${PIPELINE}/articles/`,
        `${PIPELINE}/lexicon/`,
        `${PIPELINE}/mentions/`,
        `${PIPELINE}/entities/`,
      ],
      'Who a sentence is about is known before what it says of him.',
    ),
    only(
      'relations-before-the-graph',
      `${PIPELINE}/relations/`,
      [
        'src/schema/',
        `${PIPELINE}/articles/`,
        `${PIPELINE}/lexicon/`,
        `${PIPELINE}/mentions/`,
        `${PIPELINE}/entities/`,
        `${PIPELINE}/discourse/`,
        `${PIPELINE}/learned/`,
      ],
      'What is said is known before it is put into a form.',
    ),
    only(
      'curation-changes-what-was-read',
      `${PIPELINE}/curation/`,
      [
        'src/schema/',
        `${PIPELINE}/diagnostic`,
        `${PIPELINE}/articles/`,
        `${PIPELINE}/entities/`,
        `${PIPELINE}/relations/`,
      ],
      'What people decide is applied to entities and relations, however those were found.',
    ),
    only(
      'pipeline-is-no-program',
      `${PIPELINE}/`,
      ['src/schema/', 'src/graph/'],
      'The pipeline runs in Node and in a browser alike, so it reaches for neither.',
    ),
    only(
      'export-writes-documents',
      'src/export/',
      ['src/schema/', 'src/graph/'],
      'A format knows the contract, not the page.',
    ),
    keepOut(
      'cli-is-no-page',
      '^src/cli/',
      '^src/app/',
      'The page knows the build only through graph.json, and the build does not know the page.',
    ),
    keepOut(
      'page-is-no-build',
      '^src/app/',
      '^src/(?:cli|pipeline)/',
      'The page knows the build only through graph.json.',
    ),
    keepOut(
      'store-without-page',
      '^src/app/store/',
      '^src/app/(?:panels|canvas|browser)/|node_modules/(?:react|react-dom|cytoscape)/',
      'State has neither React nor DOM nor canvas.',
    ),
    keepOut(
      'canvas-without-react',
      '^src/app/canvas/',
      '^src/app/(?:panels|store)/|node_modules/(?:react|react-dom)/',
      'The canvas is driven from outside and works in any framework.',
    ),
    {
      name: 'cytoscape-only-in-canvas',
      severity: 'error',
      comment:
        'One room draws; the others can be tested without a canvas. Layouts use it to compute, in a worker.',
      from: { path: '^src/', pathNot: ['^src/app/canvas/', '^src/app/layouts/spring-part', TESTS] },
      to: { path: 'node_modules/(?:@types/)?cytoscape/' },
    },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      comment: 'The pure rooms and the page run where there is no Node.',
      from: { path: '^src/(?!cli/)', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tests-in-programs',
      severity: 'error',
      comment: 'What tests need is not shipped.',
      from: { path: '^src/', pathNot: [TESTS, '\\.fixture\\.ts$'] },
      to: { path: [TESTS, '\\.fixture\\.ts$'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere fails at run time at the latest.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
