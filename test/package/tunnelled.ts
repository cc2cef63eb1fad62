// Runs a command, given by its words, through a tunnel of a forward proxy; exit status 1 where it does not come through.
import { spawn } from 'node:child_process';
import { type Command, runTunnelled, wrongIn } from './tunnel.ts';

const [file = process.execPath, ...args] = process.argv.slice(2);
const command: Command = (environment) => {
  const { PATH = '', HOME = '', CONFORMANCE_OUTPUT = '' } = process.env;
  const child = spawn(file, args, { env: { PATH, HOME, CONFORMANCE_OUTPUT, ...environment } });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += String(chunk);
    });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, text })));
};
const wrong = wrongIn(await runTunnelled(command));
for (const sentence of wrong) console.error(sentence);
console.log(`HTTPS through a proxy: ${wrong.length === 0 ? 'passed' : 'FAILED'}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
