/**
 * Which folder may import which, type imports included. The rooms of engine/ lie upon one another: each may import those
 * that stand before it in `rooms`, and nothing else of engine/.
 */
const rooms = [
  'base',
  'compliance',
  'api',
  'kinds',
  'operators',
  'paging',
  'list',
  'codec',
  'client',
  'auth',
  'run',
];

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid('no-cycle', 'Two files that import each other are one file, or three.', {}, { circular: true }),
    ...rooms.map((room, index) =>
      forbid(
        `engine-${room}`,
        `engine/${room} imports only rooms below it.`,
        { path: `^engine/${room}/` },
        { path: '^engine/', pathNot: `^engine/(${rooms.slice(0, index + 1).join('|')})/` },
      ),
    ),
    forbid(
      'engine-has-these-rooms-alone',
      'A new room of engine/ gets its place in the list of rooms, before anything may import it.',
      {},
      { path: '^engine/', pathNot: `^engine/(${rooms.join('|')})/` },
    ),
    forbid(
      'engine-rooms-are-listed',
      'A file of engine/ stands in one of the rooms.',
      { path: '^engine/', pathNot: `^engine/(${rooms.join('|')})/` },
      {},
    ),
    forbid(
      'engine-is-below-everything',
      'engine/ knows no check, report or command.',
      { path: '^engine/' },
      { path: '^(draft|suites|reporters|cli|library|reference|test|bench)/' },
    ),
    forbid(
      'reporters-see-the-compliance-model',
      'A report is made of the compliance model alone.',
      { path: '^reporters/', pathNot: '\\.test\\.ts$' },
      { path: '^(engine/(?!base/|compliance/)|draft|suites|cli|library|reference|test|bench)/' },
    ),
    forbid(
      'reference-shares-no-code',
      'The reference target is written from the documents alone, so that it can contradict the suite.',
      { path: '^reference/' },
      { path: '^(engine|draft|suites|reporters|cli|library|test|bench)/' },
    ),
    forbid(
      'draft-knows-the-engine-alone',
      'A draft is made of a file and of answers; it knows no check, report or command.',
      { path: '^draft/', pathNot: '\\.test\\.ts$' },
      { path: '^(suites|reporters|cli|library|reference|test|bench)/' },
    ),
    forbid(
      'checks-know-no-report',
      'Only the tests that are made of the checks hand their results to the reports.',
      { path: '^suites/[^/]+/' },
      { path: '^reporters/' },
    ),
    forbid(
      'suites-are-below-the-command',
      'Checks know nothing of the command or the reference target.',
      { path: '^suites/', pathNot: '\\.test\\.ts$' },
      { path: '^(draft|cli|library|reference|test|bench)/' },
    ),
    forbid(
      'toolkit-knows-no-check',
      'What checks share knows none of them.',
      { path: '^suites/toolkit/', pathNot: '\\.test\\.ts$' },
      { path: '^suites/', pathNot: '^suites/toolkit/' },
    ),
    forbid(
      'the-product-needs-no-test',
      'Tests and measurements use the product, and not the other way round.',
      { path: '^(draft|reporters|cli|library)/', pathNot: '\\.test\\.ts$' },
      { path: '^(test|bench)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
