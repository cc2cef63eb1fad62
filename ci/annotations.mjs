// Says the failed checks of a run as annotations of GitHub, and its verdict as an output of the step.
//   node annotations.mjs RESULTS STATUS
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Annotations that GitHub shows of one step at most. */
const most = 10;

/** A text as the message of a command: nothing in it ends the command or begins another. */
const message = (text) =>
  text.replaceAll('##', '# #').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** A text as a property of a command. */
const property = (text) => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const [results, status] = process.argv.slice(2);
const file = join(results, 'compliance.json');
// A folder without the marker is none of the suite's, and what lies in it is no result.
const isJudged = existsSync(join(results, '.image-api-conformance')) && existsSync(file);
const { verdict, targets = [] } = isJudged
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { verdict: 'not-judged' };
if (!isJudged)
  console.log(
    `::error title=image-api-conformance::${message(Number(status) < 2 ? 'There is no compliance.json to make annotations of; let CONFORMANCE_REPORTS have json.' : `Nothing was judged, and the command ended with status ${status}; the log of this step says why.`)}`,
  );
const found = targets
  .flatMap(({ checks }) => checks)
  .filter((check) => check.verdict === 'failed' || check.verdict === 'warned')
  .sort((left, right) => Number(right.verdict === 'failed') - Number(left.verdict === 'failed'));
for (const check of found.slice(0, most))
  console.log(
    `::${check.verdict === 'failed' ? 'error' : 'warning'} title=${property(check.id)}::${message(check.message.slice(0, 1000))}`,
  );
if (process.env.GITHUB_OUTPUT)
  appendFileSync(process.env.GITHUB_OUTPUT, `verdict=${String(verdict).replace(/[^\w-]/g, '')}\n`);
