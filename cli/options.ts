import type { Command } from 'commander';
import { reportNames } from '../reporters/registry.ts';

/** Values of a flag that may be given several times. */
export function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** All that a run can be given. */
export function withRun(command: Command): Command {
  return withNetwork(withTarget(command))
    .option('--rate <number>', 'requests per second (TARGET_RATE)')
    .option('--concurrency <number>', 'concurrent requests (TARGET_CONCURRENCY)')
    .option('--timeout <seconds>', 'seconds before a request times out (TARGET_TIMEOUT)')
    .option('--budget <number>', 'maximum number of requests to a target (CONFORMANCE_BUDGET)')
    .option(
      '--time-limit <seconds>',
      'seconds after which the suite stops sending requests to a target (CONFORMANCE_TIME_LIMIT)',
    )
    .option('--insecure', 'accept any certificate of the target (TARGET_INSECURE)')
    .option(
      '--forbidden-token <token>',
      'a valid token without rights, for 403 (TARGET_FORBIDDEN_TOKEN)',
      gather,
    )
    .option('--shard <i/n>', 'judge only every n-th target, beginning with the i-th (CONFORMANCE_SHARD)')
    .option('--embedded', 'judge the embedded target, even if variables name another one')
    .option('--no-wrong-methods', 'send no request with a method other than GET, HEAD and OPTIONS');
}

/** All that names a target, and what is to become of the results. */
function withTarget(command: Command): Command {
  return withReports(command)
    .option(
      '--url <url>',
      'the endpoint, as in the service catalog; one for each target (TARGET_URL)',
      gather,
    )
    .option(
      '--api <api>',
      'an API id, or the path of an OpenAPI file; one for each target (TARGET_API)',
      gather,
    )
    .option(
      '--token <token>',
      'the token, one for all targets or one for each; TARGET_TOKEN is safer, because process lists do not show it',
      gather,
    )
    .option(
      '--param <name=value>',
      'the value of a path parameter, or of a query parameter that every request needs; repeatable (TARGET_PARAMS)',
      gather,
    )
    .option(
      '--os-cloud <name>',
      'a cloud of clouds.yaml, for the token and the endpoint; one for all targets or one for each (OS_CLOUD)',
      gather,
    )
    .option('--seed <number>', 'seed for random values (CONFORMANCE_SEED)');
}

/** How a target is reached. */
export function withNetwork(command: Command): Command {
  return command
    .option('--ca <file>', 'additional CA certificates to trust, in PEM format (TARGET_CA)')
    .option('--cert <file>', 'a client certificate, in PEM format (TARGET_CERT)')
    .option('--key <file>', 'its key, if it is in a separate file (TARGET_KEY)')
    .option(
      '--header <name: value>',
      'a header to send with every request; repeatable (TARGET_HEADERS, one per line)',
      gather,
    );
}

/** Which checks are wanted. */
export function withSelection(command: Command): Command {
  return command
    .option(
      '--only <expression>',
      'run only checks of this category, check, requirement, operation, or level; * matches any characters (CONFORMANCE_ONLY)',
      gather,
    )
    .option('--skip <expression>', 'skip these checks; same syntax as --only (CONFORMANCE_SKIP)', gather)
    .option(
      '--rerun-failed <folder>',
      'run only the checks that failed or were undecided in the results of an earlier run (CONFORMANCE_RERUN_FAILED)',
    );
}

/** Which checks count, at which level, and where results go. */
export function withReports(command: Command): Command {
  return withSelection(command)
    .option(
      '--config <file>',
      'the configuration file; conformance.config.yaml or .json in the working folder by default (CONFORMANCE_CONFIG)',
    )
    .option('--level <level>', 'standard or strict (CONFORMANCE_LEVEL)')
    .option('--output <folder>', 'where results go (CONFORMANCE_OUTPUT)')
    .option('--reports <list>', `${reportNames.join(',')} (CONFORMANCE_REPORTS)`)
    .option('--deviations <file>', 'the known deviations, a YAML file (CONFORMANCE_DEVIATIONS)')
    .option(
      '--documents <folder>',
      'the documents themselves, so that the report quotes the cited lines (CONFORMANCE_DOCUMENTS)',
    )
    .option(
      '--require-decided',
      'fail if a check is undecided and not listed as such (CONFORMANCE_REQUIRE_DECIDED)',
    )
    .option(
      '--min-decided <percent>',
      'percentage of the applicable MUSTs that a run has to decide (CONFORMANCE_MIN_DECIDED)',
    );
}
