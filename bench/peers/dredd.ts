import { join } from 'node:path';
import { runCommand } from './command.ts';
import type { Tool } from './tool.ts';

/** Dredd, from npm, below the folder of the tools. */
export function dredd(tools: string): Tool {
  const command = join(tools, 'node_modules/.bin/dredd');
  return {
    name: 'Dredd',
    configuration: 'default settings, with the token as a header',
    version: async () =>
      /v([\d.]+)/.exec((await runCommand(command, ['--version'], tools)).out)?.[1] ?? 'unknown',
    judge: async ({ url, token, specification, folder }) => {
      const { status, out } = await runCommand(
        command,
        [specification, url, '--header', `X-Auth-Token: ${token}`, '--no-color'],
        folder,
      );
      if (status > 1 || !/^complete: /m.test(out))
        throw new Error(/^error: .*?: (.*)$/m.exec(out)?.[1] ?? out);
      return new Set(reasonsIn(out));
    },
  };
}

/** Why each transaction failed, line by line, with the transaction; places in an array count as one. */
function reasonsIn(out: string): readonly string[] {
  const [, failed = ''] = out.split('info: Displaying failed tests...');
  return failed.split(/^fail: (?=[A-Z]+ \()/m).flatMap((part) => {
    const [transaction = '', reasons = ''] = part.split(/ duration: \S+\nfail: /);
    const told = reasons.split(/\n\s*\n/, 1)[0]?.split('\n') ?? [];
    return told
      .filter((reason) => reason !== '')
      .map((reason) => `${transaction}: ${reason.replace(/\/\d+/g, '/*')}`);
  });
}
