// Says the failed checks of a compliance.json as annotations of GitHub, and the verdict as an output of the step.
import { appendFileSync, readFileSync } from 'node:fs';

/** Annotations that GitHub shows of one step at most. */
const most = 10;

/** A text as the message of a command: nothing in it ends the command or begins another. */
const message = (text) =>
  text.replaceAll('##', '# #').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** A text as a property of a command. */
const property = (text) => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const compliance = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const found = compliance.targets
  .flatMap(({ checks }) => checks)
  .filter(({ verdict }) => verdict === 'failed' || verdict === 'warned')
  .sort((left, right) => Number(right.verdict === 'failed') - Number(left.verdict === 'failed'));
for (const { id, verdict, message: text } of found.slice(0, most))
  console.log(
    `::${verdict === 'failed' ? 'error' : 'warning'} title=${property(id)}::${message(text.slice(0, 1000))}`,
  );
if (process.env.GITHUB_OUTPUT) {
  const verdict = String(compliance.verdict).replace(/[^\w-]/g, '');
  appendFileSync(process.env.GITHUB_OUTPUT, `verdict=${verdict}\n`);
}
