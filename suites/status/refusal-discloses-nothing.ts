import { describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isSecured } from '../toolkit/credentials.ts';

/** Ids shorter than this are in many texts by chance. */
const shortestId = 8;
/** Longer ones have more letters than any id. */
const longestId = 256;

/** Letters that are searched in all for one id after the other: a target may refuse at length, and have a long list. */
const mostSearched = 2_000_000_000;
/** Letters of each refusal that are searched however many there are. */
const leastSearched = 2_000;

/** The statuses of a refusal for lack of a token, and of rights. */
const statuses = [401, 403];

export default defineCheck({
  id: 'status.refusal-discloses-nothing',
  title: 'a refusal discloses nothing of the list',
  proves:
    'Every answer that refuses a request for lack of a token or of rights is searched for the ids of the entries, except for one that the request itself had named.',
  cannotSee:
    'Entries whose ids are shorter than eight characters; members other than the id; what comes late in refusals of many thousand characters.',
  confirm: 'once',
  subjects: (api) => (!isSecured(api.list) ? [] : [{ name: '', aspect: { relation: 'discloses-nothing' } }]),
  aspects: () => statuses.map((status) => ({ status })),
  judge: (_, facts) => {
    const ids = facts.before.items.map(({ id }) => id).filter(canBeFound);
    return statuses.map((status) => judgeRefusals(status, ids, facts));
  },
});

function judgeRefusals(status: number, ids: readonly string[], facts: Facts): Claim {
  const aspect = { status };
  const refusals = facts.exchanges.filter((exchange) => statusOf(exchange) === status);
  if (refusals.length === 0) return notApplicable(`${status} was never met in this run.`, { aspect });
  if (ids.length === 0)
    return inconclusive(`The list has no ${facts.api.noun.one} whose id could be found in a refusal.`, {
      aspect,
    });
  const share = Math.floor(mostSearched / (ids.length * refusals.length));
  for (const exchange of refusals) {
    const found = idsIn(exchange, ids, Math.max(leastSearched, share));
    const [first] = found;
    if (first === undefined) continue;
    return failed(
      `A refusal names ${found.length} ${facts.api.noun.many}, so whoever has no right to the list learns of them all the same.`,
      {
        aspect,
        expected: `a body without the id of any ${facts.api.noun.one}`,
        actual: `${describeRequest(exchange)} was refused with ${status} and a body with ${first} in it`,
        evidence: [exchange.key],
      },
    );
  }
  return passed(`None of ${refusals.length} refusals has the id of any ${facts.api.noun.one} in it.`, {
    aspect,
  });
}

/** The ids that the beginning of a body contains, and that the request did not name. */
function idsIn({ outcome, request }: Exchange, ids: readonly string[], letters: number): readonly string[] {
  const body = outcome.kind === 'answer' ? outcome.body.text.slice(0, letters) : '';
  return ids.filter((id) => body.includes(id) && !request.url.includes(id));
}

function canBeFound(id: string): boolean {
  return id.length >= shortestId && id.length <= longestId;
}
