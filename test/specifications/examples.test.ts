import { describe, expect, test } from 'vitest';
import { compileBody } from '../../engine/api/validate.ts';
import { isJsonObject, type Json, readPointer } from '../../engine/base/json.ts';
import { compileGrammar } from '../../engine/codec/grammar.ts';
import { documentLines } from '../catalogue/files.ts';
import { decode } from './decode.ts';
import { type Example, examples, loaded, payload, payloadsAreHere, profiles } from './files.ts';

const all = await examples();
const json = all.filter(({ mediaType }) => mediaType === 'application/json');
const xml = all.filter(({ mediaType }) => mediaType === 'application/xml');
const nameOf = ({ api, operation, name }: Example): string => `${api} ${operation} ${name}`;

test('every operation has an example', () => {
  expect(json.map(nameOf).sort()).toEqual([
    'openstack-compute-v2 listImages documented',
    'otc-images-v1.1 listImages documented',
    'rackspace-images-v2 listImages documented',
    'rackspace-servers-v2 getImage documented',
    'rackspace-servers-v2 listImages ofSibling',
  ]);
  expect(xml.map(nameOf)).toEqual(['openstack-compute-v2 listImages documented']);
});

describe.each(profiles)('at %s', (profile) => {
  test.each(json.map((example) => [nameOf(example), example] as const))(
    'the body of %s is valid',
    (_, example) => {
      expect(compileBody(example.schema, profile)(example.value)).toEqual([]);
    },
  );

  test.each(xml.map((example) => [nameOf(example), example] as const))(
    'the XML of %s says by the specification alone what its JSON says, and is valid',
    (_, example) => {
      const decoded = decode(String(example.value), example.schema);
      expect(compileBody(example.schema, profile)(decoded)).toEqual([]);
    },
  );
});

describe('the example in XML', () => {
  const [example] = xml;
  if (example === undefined) throw new Error('there is no example in XML');
  const twin = json.find(({ api, operation }) => api === example.api && operation === example.operation);

  test('is valid by the XML Schema', async () => {
    const api = await loaded(example.api);
    const content = api.list.responses[0]?.contents.find(({ mediaType }) => mediaType === example.mediaType);
    const grammar = compileGrammar(content?.grammar?.file ?? '');
    expect(grammar.ok && grammar.value(String(example.value))).toEqual([]);
  });

  // X08: the document prints the null of its JSON as the word None in its XML.
  test('decodes to the example in JSON but for the one null', () => {
    const decoded = decode(String(example.value), example.schema);
    const nullPlace = '/images/4/metadata/ramdisk_id';
    expect(readPointer(decoded, nullPlace)).toBe('None');
    expect(decoded).toEqual(withText(twin?.value ?? null, nullPlace.split('/').slice(1), 'None'));
  });
});

function withText(value: Json, [name, ...rest]: readonly string[], text: string): Json {
  if (name === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((element: Json, index) =>
      String(index) === name ? withText(element, rest, text) : element,
    );
  }
  return isJsonObject(value) ? { ...value, [name]: withText(value[name] ?? null, rest, text) } : value;
}

describe('a fault in XML', () => {
  test.skipIf(!payloadsAreHere)('decodes to the same in JSON', async () => {
    const api = await loaded('openstack-compute-v2');
    const schema = api.list.responses
      .find(({ status }) => status === 400)
      ?.contents.find(({ mediaType }) => mediaType === 'application/xml')?.schema;
    for (const name of ['fault', 'overlimit']) {
      const base = `extra-faults/openstack_compute-api__${name}`;
      const decoded = decode(payload(`${base}.xml`), schema ?? {});
      expect(decoded).toEqual(JSON.parse(payload(`${base}.json`)));
      expect(compileBody(schema ?? {}, 'strict')(decoded)).toEqual([]);
    }
  });
});

/** Where each example stands in its document. */
const places: Readonly<Record<string, readonly [file: string, from: number, to: number, close: string]>> = {
  'rackspace-servers-v2 getImage documented': ['003_e5f49392b9cd5b69.txt', 164, 211, ''],
  'openstack-compute-v2 listImages documented': ['001_52ab7cb8d550b0d1.txt', 17, 227, '}'],
  'rackspace-images-v2 listImages documented': ['002_9cc8573b71829b55.txt', 173, 198, ''],
  'otc-images-v1.1 listImages documented': ['004_8f4fa6c7d0039645.txt', 108, 132, ''],
};

describe('the examples are the data of the documents, whole', () => {
  for (const example of json) {
    const place = places[nameOf(example)];
    if (place === undefined) continue;
    const [file, from, to, close] = place;
    const lines = documentLines(file);
    test.skipIf(lines === undefined)(nameOf(example), () => {
      const text = `${lines?.slice(from - 1, to).join('\n')}${close}`;
      expect(example.value).toEqual(JSON.parse(text));
    });
  }

  const lines = documentLines('001_52ab7cb8d550b0d1.txt');
  test.skipIf(lines === undefined)('the XML of openstack-compute-v2', () => {
    expect(xml[0]?.value).toBe(lines?.slice(228, 299).join('\n'));
  });
});
