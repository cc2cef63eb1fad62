import type { Api, Refusal } from '../../engine/api/model.ts';
import { ask } from '../../engine/base/asking.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import { readJson } from '../../engine/base/json-body.ts';
import { type Claim, inconclusive, notApplicable, worstOfEach } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { canReadItems, itemRequest } from '../toolkit/item-sample.ts';
import { documentedMissing, judgeMissing } from '../toolkit/missing-entry.ts';
import { judgeBadValue, purposeOf, refusalAspects, textOfRefusal, unknownId } from '../toolkit/refusals.ts';

interface IdSubject extends Subject {
  readonly refusals: readonly Refusal[];
}

interface Asked {
  readonly refusal: Refusal;
  readonly id: string;
  readonly exchange: Exchange;
}

export default defineCheck({
  id: 'status.missing-item',
  title: 'an unknown id is refused',
  proves:
    'One entry is requested by an unknown id, by a text that is not an id, and by the id of an entry in different letter case, as far as the specification lists them.',
  cannotSee: 'Ids of entries that others may read but this token may not.',
  subjects: (api): readonly IdSubject[] =>
    canReadItems(api)
      ? [
          {
            name: '',
            refusals: refusalsOf(api),
            ...(api.item === undefined ? {} : { aspect: { operation: api.item.id } }),
          },
        ]
      : [],
  aspects: ({ refusals }) => refusalAspects(...new Set(refusals.map(kindOf))),
  *ask(scene, { refusals }) {
    const asked: Asked[] = [];
    for (const refusal of refusals) {
      const id = textOfRefusal(scene, refusal);
      const request = id === undefined ? undefined : itemRequest(scene, id);
      if (id !== undefined && request !== undefined)
        asked.push({ refusal, id, exchange: yield* ask(request, purposeOf(refusal)) });
    }
    return asked;
  },
  judge(asked, facts, { refusals }) {
    const claims = asked.flatMap(
      ({ refusal, id, exchange }) =>
        judgeMissing({ refusal, id, exchange }, facts, kindOf(refusal)) ??
        judgeBadValue(
          { refusal, value: `The id ${id}`, exchange, success: isServed(id, exchange) ? 'served' : 'other' },
          facts,
          kindOf(refusal),
        ),
    );
    const unasked = claimOnUnasked(refusals, claims, facts);
    return worstOfEach(refusalAspects(...new Set(refusals.map(kindOf))), claims, unasked);
  },
});

/** What is claimed of the kinds of bad ids that were not asked for. */
function claimOnUnasked(refusals: readonly Refusal[], claims: readonly Claim[], { api }: Facts): Claim {
  if (refusals.length === 0) return notApplicable('The specification does not say what an unknown id gets.');
  return claims.length === 0
    ? inconclusive(
        `The list has no ${api.noun.one} whose link shows the address of an entry; the check needs one.`,
      )
    : notApplicable(`No ${api.noun.one} has an id that can be written in different letter case.`);
}

/** The word for the kind of a bad id. */
function kindOf({ value }: Refusal): string {
  if (value === unknownId) return 'unknown-id';
  return value === '{upper-case-id}' ? 'other-letters' : 'malformed-id';
}

/** What any target must do where the documents have no operation for one entry, but entries have links of their own. */
const usual: readonly Refusal[] = ['{unknown-id}', 'not-an-id'].map((value) => ({
  value,
  because: value === 'not-an-id' ? 'not an id' : 'an unknown id',
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
  const own = item.parameters.filter(({ place }) => place === 'path').flatMap(({ refusals }) => refusals);
  if (own.some(({ value }) => value === unknownId)) return own;
  return [...documentedMissing(item), ...own];
}

/** Whether an answer shows the entry whose id was written in other letters. */
function isServed(id: string, exchange: Exchange): boolean {
  return JSON.stringify(readJson(exchange) ?? null)
    .toUpperCase()
    .includes(id.toUpperCase());
}
