import { describe, expect, test } from 'vitest';
import { isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';
import { compareModels } from '../../engine/codec/compare.ts';
import { fromJson } from '../../engine/codec/from-json.ts';
import type { Shape } from '../../engine/codec/shape.ts';
import { member, payload, payloadsAreHere } from '../specifications/files.ts';
import { compareLists, itemShapeFor, listSchema, readXmlAs, shapeFor, withoutReadings } from './support.ts';

/**
 * Pairs of bodies of real servers, which stand beside the project and not in it. Their table says in what they differ,
 * as a script saw it that knew no specification. What it lists is found, but where there is a better explanation.
 */
test.skipIf(payloadsAreHere)('the folder of real bodies is not here, so no pair was compared', ({ skip }) => {
  skip('put the bodies into ../shared/payloads to compare them');
});

interface Row {
  readonly folder: string;
  readonly xml: string;
  readonly json: string;
  readonly differences: readonly string[];
}

const rows = payloadsAreHere ? readPairs(payload('README.md')) : [];

function readPairs(text: string): readonly Row[] {
  const [, table = ''] = text.split('## JSON/XML pairs');
  return table.split('\n').flatMap((line) => {
    const [, folder = '', xml = '', json = '', , differences = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    if (!xml.endsWith('.xml')) return [];
    return [
      {
        folder,
        xml,
        json,
        differences: differences === 'none' ? [] : differences.replace(/ …$/, '').split(/;\s(?=\.)/),
      },
    ];
  });
}

/** Differences to a script that are none by the specification, with the reason. */
const explained: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /: JSON "?(\d+)"? vs XML "?\1"?$/,
    'XML has no types, so a number and the text of its digits are written alike',
  ],
  [/links: in XML only \(\[\]\)$/, 'no element is what an empty list and no list both are in XML'],
  [
    /^\.image\.fault: in JSON only/,
    'the XML has the fault, as an element, with the same code, message and details',
  ],
];

/** A place as our own paths write it. */
function placeOf(difference: string): string {
  return (/^\.(?:images|image)?(?:\[(\d+)\])?\.?([^ ]+?):\s/.exec(difference)?.slice(1) ?? [])
    .filter((part) => part !== undefined)
    .join('.');
}

/** What the drafts and extensions have besides what the document describes. */
const extensions: JsonObject = {
  tenantId: { type: 'string', xml: { attribute: true } },
  userId: { type: 'string', xml: { attribute: true } },
  serverId: { type: 'integer', xml: { attribute: true } },
  'OS-DCF:diskConfig': extension('diskConfig', 'string', 'disk_config'),
  'OS-EXT-IMG-SIZE:size': extension('size', 'integer', 'image_size'),
};

function extension(name: string, type: string, of: string): JsonObject {
  const namespace = `http://docs.openstack.org/compute/ext/${of}/api/v1.1`;
  return { type, xml: { attribute: true, name, namespace } };
}

const documented = 'http://docs.openstack.org/compute/api/v1.1';
const fault: JsonObject = {
  type: 'object',
  xml: { name: 'fault', namespace: documented },
  properties: {
    code: { type: 'integer', xml: { attribute: true } },
    message: { type: 'string', xml: { namespace: documented } },
    details: { type: 'string', xml: { namespace: documented } },
  },
};

/** The list's schema with the extensions, without readings, and in the namespace that a body has. */
function schemaFor(xml: string): JsonObject {
  const schema = withoutReadings(listSchema());
  const image = member(member(member(schema, 'properties'), 'images'), 'items');
  const known = member(image, 'properties');
  if (!isJsonObject(image) || !isJsonObject(known)) throw new Error('The list has no images.');
  const extended = { ...image, properties: { ...known, ...extensions, fault } };
  const whole = { ...schema, properties: { images: { type: 'array', items: extended } } };
  const own = /\sxmlns="([^"]+)"/.exec(xml)?.[1] ?? documented;
  const renamed: Json = JSON.parse(JSON.stringify(whole).replaceAll(`"${documented}"`, JSON.stringify(own)));
  return isJsonObject(renamed) ? renamed : {};
}

/** Where two bodies differ, whether they hold a list or one image. */
function placesOfDifferences(json: Json, xml: string): readonly string[] {
  const shape: Shape = shapeFor(schemaFor(xml));
  if (member(json, 'images') !== undefined)
    return compareLists(json, xml, shape, 'strict').map(({ path }) => path.join('.'));
  const item = itemShapeFor(shape);
  const found = compareModels(item, fromJson(member(json, 'image'), item), readXmlAs(xml, item), 'strict');
  return found.map(({ path }) => path.join('.'));
}

describe.skipIf(!payloadsAreHere)('real bodies in JSON and XML', () => {
  test('are there in pairs', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  test.each(rows.map((row) => [`${row.xml} with ${row.json}`, row] as const))('%s', (_, row) => {
    const body: Json = JSON.parse(payload(`${row.folder}/${row.json}`));
    const wanted = row.differences.filter((one) => !explained.some(([pattern]) => pattern.test(one)));
    expect(placesOfDifferences(body, payload(`${row.folder}/${row.xml}`))).toEqual(wanted.map(placeOf));
  });
});
