import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { terminalOf } from '../../cli/terminal.ts';
import { diffCompliance } from '../../engine/compliance/diff.ts';
import { renderDiff } from '../../reporters/diff.ts';
import { renderSummary } from '../../reporters/terminal.ts';
import { example, exampleOf, exampleTarget } from '../reporters/example.ts';
import { call } from './command.ts';

/** Lines that a build service takes for commands: GitHub's at the beginning, the others anywhere. */
const command = /^\s*::|##[a-z]*\[/im;

let server: Server;
let url = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const html = request.url?.startsWith('/html');
    response.setHeader('content-type', html ? '##vso[task.complete]' : 'application/json');
    if (request.url?.startsWith('/moved')) response.writeHead(302, { location: '##[error]x ##teamcity[y]' });
    response.end(html ? '' : JSON.stringify({ servers: ['::error::x', '##[error]x'] }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());

/** What the terminal writes of a text. */
function written(said: string): string {
  let text = '';
  const output = {
    write: (chunk: string) => {
      text += chunk;
    },
  };
  terminalOf({ environment: {}, output, errors: process.stderr }).out(said);
  return text;
}

test.each([40, 57, 80, 100, 200])('nothing that a target says is a command in a summary %i wide', (width) => {
  const said = renderSummary(example, { color: false, width, reports: [] });
  const text = written(said);
  expect(text).not.toMatch(command);
  expect(text).toContain('stop-commands::x');
  expect(text).toContain('#\\u{23}[error]x');
});

test.each(['text', 'markdown', 'json'] as const)('nor in what diff prints as %s', (format) => {
  const after = exampleOf(exampleTarget('one-api', ['failed']));
  const before = exampleOf(exampleTarget('one-api', ['passed']));
  const text = written(renderDiff(diffCompliance(before, after), format));
  expect(text).not.toMatch(command);
});

test.each(['/html', '/moved', '/json'])(
  'nor in what is said of a target that cannot be judged: %s',
  async (path) => {
    const ended = await call(['run', '--api', 'rackspace-images-v2', '--url', `${url}${path}`]);
    expect(ended.status).toBe(3);
    expect(ended.err).not.toMatch(command);
    expect(ended.out).not.toMatch(command);
  },
);
