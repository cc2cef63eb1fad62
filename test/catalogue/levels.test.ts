import { describe, expect, test } from 'vitest';
import { checkIn } from '../../engine/api/catalogue.ts';
import { knownApis } from '../../engine/api/load.ts';
import type { Api } from '../../engine/api/model.ts';
import { placesOf } from '../../engine/api/places.ts';
import { jsonContentFor } from '../../engine/api/responses.ts';
import { type Aspect, aspectText } from '../../engine/base/aspect.ts';
import { judgedBy, requirementsOn } from '../../engine/run/levels.ts';
import { type ApiId, faults } from '../../reference/index.ts';
import { sentencesAt } from '../../suites/toolkit/schema-sentences.ts';
import { unsuitedLevels } from '../support/levels.ts';
import { loadOrThrow, observeReference } from '../support/observe-reference.ts';

const apis = await Promise.all(knownApis().map(loadOrThrow));

const schemaCheck = 'schema.body-matches-schema';

/** What a schema refuses although only SHOULDs ask for it, each with the reason; the verdict is a warning all the same. */
const refusedBeyondMust: Readonly<Record<string, string>> = {
  'schema.body-matches-schema:listImages.images.server of openstack-compute-v2':
    'No line describes the member. Its schema also says how it stands in XML, which has to be known at every level.',
};

interface SchemaSentence {
  readonly check: string;
  readonly aspect: Aspect;
  /** What becomes of a body that breaks it at level standard; nothing where only level strict asks for it. */
  readonly outcome: 'failed' | 'warned' | undefined;
  /** Whether some body breaks it, at whatever level. */
  readonly isBreakable: boolean;
}

/** All that the schemas of an API ask for, with what a schema by itself makes of a body that breaks it. */
function schemaSentences({ operations }: Api): readonly SchemaSentence[] {
  return operations.flatMap((operation) => {
    const schema = jsonContentFor(operation, 200)?.schema;
    if (schema === undefined) return [];
    return ['', ...placesOf(schema)].flatMap((place) =>
      sentencesAt(schema, place).map(({ aspect, demands }) => {
        const asked = (profile: 'standard' | 'should'): boolean =>
          demands.some(({ profiles }) => profiles.includes(profile));
        return {
          check: `${schemaCheck}:${operation.id}${place === '' ? '' : `.${place}`}`,
          aspect: { operation: operation.id, ...aspect },
          outcome: asked('standard')
            ? ('failed' as const)
            : asked('should')
              ? ('warned' as const)
              : undefined,
          isBreakable: demands.length > 0,
        };
      }),
    );
  });
}

describe.each(apis.map((api) => [api.id, api] as const))('the catalogues of %s', (id, api) => {
  const sentences = schemaSentences(api);
  const levelsOn = ({ check, aspect }: SchemaSentence): readonly string[] =>
    requirementsOn({ aspect }, check, api.requirements).map((one) => judgedBy(one, 'standard'));
  const name = ({ check, aspect }: SchemaSentence): string => `${check}#${aspectText(aspect)}`;

  test('have a requirement for all that a schema asks for', () => {
    expect(sentences.filter((one) => levelsOn(one).length === 0).map(name)).toEqual([]);
  });

  test('have no requirement that rests on a schema alone and that no body breaks', () => {
    const breakable = sentences.filter((one) => one.isBreakable);
    const resting = api.requirements.filter(
      ({ checks }) => checks.length > 0 && checks.every((entry) => checkIn(entry) === schemaCheck),
    );
    const unbreakable = resting.filter((requirement) =>
      breakable.every((one) => requirementsOn(one, one.check, [requirement]).length === 0),
    );
    // A body with another status is compared with those of the usual one, which no keyword does.
    const unexplained = unbreakable.filter(
      ({ checks }) => !checks.some((entry) => entry.includes('#status=')),
    );
    expect(unexplained.map((requirement) => requirement.id)).toEqual([]);
  });

  test('have a MUST for what a schema refuses at level standard', () => {
    const beyond = sentences
      .filter((one) => one.outcome === 'failed' && !levelsOn(one).includes('MUST'))
      .filter(({ check }) => refusedBeyondMust[`${check} of ${id}`] === undefined);
    expect(beyond.map(name)).toEqual([]);
  });

  test('have a SHOULD for what a schema only warns of at level standard', () => {
    const without = sentences.filter((one) => one.outcome === 'warned' && !levelsOn(one).includes('SHOULD'));
    expect(without.map(name)).toEqual([]);
  });
});

describe('at level standard what failed is a MUST, and what is warned of a SHOULD, in every report', () => {
  const prefixes: Readonly<Record<ApiId, readonly string[]>> = {
    'openstack-compute-v2': ['schema.server-text', 'schema.links-text', 'status.bad-negative-limit-500'],
    'otc-images-v1.1': ['filter.name-ignored', 'status.empty-is-204', 'schema.large-size-exponent'],
    'rackspace-images-v2': ['filter.owner-any', 'status.list-is-206', 'schema.uploaded-size-null'],
    'rackspace-servers-v2': [
      'link.self-of-neighbour-at-end',
      'status.server-unknown-404',
      'filter.loses-one',
    ],
  };

  test.each(Object.entries(prefixes))('%s', async (api, ids) => {
    expect(ids.filter((id) => !faults.some((fault) => fault.id === id))).toEqual([]);
    for (const id of ids) {
      const observed = await observeReference({ api: api as ApiId, level: 'standard', faults: [id] });
      expect(unsuitedLevels(observed, 'standard'), id).toEqual([]);
    }
  });
});
