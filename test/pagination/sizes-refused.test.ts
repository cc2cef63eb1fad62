import { expect, test } from 'vitest';
import type { Api } from '../../engine/api/model.ts';
import { runOn } from '../support/list-server/run.ts';
import type { ListServer } from '../support/list-server/server.ts';
import { inTurn } from '../support/share.ts';
import { families } from './families/index.ts';

/** The largest page that these servers give. */
const largest = 7;

/** The API of a family as a file has it that says nothing of how large a page may be. */
function withoutMaximum(api: Api): Api {
  const parameters = api.list.parameters.map((parameter) => ({
    ...parameter,
    range: { ...parameter.range, maximum: undefined },
  }));
  return { ...api, list: { ...api.list, parameters } };
}

function refusing({ sizes, ...server }: ListServer): ListServer {
  return sizes === undefined
    ? server
    : { ...server, sizes: { ...sizes, usual: Math.min(sizes.usual, largest), largest, over: 400 } };
}

const named = families
  .filter(({ server }) => server.sizes?.parameter !== undefined)
  .map((family) => [family.name, family] as const);

test.each(inTurn(named, 4))(
  '%s refuses large pages, and is not blamed where its file lets it',
  async (_, { api, server }) => {
    const { findings } = await runOn(withoutMaximum(api), refusing(server), undefined, 'strict');
    expect(findings).toEqual([]);
  },
);

test.each(named.slice(0, 2))(
  '%s is blamed where it refuses a page that is no larger than the maximum of its file',
  async (_, { api, server }) => {
    expect((await runOn(api, refusing(server))).findings).not.toEqual([]);
  },
);
