import { holdToRecords } from './hold-to-records.ts';
import { recordsFolder } from './record.ts';

/** Where the runs on genuine servers left their results; `.ci/run` makes them. */
const results = process.env.REAL_RESULTS;

if (results === undefined) {
  console.info(
    'No runs on genuine servers to hold to docs/results: REAL_RESULTS names no folder. .ci/run makes them.',
  );
}

holdToRecords({ folder: recordsFolder, results, source: /00[0-4] lines? \d/ });
