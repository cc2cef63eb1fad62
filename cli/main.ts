import { Command, CommanderError } from 'commander';
import { didYouMean } from '../engine/base/nearest.ts';
import { describeThrown, success } from '../engine/base/result.ts';
import { withCommandsStopped } from './command-guard.ts';
import { apisIn } from './given.ts';
import { gather, withNetwork, withReports, withRun, withSelection } from './options.ts';
import { type Outside, thisProcess } from './outside.ts';
import { suiteFacts } from './package-facts.ts';
import { terminalOf } from './terminal.ts';
import { severalFor, typedIn } from './typed.ts';
import { withSettings } from './with-settings.ts';

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
    .description(
      'Judges an image-listing API against the documents that describe it, with read-only requests.',
    )
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
      .argument('[setting]', 'the name of one setting, to print only its value')
      .description('print every setting of a run and its source, and send nothing'),
  ).action(async (name: string | undefined, _options, command: Command) => {
    status = await withSettings(command, environment, true, terminal, async (_settings, layers) => {
      const { renderSetting, renderSettings, shownSettings } = await import('./show-config.ts');
      const shown = shownSettings(layers);
      const text = name === undefined ? success(renderSettings(shown)) : renderSetting(shown, name);
      if (!text.ok) return terminal.problem(text.problem);
      terminal.out(text.value);
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
    .option(
      '--api <api>',
      'an API id, or the path of an OpenAPI file; several are allowed (TARGET_API)',
      gather,
    )
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
        "propose the vocabulary for a plain OpenAPI file from a server's responses, as an overlay",
      ),
  )
    .option('--url <url>', 'the endpoint of the server (TARGET_URL)', gather)
    .option('--token <token>', 'the token (TARGET_TOKEN)', gather)
    .option('--param <name=value>', 'the value of a required parameter (TARGET_PARAMS)', gather)
    .option('--output <file>', 'the overlay, a new file; next to the OpenAPI file by default')
    .option('--rate <number>', 'requests per second (TARGET_RATE)')
    .option('--timeout <seconds>', 'seconds before a request times out (TARGET_TIMEOUT)')
    .option('--budget <number>', 'maximum number of requests (CONFORMANCE_BUDGET)')
    .option('--insecure', 'accept any certificate of the target (TARGET_INSECURE)')
    .action(async (openapi: string, { output }: { readonly output?: string }, command: Command) => {
      status = await withSettings(command, environment, true, terminal, async (settings) => {
        const { draft } = await import('./draft.ts');
        return await withCommandsStopped(outside, () => draft(openapi, output, settings, terminal));
      });
    });

  program
    .command('diff')
    .argument('<before>', 'the compliance.json of one run')
    .argument('<after>', 'the compliance.json of another run')
    .option('--format <format>', 'text, markdown or json', 'text')
    .description(
      'show what is newly broken, fixed, newly undecided, removed, and new; exit with 1 if something that held now fails',
    )
    .action(async (before: string, after: string, { format }: { readonly format: string }) => {
      const { diff } = await import('./diff.ts');
      const say = () => diff(before, after, format, terminal);
      // The other formats are read by programs, and go into files.
      status = await (format === 'text' ? withCommandsStopped(outside, say) : say());
    });

  program
    .command('merge')
    .argument('<folders...>', 'the output folders of several runs')
    .option('--output <folder>', 'where results go (CONFORMANCE_OUTPUT)')
    .option('--reports <list>', 'reports to write; the recording stays where it is (CONFORMANCE_REPORTS)')
    .option('--config <file>', 'the configuration file (CONFORMANCE_CONFIG)')
    .description('combine several runs into one set of reports and one exit status')
    .action(async (folders: readonly string[], _options, command: Command) => {
      status = await withSettings(command, environment, false, terminal, async (settings) => {
        const { merge } = await import('./merge.ts');
        return await withCommandsStopped(outside, () => merge(folders, settings, environment, terminal));
      });
    });

  program
    .command('explain')
    .argument('<id>', 'id of a check, with or without its subject, of a requirement, or of a reading')
    .option('--api <file>', 'an OpenAPI file of your own, to explain its checks too (TARGET_API)', gather)
    .option(
      '--documents <folder>',
      'the documents themselves, to quote the cited lines (CONFORMANCE_DOCUMENTS)',
    )
    .description('explain a check, requirement, or reading, and cite the lines of the documents')
    .action(async (id: string, flags: { readonly api?: readonly string[]; readonly documents?: string }) => {
      const { openDocuments } = await import('./documents.ts');
      const documents = openDocuments(typedIn(flags, environment)('documents'));
      if (!documents.ok) {
        status = terminal.problem(documents.problem);
        return;
      }
      const { explain } = await import('./explain.ts');
      const own = apisIn(severalFor('api', flags.api, environment));
      status = await explain(id, own, terminal, documents.value);
    });

  program
    .command('serve')
    .description('serve the embedded reference target on a port')
    .option('--api <api>', 'which API to serve')
    .option('--port <port>', 'the port; any free port by default')
    .option('--images <number>', 'number of images')
    .option('--seed <number>', 'seed for its images')
    .option('--fault <id...>', 'faults to enable')
    .option('--variant <id...>', 'lawful variants to enable')
    .option('--list', 'list all faults and variants')
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
