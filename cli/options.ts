import type { Command } from 'commander';
import { reportNames } from '../reporters/registry.ts';

/** Values of a flag that may be given several times. */
export function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** All that a run can be given. */
export function withRun(command: Command): Command {
  return withNetwork(withTarget(command))
    .option('--rate <number>', 'requests a second (TARGET_RATE)')
    .option('--concurrency <number>', 'requests at once (TARGET_CONCURRENCY)')
    .option('--timeout <seconds>', 'seconds a request may take (TARGET_TIMEOUT)')
    .option('--budget <number>', 'most requests to send to a target (CONFORMANCE_BUDGET)')
    .option(
      '--time-limit <seconds>',
      'seconds after which nothing more is sent to a target (CONFORMANCE_TIME_LIMIT)',
    )
    .option('--insecure', 'take any certificate of the target (TARGET_INSECURE)')
    .option(
      '--forbidden-token <token>',
      'a valid token without rights, for 403 (TARGET_FORBIDDEN_TOKEN)',
      gather,
    )
    .option('--shard <i/n>', 'of all targets only each n-th, beginning with the i-th (CONFORMANCE_SHARD)')
    .option('--embedded', 'judge the embedded target, whatever variables say of another')
    .option('--no-wrong-methods', 'send no request with a method other than GET, HEAD and OPTIONS');
}

/** All that names a target, and what is to become of the results. */
function withTarget(command: Command): Command {
  return withReports(command)
    .option(
      '--url <url>',
      'the endpoint, as a service catalogue lists it; one for each target (TARGET_URL)',
      gather,
    )
    .option(
      '--api <api>',
      'an API id, or the path of an OpenAPI file; one for each target (TARGET_API)',
      gather,
    )
    .option(
      '--token <token>',
      'the token, one for all targets or for each; better given by TARGET_TOKEN, which no list of processes shows',
      gather,
    )
    .option(
      '--param <name=value>',
      'the value of a parameter in a path of the specification, or of one in the query that every request needs; once for each (TARGET_PARAMS)',
      gather,
    )
    .option(
      '--os-cloud <name>',
      'a cloud of clouds.yaml, for the token and the endpoint; one for all targets or for each (OS_CLOUD)',
      gather,
    )
    .option('--seed <number>', 'seed of everything drawn at random (CONFORMANCE_SEED)');
}

/** How a target is reached. */
export function withNetwork(command: Command): Command {
  return command
    .option('--ca <file>', 'certificates of authorities to trust besides, in PEM (TARGET_CA)')
    .option('--cert <file>', 'a certificate to show to the target, in PEM (TARGET_CERT)')
    .option('--key <file>', 'its key, if it is in a file of its own (TARGET_KEY)')
    .option(
      '--header <name: value>',
      'a header that every request carries; once for each (TARGET_HEADERS, one on each line)',
      gather,
    );
}

/** Which checks are wanted. */
export function withSelection(command: Command): Command {
  return command
    .option(
      '--only <expression>',
      'only checks of this category, check, requirement, operation or level; * stands for any characters (CONFORMANCE_ONLY)',
      gather,
    )
    .option('--skip <expression>', 'no checks of these; as for --only (CONFORMANCE_SKIP)', gather)
    .option(
      '--rerun-failed <folder>',
      'only what failed or was undecided in the results of an earlier run (CONFORMANCE_RERUN_FAILED)',
    );
}

/** Which checks count, at which level, and where results go. */
export function withReports(command: Command): Command {
  return withSelection(command)
    .option(
      '--config <file>',
      'the configuration file; conformance.config.yaml or .json of the working folder if not given (CONFORMANCE_CONFIG)',
    )
    .option('--level <level>', 'standard or strict (CONFORMANCE_LEVEL)')
    .option('--output <folder>', 'where results go (CONFORMANCE_OUTPUT)')
    .option('--reports <list>', `${reportNames.join(',')} (CONFORMANCE_REPORTS)`)
    .option('--deviations <file>', 'the known deviations, a YAML file (CONFORMANCE_DEVIATIONS)')
    .option(
      '--documents <folder>',
      'the documents themselves, so that the report quotes the lines that it cites (CONFORMANCE_DOCUMENTS)',
    )
    .option(
      '--require-decided',
      'fail on a check that cannot decide and is not listed as such (CONFORMANCE_REQUIRE_DECIDED)',
    )
    .option(
      '--min-decided <percent>',
      'percent of the MUSTs that apply which a run has to decide (CONFORMANCE_MIN_DECIDED)',
    );
}
