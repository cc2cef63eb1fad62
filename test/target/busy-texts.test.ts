import { describe, expect, it } from 'vitest';
import { chooseEndpoint, readCatalogue3 } from '../../engine/auth/catalogue.ts';
import { readMediaType } from '../../engine/base/media-type.ts';
import { redactor } from '../../engine/client/redact.ts';
import { folded } from '../../engine/kinds/collation.ts';
import { internalsIn } from '../../suites/status/error-discloses-no-internals.ts';

const access = {
  title: 'the cloud',
  authUrl: 'http://127.0.0.1:1',
  version: undefined,
  proof: { kind: 'token', token: 'token' },
  scope: { kind: 'none' },
  region: undefined,
  interfaces: ['public'],
  overrides: {},
  insecure: false,
  authorities: undefined,
} as const;

function endpointIn(url: string): unknown {
  const catalogue = readCatalogue3([{ type: 'image', endpoints: [{ interface: 'public', url }] }]);
  return chooseEndpoint({ types: ['image'], path: '/v2' }, catalogue, access);
}

/** Searches with a text that makes a careless search try every place against every other. */
const searches: Readonly<Record<string, () => unknown>> = {
  'for secrets, in backslashes': () => redactor(['the-secret/0123'])(`%41${'\\'.repeat(300_000)}`),
  'for secrets, in percent signs': () => redactor(['the-secret/0123'])(`%41%${'25'.repeat(300_000)}`),
  'for secrets, in entities': () => redactor(['the-secret/0123'])(`&#41;${'&amp;'.repeat(300_000)}`),
  'for credentials, in slashes': () => redactor([])(`//a:${'//a:b'.repeat(300_000)}`),
  'for the end of a text, in blanks': () => folded(`a${' '.repeat(300_000)}b`),
  'for a media type, in semicolons': () => readMediaType(`application/json${' ;'.repeat(30_000)} @`),
  'for a media type, in blanks': () => readMediaType(`application/json;${' '.repeat(60_000)}@`),
  'for a stack trace, in line ends': () => internalsIn('\n'.repeat(300_000)),
  'for a stack trace, in warnings': () => internalsIn('Warning: a in b '.repeat(20_000)),
  'for a stack trace, in calls': () => internalsIn(`at ${'/a:1'.repeat(100_000)}`),
  'for a path, in folders': () => internalsIn('/usr/a'.repeat(100_000)),
  'for a version, in slashes': () => endpointIn(`http://127.0.0.1/${'/'.repeat(300_000)}v`),
};

describe('a text that keeps a careless search busy is searched in a moment', () => {
  it.each(Object.entries(searches))('%s', (_name, search) => {
    const started = performance.now();
    search();
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

it('a secret is taken out where one escape stands within others', () => {
  const hidden = 'the-secret/0123'.replace('/', '\\\\\\\\u002f').replace('-', '%25252d');
  expect(redactor(['the-secret/0123'])(`before ${hidden} after`)).toMatch(/^before \\*\[redacted\] after$/);
});
