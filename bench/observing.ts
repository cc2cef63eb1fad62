/**
 * Measures how long observing takes beside a bare loop of undici that sends as many requests to the same server with the same
 * concurrency, at several latencies.
 *
 *   npm run bench
 */
import { createServer, request as forward } from 'node:http';
import { Agent, request } from 'undici';
import { startReference } from '../reference/index.ts';
import { instancesFor } from '../suites/target-run.ts';
import { loadOrThrow, observeRunning } from '../test/support/observe-reference.ts';

const id = 'rackspace-images-v2';
const concurrency = 4;

/** A server in front of another one, which answers some milliseconds later. */
async function slowed(
  origin: string,
  milliseconds: number,
): Promise<{ readonly origin: string; close(): void }> {
  const { hostname, port } = new URL(origin);
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const onward = forward({ hostname, port, method, path: url, headers }, (answer) => {
      setTimeout(() => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.rawHeaders);
        answer.pipe(outgoing);
      }, milliseconds);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    close: () => server.close(),
  };
}

/** Milliseconds that so many plain requests take. */
async function bareLoop(url: string, token: string, requests: number): Promise<number> {
  const dispatcher = new Agent({ connections: concurrency });
  const started = performance.now();
  let left = requests;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { body } = await request(url, { dispatcher, headers: { 'x-auth-token': token } });
      await body.text();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  await dispatcher.close();
  return performance.now() - started;
}

const api = await loadOrThrow(id);
process.stdout.write('latency   requests   observing to a bare loop\n');
for (const latency of [0, 20, 200]) {
  const reference = await startReference({ api: id });
  const path = new URL(reference.url).pathname;
  const front = await slowed(reference.url, latency);
  const target = {
    url: `${front.origin}${path}`,
    token: reference.token,
    forbiddenToken: reference.forbiddenToken,
  };
  const started = performance.now();
  const recording = await observeRunning(target, api, 'standard', instancesFor(api));
  const observing = performance.now() - started;
  const bare = await bareLoop(`${target.url}/images?limit=10`, reference.token ?? '', recording.requests);
  process.stdout.write(
    `${`${latency} ms`.padStart(7)}${String(recording.requests).padStart(11)}${(observing / bare).toFixed(2).padStart(27)}\n`,
  );
  front.close();
  await reference.close();
}
