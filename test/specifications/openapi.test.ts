import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { schemaForProfile } from '../../engine/api/levels.ts';
import { knownApis } from '../../engine/api/load.ts';
import { isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';
import { parsed, readings } from '../catalogue/files.ts';
import { dereferenced, entries, loaded, profiles, strings } from './files.ts';

/** What the documents' tables and templates have, to notice anything that gets lost. */
const documented: Readonly<Record<string, { operations: Record<string, readonly [string[], number[]]> }>> = {
  'rackspace-servers-v2': {
    operations: {
      '/images/detail': [
        ['changes-since', 'limit', 'marker', 'name', 'server', 'status', 'type'],
        [200, 400, 401, 403, 405, 409, 413, 500, 503],
      ],
      '/images/{image_id}': [['image_id'], [200, 203, 400, 401, 403, 405, 409, 413, 500, 503]],
    },
  },
  'openstack-compute-v2': {
    operations: {
      '/images/detail': [
        ['changes-since', 'limit', 'marker', 'name', 'server', 'status', 'type'],
        [200, 203, 400, 401, 403, 405, 413, 500, 503],
      ],
    },
  },
  'rackspace-images-v2': {
    operations: {
      '/images': [
        [
          ...['checksum', 'id', 'limit', 'marker', 'name', 'owner', 'size', 'size_max', 'size_min'],
          ...['sort_dir', 'sort_key', 'status', 'visibility'],
        ],
        [200, 400, 401, 403, 405, 413, 415, 500, 503],
      ],
    },
  },
  'otc-images-v1.1': {
    operations: {
      '/images/detail': [
        ['changes-since', 'container_format', 'disk_format', 'name', 'size_max', 'size_min', 'status'],
        [200, 400, 401, 403, 404, 500, 503],
      ],
    },
  },
};

describe.each(knownApis())('the specification of %s', (id) => {
  test('is OpenAPI 3.1 to a validator that is not ours, and all that it refers to is there', async () => {
    const document = await dereferenced(id);
    const validator = new Validator();
    expect(await validator.validate({ ...document })).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    expect([...strings(document)].filter(([under]) => under === '$ref')).toEqual([]);
  });

  test('has the parameters and statuses that its documents have', async () => {
    const api = await loaded(id);
    const operations = Object.fromEntries(
      api.operations.map(({ path, parameters, responses }) => [
        path,
        [
          parameters.map(({ name }) => name).sort(),
          responses.filter(({ tolerated }) => !tolerated).map(({ status }) => status),
        ],
      ]),
    );
    expect(operations).toEqual(documented[id]?.operations);
  });

  test('names only readings that exist, and that concern this API', async () => {
    const concerned = new Set(
      readings().flatMap((reading) => (reading.apis.includes(id) ? [reading.id] : [])),
    );
    const known = new Set(readings().map((reading) => reading.id));
    const { paths = {} } = await dereferenced(id);
    const own = entries(paths).map(([, item]) => withoutSchemas(item));
    const cited = own.flatMap((item) => [...strings(item)].filter(isCitation).map(([, reading]) => reading));
    expect(cited.filter((reading) => !concerned.has(reading))).toEqual([]);
    const anywhere = [...strings(paths)].filter(isCitation).map(([, reading]) => reading);
    expect(anywhere.filter((reading) => !known.has(reading))).toEqual([]);
  });
});

function isCitation([under]: readonly [string, string]): boolean {
  return ['readings', 'x-readings', 'reading', 'x-tolerated'].includes(under);
}

/** Shared schemas serve several APIs, so what they cite need not concern this one. */
function withoutSchemas(value: Json): Json {
  if (!isJsonObject(value)) return Array.isArray(value) ? value.map(withoutSchemas) : value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      name === 'schema' ? [] : [[name, withoutSchemas(inner)]],
    ),
  );
}

describe.each(knownApis())('the schemas of %s', (id) => {
  const file = parsed(`schemas/${id}.schema.json`);
  const definitions = isJsonObject(file) && isJsonObject(file.$defs) ? Object.keys(file.$defs) : [];

  test.each(profiles)('are free of unknown keywords and of contradictions at %s', (profile) => {
    const ajv = new Ajv2020({
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
      strictTypes: false,
    });
    formats.default(ajv);
    ajv.addKeyword('xml');
    for (const name of [id, 'common']) {
      ajv.addSchema(projected(parsed(`schemas/${name}.schema.json`), profile), `${name}.schema.json`);
    }
    for (const definition of definitions) {
      expect(() => ajv.compile({ $ref: `${id}.schema.json#/$defs/${definition}` }), definition).not.toThrow();
    }
  });
});

function projected(schema: unknown, profile: (typeof profiles)[number]): JsonObject {
  const result = isJsonObject(schema) ? schemaForProfile(schema, profile) : {};
  return isJsonObject(result) ? result : {};
}
