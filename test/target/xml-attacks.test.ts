import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claims } from '../support/observe-reference.ts';
import { pass, type Right } from './front.ts';
import { answerText, type RawServer, startRaw } from './misbehaving.ts';
import { type FrontRun, outcomesOf, runOn } from './run.ts';

/** What a body that is fetched in secret would be fetched from. */
let otherServer: RawServer;
beforeEach(async () => {
  otherServer = await startRaw((socket) => socket.write(answerText(200, [], '<!ENTITY b "c">')), '127.0.0.2');
});
afterEach(async () => await otherServer.close());

/** A list in XML with a document type before its root, and with the first name replaced. */
const typed =
  (declarations: string, name: string) =>
  (body: string): string =>
    body
      .replace(/^(<\?xml[^>]*\?>)?\s*/, (head) => `${head}<!DOCTYPE images ${declarations}>\n`)
      .replace(/ name="[^"]*"/, ` name="${name}"`);

/** An entity that is ten of another, which is ten of another, and so on. */
const laughs = Array.from(
  { length: 12 },
  (_, depth) => `<!ENTITY e${depth + 1} "${`&e${depth};`.repeat(10)}">`,
).join('');

const attacks: Readonly<Record<string, () => (body: string) => string>> = {
  'a document type that says nothing': () => typed('', 'image'),
  'a document type of another server': () => typed(`SYSTEM "${otherServer.url}/images.dtd"`, 'image'),
  'an entity': () => typed('[<!ENTITY b "text">]', '&b;'),
  'an entity of another server': () => (body) =>
    typed(
      `[<!ENTITY b SYSTEM "${otherServer.url}/secret">]`,
      'image',
    )(body).replace(/<\/(\w*:?images)>/, '&b;</$1>'),
  'an entity of a file': () => (body) =>
    typed(
      '[<!ENTITY b SYSTEM "file:///etc/hostname">]',
      'image',
    )(body).replace(/<\/(\w*:?images)>/, '&b;</$1>'),
  'a parameter entity of another server': () =>
    typed(`[<!ENTITY % b SYSTEM "${otherServer.url}/more"> %b;]`, '&c;'),
  'a billion laughs': () => typed(`[<!ENTITY e0 "ha">${laughs}]`, '&e12;'),
  'one long entity many times over': () =>
    typed(`[<!ENTITY b "${'x'.repeat(100_000)}">]`, '&b;'.repeat(20_000)),
  'a document type behind a long comment': () => (body) =>
    typed(
      '[<!ENTITY b "text">]',
      '&b;',
    )(body).replace('<!DOCTYPE', `<!--${'- '.repeat(50_000)}-->\n<!DOCTYPE`),
};

const isXml = ({ status, headers }: Right): boolean =>
  status === 200 && /xml/.test(headers['content-type'] ?? '');

/** Judges a target whose lists in XML are spoilt, each answer in the next of some ways, and whose lists in JSON are right. */
async function runWith(
  ways: readonly ((body: string) => string)[],
  level: 'standard' | 'strict' = 'standard',
): Promise<FrontRun & { readonly spoilt: number }> {
  let spoilt = 0;
  const run = await runOn(
    (right, response) => {
      const change = ways[spoilt % ways.length];
      if (!isXml(right) || change === undefined) return pass(right, response);
      spoilt += 1;
      pass(right, response, { body: change(right.body) });
    },
    { timeout: '5', 'time-limit': '60' },
    { api: 'openstack-compute-v2', level },
  );
  return { ...run, spoilt };
}

const verdictOf = ({ verdicts }: FrontRun, id: string) => verdicts.find((verdict) => verdict.id === id);

/** One run for all of them, or, where there is time, one for each. */
const cases: readonly (readonly [name: string, of: readonly string[]])[] =
  process.env.TRY === undefined
    ? [['every attack in turn', Object.keys(attacks)]]
    : Object.keys(attacks).map((name) => [name, [name]]);

describe('a target whose XML brings', () => {
  it.each(cases)('%s gets a verdict, and nothing is fetched for it', async (_name, names) => {
    const run = await runWith(names.flatMap((name) => attacks[name]?.() ?? []));
    expect(run.spoilt).toBeGreaterThan(names.length);
    expect(run.recording.cutShort).toBeUndefined();
    expect(otherServer.heard).toEqual([]);
    // The XML is left undecided, for it may be lawful; what JSON says is judged as ever.
    expect(claims(run.verdicts)).toEqual([]);
    expect(verdictOf(run, 'equivalence.xml-is-well-formed')).toMatchObject({
      outcome: 'inconclusive',
      message: expect.stringMatching(/XML body of GET \S+ has a document type.*not looked at for safety/),
    });
    expect(outcomesOf(run.verdicts).passed).toBeGreaterThan(60);
    expect(run.elapsed).toBeLessThan(30_000);
    // Neither what entities stand for nor what was fetched is anywhere.
    expect(JSON.stringify(run.verdicts)).not.toMatch(/(?:ha){20}|x{1000}/);
  });

  it('a document type fails at level strict, and the finding says why', async () => {
    const run = await runWith([typed('[<!ENTITY b "text">]', '&b;')], 'strict');
    expect(verdictOf(run, 'schema.xml-matches-xsd:listImages')).toMatchObject({
      outcome: 'failed',
      actual: expect.stringContaining('document type declaration'),
    });
  });

  it('inclusions, schemas and styles of another server is read without them', async () => {
    const include = `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${otherServer.url}/more"/>`;
    const schema = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x ${otherServer.url}/schema"`;
    const run = await runWith([
      (body) => body.replace(/<\/(\w*:?images)>/, `${include}</$1>`),
      (body) => body.replace(/<(\w*:?images) /, `<$1 ${schema} `),
      (body) =>
        body.replace(
          /^(<\?xml[^>]*\?>)?/,
          `$1<?xml-stylesheet href="${otherServer.url}/style" type="text/xsl"?>`,
        ),
    ]);
    expect(run.spoilt).toBeGreaterThan(3);
    expect(otherServer.heard).toEqual([]);
    expect(claims(run.verdicts)).toEqual([]);
    expect(verdictOf(run, 'equivalence.xml-is-well-formed')?.outcome).toBe('passed');
  });
});
