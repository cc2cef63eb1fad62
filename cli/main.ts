import { Command, CommanderError } from 'commander';
import { didYouMean } from '../engine/base/nearest.ts';
import { describeThrown, type Result } from '../engine/base/result.ts';
import { reportNames } from '../reporters/registry.ts';
import { withCommandsStopped } from './command-guard.ts';
import { findConfig } from './config-file.ts';
import type { Environment, Flags } from './environment.ts';
import { apisIn } from './given.ts';
import { type Layers, layersOf } from './layers.ts';
import { type Outside, thisProcess } from './outside.ts';
import { suiteFacts } from './package-facts.ts';
import { readSettings, type Settings } from './settings.ts';
import { type Terminal, terminalOf } from './terminal.ts';
import { severalFor } from './typed.ts';

/**
 * Runs the command line. What a command needs is loaded when it is called for, since all of it takes a second.
 *
 * @param argv as `process.argv`.
 * @param outside what the command runs in; this process if not given.
 * @returns the exit status: 0 nothing failed, 1 something failed, 2 wrong usage, 3 nothing could be judged, 4 the suite broke.
 */
export async function main(argv: readonly string[], outside: Outside = thisProcess()): Promise<number> {
  const { environment, output, errors } = outside;
  const terminal = terminalOf(outside);
  let status = 0;
  const program = new Command('image-api-conformance')
    .description('Judges an image-listing API against the documents that describe it, by reading alone.')
    .version(suiteFacts().version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => errors.write(text),
      getOutHelpWidth: () => output.columns ?? 80,
      getErrHelpWidth: () => errors.columns ?? 80,
      outputError: (text, write) => write(text.replace(/^error: /, '')),
    })
    .showHelpAfterError('(--help lists commands and options)');

  withRun(
    program
      .command('run', { isDefault: true })
      .description('observe a target, judge it, and write the reports'),
  ).action(async (_options, command: Command) => {
    status = await withSettings(command, environment, true, terminal, async (settings) => {
      const { run } = await import('./run.ts');
      return await withCommandsStopped(outside, () => run(settings, outside, terminal));
    });
  });

  withRun(
    program
      .command('config')
      .description('print every setting of a run with where it comes from, and send nothing'),
  ).action(async (_options, command: Command) => {
    status = await withSettings(command, environment, true, terminal, async (_settings, layers) => {
      const { renderSettings, shownSettings } = await import('./show-config.ts');
      terminal.out(renderSettings(shownSettings(layers)));
      return 0;
    });
  });

  withReports(
    program
      .command('replay')
      .argument('<recording>', 'the recording.har of an earlier run')
      .description('judge a recording again, without any target'),
  ).action(async (recording: string, _options, command: Command) => {
    status = await withSettings(command, environment, false, terminal, async (settings) => {
      const { replay } = await import('./replay.ts');
      return await withCommandsStopped(outside, () => replay(recording, settings, environment, terminal));
    });
  });

  withSelection(program.command('list').description('show which checks would run, and send nothing'))
    .option('--api <api>', 'an API id, or the path of an OpenAPI file, or several (TARGET_API)', gather)
    .action(async (_options, command: Command) => {
      status = await withSettings(command, environment, false, terminal, async (settings) => {
        const { list } = await import('./list.ts');
        return await list(settings, terminal);
      });
    });

  withNetwork(
    program
      .command('draft')
      .argument('<openapi>', 'a plain OpenAPI file, in YAML or JSON')
      .description(
        'propose the vocabulary for a plain OpenAPI file from what a server answers, as an overlay',
      ),
  )
    .option('--url <url>', 'the endpoint of the server (TARGET_URL)', gather)
    .option('--token <token>', 'the token (TARGET_TOKEN)', gather)
    .option('--param <name=value>', 'the value of a parameter that requests need (TARGET_PARAMS)', gather)
    .option('--output <file>', 'the overlay, a new file; beside the OpenAPI file if not given')
    .option('--rate <number>', 'requests a second (TARGET_RATE)')
    .option('--timeout <seconds>', 'seconds a request may take (TARGET_TIMEOUT)')
    .option('--budget <number>', 'most requests to send (CONFORMANCE_BUDGET)')
    .option('--insecure', 'take any certificate of the target (TARGET_INSECURE)')
    .action(async (openapi: string, { output }: { readonly output?: string }, command: Command) => {
      status = await withSettings(command, environment, true, terminal, async (settings) => {
        const { draft } = await import('./draft.ts');
        return await draft(openapi, output, settings, terminal);
      });
    });

  program
    .command('diff')
    .argument('<before>', 'the compliance.json of one run')
    .argument('<after>', 'the compliance.json of another run')
    .option('--format <format>', 'text, markdown or json', 'text')
    .description('say what is newly broken, fixed, newly undecided, gone and new; 1 if what held now fails')
    .action(async (before: string, after: string, { format }: { readonly format: string }) => {
      const { diff } = await import('./diff.ts');
      status = await diff(before, after, format, terminal);
    });

  program
    .command('merge')
    .argument('<folders...>', 'the output folders of several runs')
    .option('--output <folder>', 'where results go (CONFORMANCE_OUTPUT)')
    .option('--reports <list>', 'reports to write; a recording stays where it is (CONFORMANCE_REPORTS)')
    .option('--config <file>', 'the configuration file (CONFORMANCE_CONFIG)')
    .description('make one set of reports and one exit status of several runs')
    .action(async (folders: readonly string[], _options, command: Command) => {
      status = await withSettings(command, environment, false, terminal, async (settings) => {
        const { merge } = await import('./merge.ts');
        return await merge(folders, settings, environment, terminal);
      });
    });

  program
    .command('explain')
    .argument('<id>', 'id of a check, with or without its subject, of a requirement or of a reading')
    .option(
      '--api <file>',
      'an OpenAPI file of your own, whose checks are to be known too (TARGET_API)',
      gather,
    )
    .description('say what a check or requirement means, and on which lines of which document it rests')
    .action(async (id: string, { api }: { readonly api?: readonly string[] }) => {
      const { explain } = await import('./explain.ts');
      status = await explain(id, apisIn(severalFor('api', api, environment)), terminal);
    });

  program
    .command('serve')
    .description('put the embedded reference target on a port')
    .option('--api <api>', 'which API to serve')
    .option('--port <port>', 'the port; any free one if not given')
    .option('--images <number>', 'how many images it has')
    .option('--seed <number>', 'seed of its images')
    .option('--fault <id...>', 'faults to switch on')
    .option('--variant <id...>', 'lawful variants to switch on')
    .option('--list', 'list the faults and variants there are')
    .action(async (options: Readonly<Record<string, unknown>>) => {
      const { serve } = await import('./serve.ts');
      status = await serve(options, outside, terminal);
    });

  const [, , first] = argv;
  const commands = [...program.commands.map((command) => command.name()), 'help'];
  if (first !== undefined && !first.startsWith('-') && !commands.includes(first)) {
    return terminal.problem({
      code: 'usage',
      message: `There is no command "${first}".${didYouMean(first, commands)} --help lists the commands.`,
    });
  }
  refuseFurtherArguments(program, commands);
  try {
    await program.parseAsync([...argv]);
    return status;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    terminal.note(`The suite itself broke: ${describeThrown(thrown)}`);
    if (environment.CONFORMANCE_DEBUG && thrown instanceof Error) terminal.note(thrown.stack ?? '');
    return 4;
  }
}

/** Makes every command name an argument that it does not take; the library would only count them. */
function refuseFurtherArguments(program: Command, commands: readonly string[]): void {
  for (const command of program.commands) command.allowExcessArguments(true);
  program.hook('preAction', (_, command) => {
    if (command.registeredArguments.some(({ variadic }) => variadic)) return;
    const word = command.args[command.registeredArguments.length];
    if (word === undefined) return;
    const known = [...commands, ...command.options.flatMap(({ long }) => long ?? [])];
    command.error(`Unexpected argument "${word}" after ${command.name()}.${didYouMean(word, known)}`);
  });
}

/** Values of a flag that may be given several times. */
function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** All that a run can be given. */
function withRun(command: Command): Command {
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
    .option('--os-cloud <name>', 'a cloud of clouds.yaml, for the token and the endpoint (OS_CLOUD)')
    .option('--seed <number>', 'seed of everything drawn at random (CONFORMANCE_SEED)');
}

function withNetwork(command: Command): Command {
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
function withSelection(command: Command): Command {
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

function withReports(command: Command): Command {
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
      '--require-decided',
      'fail on a check that cannot decide and is not listed as such (CONFORMANCE_REQUIRE_DECIDED)',
    )
    .option(
      '--min-decided <percent>',
      'percent of the MUSTs that apply which a run has to decide (CONFORMANCE_MIN_DECIDED)',
    );
}

async function withSettings(
  command: Command,
  environment: Environment,
  asks: boolean,
  terminal: Terminal,
  work: (settings: Settings, layers: Layers) => Promise<number>,
): Promise<number> {
  const layers = layersFor(command, environment, asks);
  if (!layers.ok) return terminal.problem(layers.problem);
  const settings = readSettings(layers.value.flags, layers.value.environment, asks);
  return settings.ok ? await work(settings.value, layers.value) : terminal.problem(settings.problem);
}

/** Flags and variables, with what the configuration file fills in. */
function layersFor(command: Command, environment: Environment, asks: boolean): Result<Layers> {
  const flags = dashed(command.opts());
  const found = findConfig(flags, environment, process.cwd());
  return found.ok ? layersOf(flags, environment, found.value, asks) : found;
}

/** Commander gives options in camel case; settings go by the names that the user types. */
function dashed(options: Readonly<Record<string, unknown>>): Flags {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'boolean' || isTexts(value)
        ? [[name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value]]
        : [],
    ),
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
