import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { compileBody } from '../../engine/api/validate.ts';
import type { Json } from '../../engine/base/json.ts';
import { catalogue, readings } from '../catalogue/files.ts';
import { type Example, examples, profiles } from './files.ts';
import {
  brokenValues,
  type DocumentedMember,
  type Mutation,
  membersOf,
  mutations,
  withMember,
} from './mutations.ts';

/**
 * To drop a documented member of a document's own example, to give it another type or to break its format must make the
 * body invalid at level standard, unless a reading allows it there; then the level is written down here, and so is what
 * allows it: a reading, or a requirement that is no more than a SHOULD or a MAY.
 */
type Least = (typeof profiles)[number] | 'never';

interface Exemption {
  readonly api?: string;
  readonly operation?: string;
  /** The end of the member's name. */
  readonly member: string;
  readonly mutation: Mutation;
  /** The first profile to mind. */
  readonly least: Exclude<Least, 'standard'>;
  readonly by: string;
}

/** Members of which known servers show null. */
const nullable = ['name', 'container_format', 'disk_format', 'owner'];

const exemptions: readonly Exemption[] = [
  { member: 'links[alternate]', mutation: 'drop', least: 'should', by: 'X05' },
  { member: 'links[alternate].rel', mutation: 'word', least: 'should', by: 'X03' },
  { member: 'links[alternate].type', mutation: 'drop', least: 'should', by: 'X04' },
  { member: 'status', mutation: 'word', least: 'should', by: 'X23' },
  { member: 'progress', mutation: 'drop', least: 'should', by: 'X24' },
  { member: 'name', mutation: 'null', least: 'strict', by: 'X68' },
  { api: 'rackspace-images-v2', member: 'size', mutation: 'digits', least: 'strict', by: 'X09' },
  { api: 'rackspace-servers-v2', member: 'size', mutation: 'digits', least: 'strict', by: 'X09' },
  { member: 'checksum', mutation: 'word', least: 'should', by: 'X70' },

  // Nobody promises an alternate link in this list, and the server is in the other document's view.
  {
    api: 'rackspace-servers-v2',
    operation: 'listImages',
    member: 'links[alternate]',
    mutation: 'drop',
    least: 'never',
    by: 'X05',
  },
  {
    api: 'rackspace-servers-v2',
    operation: 'listImages',
    member: 'images.server',
    mutation: 'drop',
    least: 'never',
    by: 'X36',
  },
  { api: 'rackspace-servers-v2', member: 'image.server', mutation: 'drop', least: 'should', by: 'X36' },
  {
    api: 'rackspace-servers-v2',
    member: 'images.OS-DCF:diskConfig',
    mutation: 'drop',
    least: 'should',
    by: '000-schema-015',
  },
  {
    api: 'rackspace-servers-v2',
    member: 'image.OS-DCF:diskConfig',
    mutation: 'drop',
    least: 'should',
    by: '003-schema-016',
  },
  {
    api: 'rackspace-servers-v2',
    member: 'images.OS-EXT-IMG-SIZE:size',
    mutation: 'drop',
    least: 'should',
    by: '000-schema-019',
  },
  {
    api: 'rackspace-servers-v2',
    member: 'image.OS-EXT-IMG-SIZE:size',
    mutation: 'drop',
    least: 'should',
    by: '003-schema-020',
  },
  ...mutations
    .filter((mutation) => mutation !== 'digits')
    .map((mutation): Exemption => ({ member: 'metadata.image_type', mutation, least: 'should', by: 'X25' })),

  { api: 'rackspace-images-v2', member: 'images.name', mutation: 'drop', least: 'should', by: 'X68' },
  { api: 'rackspace-images-v2', member: 'images.visibility', mutation: 'word', least: 'should', by: 'X69' },
  ...(['size', 'checksum'] as const).flatMap((name) =>
    (['drop', 'null'] as const).map(
      (mutation): Exemption => ({
        api: 'rackspace-images-v2',
        member: `images.${name}`,
        mutation,
        least: 'should',
        by: 'X68',
      }),
    ),
  ),
  { api: 'rackspace-images-v2', member: 'next', mutation: 'drop', least: 'never', by: 'X10' },
  { api: 'rackspace-images-v2', member: 'schema', mutation: 'drop', least: 'should', by: 'X14' },

  { api: 'otc-images-v1.1', member: 'virtual_size', mutation: 'drop', least: 'should', by: 'X44' },
  { api: 'otc-images-v1.1', member: 'deleted_at', mutation: 'drop', least: 'should', by: 'X44' },
  { api: 'otc-images-v1.1', member: 'images.checksum', mutation: 'null', least: 'should', by: 'X44' },
  ...nullable.map(
    (name): Exemption => ({
      api: 'otc-images-v1.1',
      member: `images.${name}`,
      mutation: 'null',
      least: 'strict',
      by: 'X44',
    }),
  ),
];

/** The exemption for a case: the one that names it most closely. */
function exemptionFor(
  { api, operation }: Example,
  { name }: DocumentedMember,
  mutation: Mutation,
): Exemption | undefined {
  const closeness = (one: Exemption): number =>
    one.member.length + (one.api === undefined ? 0 : 100) + (one.operation === undefined ? 0 : 100);
  return exemptions
    .filter(
      (one) =>
        one.mutation === mutation && (one.api ?? api) === api && (one.operation ?? operation) === operation,
    )
    .filter(
      (one) => name === one.member || name.endsWith(`.${one.member}`) || name.endsWith(`:${one.member}`),
    )
    .sort((left, right) => closeness(right) - closeness(left))[0];
}

const used = new Set<Exemption>();
const bodies = (await examples()).filter(({ mediaType }) => mediaType === 'application/json');

describe.each(bodies.map((example) => [`${example.api} ${example.operation}`, example] as const))(
  '%s',
  (_, example) => {
    const first = (body: Json): Least =>
      profiles.find((profile) => compileBody(example.schema, profile)(body).length > 0) ?? 'never';

    for (const member of membersOf(example.schema, example.value)) {
      for (const mutation of mutations) {
        const broken = brokenValues(member, mutation);
        if (broken === undefined) continue;
        const exemption = exemptionFor(example, member, mutation);
        if (exemption !== undefined) used.add(exemption);
        test(`${member.name}: ${mutation}${exemption === undefined ? '' : `, from ${exemption.least} on by ${exemption.by}`}`, () => {
          fc.assert(
            fc.property(broken, fc.constantFrom(...member.places), (value, place) => {
              expect(first(withMember(example.value, place, value))).toBe(exemption?.least ?? 'standard');
            }),
            { numRuns: 25 },
          );
        });
      }
    }

    test('has enough members to be the whole document', () => {
      expect(membersOf(example.schema, example.value).length).toBeGreaterThan(10);
    });
  },
);

afterAll(() => {
  expect(exemptions.filter((exemption) => !used.has(exemption))).toEqual([]);
});

test('what grants an exemption exists', () => {
  const requirements = ['000', '003'].flatMap((number) => catalogue(number).requirements);
  const known = new Set([...readings(), ...requirements].map(({ id }) => id));
  expect(exemptions.map(({ by }) => by).filter((by) => !known.has(by))).toEqual([]);
});
