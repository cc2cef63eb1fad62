import { describe, expect, test } from 'vitest';
import { memberOf } from '../../engine/codec/model.ts';
import { parseXml, textIn, type XmlReading } from '../../engine/codec/xml.ts';
import { listSchema, readXmlAs, shapeFor } from './support.ts';

const utf8 = (text: string, charset?: string): XmlReading => parseXml(Buffer.from(text, 'utf8'), charset);
const textOf = (reading: XmlReading): string =>
  reading.kind === 'document' ? textIn(reading.root) : `${reading.kind}: ${reading.message}`;

describe('parsing', () => {
  test('takes sections, comments, references and processing instructions for what they are', () => {
    expect(textOf(utf8('<a>x<![CDATA[<&>]]><!-- no --><?no no?>&#x1F427;&amp;y</a>'))).toBe('x<&>🐧&y');
  });

  test('reads the encodings that a body may be in', () => {
    const decl = (name: string): string => `<?xml version='1.0' encoding='${name}'?><a>Grüße</a>`;
    expect(textOf(parseXml(Buffer.from(`\ufeff${decl('UTF-16')}`, 'utf16le'), 'UTF-16'))).toBe('Grüße');
    expect(textOf(parseXml(Buffer.from(decl('ISO-8859-1'), 'latin1'), undefined))).toBe('Grüße');
    expect(textOf(utf8(`\ufeff${decl('UTF-8')}`))).toBe('Grüße');
  });

  test('lets the Content-Type outweigh the declaration', () => {
    expect(textOf(utf8("<?xml version='1.0' encoding='ISO-8859-1'?><a>ü</a>", 'utf-8'))).toBe('ü');
    expect(textOf(utf8('<a>ü</a>', 'ISO-8859-1'))).toBe('Ã¼');
  });

  test('doubts a body that is not in the encoding that it declares', () => {
    const reading = parseXml(Buffer.from("<?xml version='1.0' encoding='UTF-8'?><a/>", 'utf16le'), undefined);
    expect(reading).toMatchObject({ kind: 'document', doubts: [expect.stringContaining('UTF-16LE')] });
  });

  test.each([
    ['an end that is missing', '<a><b></a>'],
    ['a prefix that is not declared', '<a><p:b/></a>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['two roots', '<a/><a/>'],
    ['half a sign', '<a>&#55357;</a>'],
    ['an entity that is not declared', '<a>&nbsp;</a>'],
    ['an encoding that there is not', "<?xml version='1.0' encoding='UTF-88'?><a/>"],
    ['elements within each other without end', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`],
    ['nothing', ''],
    ['JSON', '{"a": 1}'],
  ])('calls %s ill-formed', (_, body) => {
    expect(utf8(body)).toMatchObject({ kind: 'ill-formed', message: expect.stringMatching(/\w/) });
  });

  test.each([
    ['entities that grow', '<!DOCTYPE a [<!ENTITY b "xx"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
    ['a file of this machine', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    [
      'a document type behind a comment',
      '<?xml version="1.0"?><!-- > --><!DOCTYPE a SYSTEM "http://x.example/"><a/>',
    ],
    [
      'a document type behind a long comment',
      `<!--${'-> '.repeat(30_000)}--><!DOCTYPE a [<!ENTITY b "c">]><a b="&b;"/>`,
    ],
    ['a document type that begins where the first look ends', `<!--${'x'.repeat(65_525)}--><!DOCTYPE a><a/>`],
  ])('does not look at %s', (_, body) => {
    expect(utf8(body)).toMatchObject({ kind: 'refused' });
    expect(parseXml(Buffer.from(`\ufeff${body}`, 'utf16le'), undefined)).toMatchObject({ kind: 'refused' });
  });

  test('takes what looks like a document type inside a text for the text', () => {
    expect(textOf(utf8('<a><![CDATA[<!DOCTYPE html>]]></a>'))).toBe('<!DOCTYPE html>');
  });
});

describe('reading by the specification', () => {
  const shape = shapeFor(listSchema());
  const own = 'http://docs.openstack.org/compute/api/v1.1';
  const image = (inside: string, attributes = ''): string =>
    `<x:images xmlns:x="${own}" xmlns:l="http://www.w3.org/2005/Atom"><x:image ${attributes}>${inside}</x:image></x:images>`;
  const nameOf = (xml: string, ...path: readonly string[]) => {
    const list = memberOf(readXmlAs(xml, shape), ['images']);
    return memberOf(list.kind === 'list' ? list.elements[0] : undefined, path);
  };

  test('goes by the URI of a namespace and never by its prefix', () => {
    const linked = nameOf(image('<l:link href="h" rel="self"/><link href="no"/>'), 'links');
    expect(linked.kind === 'list' && linked.elements).toHaveLength(1);
  });

  test('takes no attribute of another namespace for its own', () => {
    expect(nameOf(image('', 'l:name="no"'), 'name')).toEqual({ kind: 'absent' });
  });

  test('keeps the exact text of a key and its value', () => {
    const found = nameOf(
      image('<x:metadata><x:meta key=" k&#10;"> v\t</x:meta></x:metadata>'),
      'metadata',
      ' k\n',
    );
    expect(found).toEqual({ kind: 'text', text: ' v\t' });
  });

  test('recognises a nil element and keys that occur twice or not at all', () => {
    const nil = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"';
    const xml = image(
      `<x:metadata><x:meta key="a" ${nil}/><x:meta key="b"/><x:meta key="b"/><x:meta>c</x:meta></x:metadata>`,
    );
    expect(nameOf(xml, 'metadata', 'a')).toEqual({ kind: 'null' });
    expect(nameOf(xml, 'metadata')).toMatchObject({ repeated: ['b'], nameless: 1 });
  });

  test('compares numbers and times by value', () => {
    expect(nameOf(image('', 'minRam="0512"'), 'minRam')).toMatchObject({ value: 512n });
    const [one, other] = ['2011-01-01T02:02:03+01:00', '2011-01-01T01:02:03Z'].map((time) =>
      nameOf(image('', `created="${time}"`), 'created'),
    );
    expect(one?.kind === 'instant' && other?.kind === 'instant' && one.at === other.at).toBe(true);
  });
});
