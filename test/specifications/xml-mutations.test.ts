import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileBody } from '../../engine/api/validate.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { compileGrammar } from '../../engine/codec/grammar.ts';
import { decode } from './decode.ts';
import { examples, loaded } from './files.ts';

/**
 * The same for the XML example as for those in JSON: what the document shows of an element or attribute cannot be dropped
 * or broken without the XML Schema minding, or, for what XML Schema cannot say, the JSON Schema of the decoded body.
 */
const example = (await examples()).find(({ mediaType }) => mediaType === 'application/xml');
if (example === undefined) throw new Error('there is no example in XML');
const xml = String(example.value);
const schema: JsonObject = example.schema;
const api = await loaded(example.api);
const content = api.list.responses[0]?.contents.find(({ grammar }) => grammar !== undefined);
const grammar = compileGrammar(content?.grammar?.file ?? '');

const byGrammar = (text: string): readonly string[] => {
  if (!grammar.ok) throw new Error(grammar.problem.message);
  return grammar.value(text).map(({ message }) => message);
};
const bySchema = (text: string, profile: 'standard' | 'should'): number =>
  compileBody(schema, profile)(decode(text, schema)).length;

const images = fc.nat({ max: 6 });

/** The document with the nth match of a form replaced; it has to have that many. */
function replaceNth(form: RegExp, index: number, text: string): string {
  let count = -1;
  let replaced = false;
  const result = xml.replace(form, (match) => {
    count += 1;
    if (count !== index) return match;
    replaced = true;
    return text;
  });
  expect(replaced).toBe(true);
  return result;
}

describe('attributes of an image', () => {
  const attributes = ['status', 'updated', 'name', 'created', 'minDisk', 'minRam', 'id'];
  test.each(attributes)('%s cannot be dropped', (name) => {
    fc.assert(
      fc.property(images, (index) => {
        expect(byGrammar(replaceNth(new RegExp(` ${name}="[^"]*"`, 'g'), index, '')).join()).toContain(
          `The attribute '${name}' is required`,
        );
      }),
    );
  });

  test('progress can, which is a broken SHOULD (X24)', () => {
    const without = replaceNth(/ progress="100"/g, 3, '');
    expect(byGrammar(without)).toEqual([]);
    expect(bySchema(without, 'standard')).toBe(0);
    expect(bySchema(without, 'should')).toBe(1);
  });

  const broken: Readonly<Record<string, readonly string[]>> = {
    status: ['', 'not a word', '1'],
    updated: ['', '2011-01-01', '01:02:03Z', '2011-13-01T01:02:03Z', 'Sat, 01 Jan 2011 01:02:03 GMT'],
    created: ['', '2011-01-01', 'yesterday', '2011-01-01T25:02:03Z'],
    minDisk: ['', '-1', '1.5', 'none', '0x10'],
    minRam: ['', '-1', '1.5', 'none'],
    progress: ['', '-1', '101', '99.5', 'done'],
    id: ['', '1', '70a599e031e749b7b260868f441e862b', '70a599e0-31e7-49b7-b260-868f441e862'],
  };
  test.each(Object.keys(broken))('%s cannot have another form', (name) => {
    fc.assert(
      fc.property(images, fc.constantFrom(...(broken[name] ?? [])), (index, value) => {
        const text = replaceNth(new RegExp(` ${name}="[^"]*"`, 'g'), index, ` ${name}="${value}"`);
        expect(byGrammar(text)).not.toEqual([]);
      }),
    );
  });
});

describe('metadata', () => {
  const block = /<metadata>[\s\S]*?<\/metadata>/g;
  test('cannot be dropped, doubled or be something else', () => {
    fc.assert(
      fc.property(
        images,
        fc.constantFrom('', '<metadata/><metadata/>', '<metadata>text</metadata>'),
        (index, text) => {
          expect(byGrammar(replaceNth(block, index, text))).not.toEqual([]);
        },
      ),
    );
  });
  test('can be empty', () => {
    expect(byGrammar(replaceNth(block, 2, '<metadata/>'))).toEqual([]);
  });
  test('has keys, each once', () => {
    expect(byGrammar(replaceNth(/ key="[^"]*"/g, 3, '')).join()).toContain("The attribute 'key' is required");
    const twice = replaceNth(block, 1, '<metadata><meta key="a">1</meta><meta key="a">2</meta></metadata>');
    expect(byGrammar(twice).join()).toContain('Duplicate key-sequence');
  });
  test('has nothing of its own namespace but meta', () => {
    expect(byGrammar(replaceNth(block, 1, '<metadata><item key="a"/></metadata>'))).not.toEqual([]);
  });
});

describe('links', () => {
  const link = /<atom:link [^>]*\/>/g;
  test.each(['href', 'rel'])('%s cannot be dropped', (name) => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), (index) => {
        expect(byGrammar(replaceNth(new RegExp(` ${name}="[^"]*"`, 'g'), index, '')).join()).toContain(
          `The attribute '${name}' is required`,
        );
      }),
    );
  });
  test('are Atom’s', () => {
    expect(byGrammar(replaceNth(link, 0, '<link href="http://a/" rel="self"/>'))).not.toEqual([]);
  });
  test('are empty, with addresses and media types', () => {
    for (const bad of [
      '<atom:link href="not an address" rel="self"/>',
      '<atom:link href="http://a/" rel=""/>',
      '<atom:link href="http://a/" rel="self" type="image"/>',
      '<atom:link href="http://a/" rel="self">text</atom:link>',
    ]) {
      expect(byGrammar(replaceNth(link, 3, bad)), bad).not.toEqual([]);
    }
  });
  test('are counted by the schema of the decoded body', () => {
    for (const index of [0, 3, 6]) expect(bySchema(replaceNth(link, index, ''), 'standard')).toBe(1);
    for (const index of [1, 2]) expect(bySchema(replaceNth(link, index, ''), 'should')).toBe(1);
  });
});

describe('what the document leaves open', () => {
  test.each([
    [
      'another order of attributes',
      / name="fakeimage7" created="([^"]*)"/,
      ' created="$1" name="fakeimage7"',
    ],
    [
      'attributes that are not named',
      / name="fakeimage7"/,
      ' name="fakeimage7" tenantId="12" xmlns:e="urn:e" e:size="1"',
    ],
    ['elements of other namespaces', /<metadata>/, '<e:x xmlns:e="urn:e"><y/></e:x><metadata>'],
    ['links before metadata', /(<metadata>[\s\S]*?<\/metadata>)\s*(<atom:link [^>]*>)/, '$2$1'],
    ['another prefix', /atom:link/g, 'a:link'],
    [
      'a null by xsi:nil',
      /<meta key="ramdisk_id">None<\/meta>/,
      '<meta key="ramdisk_id" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>',
    ],
    [
      'a server',
      /<metadata>/,
      '<server id="70a599e0-31e7-49b7-b260-868f441e862b"><atom:link href="http://a/" rel="self"/></server><metadata>',
    ],
  ])('%s', (_, form, text) => {
    const changed = xml
      .replace(form, text)
      .replace('xmlns:atom=', 'xmlns:a="http://www.w3.org/2005/Atom" xmlns:atom=');
    expect(changed).not.toBe(xml);
    expect(byGrammar(changed)).toEqual([]);
  });

  test('not the namespace, nor what is no XML', () => {
    expect(byGrammar(xml.replace('api/v1.1', 'api/v2')).join()).toContain('No matching global declaration');
    expect(byGrammar(xml.replace('</images>', ''))).not.toEqual([]);
    expect(byGrammar('')).not.toEqual([]);
  });

  test('no document type, so that nothing in it is ever looked at', () => {
    const hostile = xml.replace(
      '<images',
      '<!DOCTYPE images [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<images',
    );
    expect(byGrammar(hostile).join()).toContain('document type declaration');
  });
});
