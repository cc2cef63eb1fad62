import type { Api, Refusal } from '../../engine/api/model.ts';
import { ask } from '../../engine/base/asking.ts';
import { drawUuid } from '../../engine/base/draw.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import { readJson } from '../../engine/base/json-body.ts';
import { inconclusive, worstClaim } from '../../engine/base/verdict.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { itemRequest } from '../toolkit/item-request.ts';
import { canReadItems } from '../toolkit/item-sample.ts';
import { judgeBadValue } from '../toolkit/refusals.ts';

interface Asked {
  readonly refusal: Refusal;
  readonly id: string;
  readonly exchange: Exchange;
}

export default defineCheck({
  id: 'status.missing-item',
  title: 'an id that names nothing is refused',
  proves:
    'One entry is asked for by the id of nothing, by a text that is no id, and by the id of an entry written otherwise, as the specification lists them.',
  cannotSee: 'Ids of entries that others may read and this token may not.',
  subjects: (api) => (canReadItems(api) ? [{ name: '' }] : []),
  *ask(scene) {
    const asked: Asked[] = [];
    for (const refusal of refusalsOf(scene.api)) {
      const id = badId(scene, refusal);
      const request = id === undefined ? undefined : itemRequest(scene, id);
      if (id !== undefined && request !== undefined)
        asked.push({ refusal, id, exchange: yield* ask(request) });
    }
    return asked;
  },
  judge: (asked, facts) =>
    worstClaim(
      asked.map(({ refusal, id, exchange }) =>
        judgeBadValue(
          { refusal, value: `The id ${id}`, exchange, success: isServed(id, exchange) ? 'served' : 'other' },
          facts,
        ),
      ),
      inconclusive(
        `The list has no ${facts.api.noun.one} whose link would show how to ask; one would decide it.`,
      ),
    ),
});

/** What any target must do where the documents have no operation for one entry, but entries have links of their own. */
const usual: readonly Refusal[] = ['{unknown-id}', 'not-an-id'].map((value) => ({
  value,
  because: value === 'not-an-id' ? 'not an id' : 'the id of nothing',
  query: [],
  expected: [404, 400, 403],
  tolerated: [],
  otherClientError: 'warn',
  ignored: 'fail',
  empty: 'fail',
  served: 'fail',
  readings: [],
}));

function refusalsOf({ item }: Api): readonly Refusal[] {
  if (item === undefined) return usual;
  return item.parameters.filter(({ place }) => place === 'path').flatMap(({ refusals }) => refusals);
}

function badId(scene: Scene, { value }: Refusal): string | undefined {
  if (value === '{unknown-id}') return drawUuid(scene.seed, 'unknown id');
  if (value !== '{upper-case-id}') return value;
  return scene.before.items.map(({ id }) => id.toUpperCase()).find((id) => !scene.before.byId.has(id));
}

/** Whether an answer shows the entry whose id was written otherwise. */
function isServed(id: string, exchange: Exchange): boolean {
  return JSON.stringify(readJson(exchange) ?? null)
    .toUpperCase()
    .includes(id.toUpperCase());
}
