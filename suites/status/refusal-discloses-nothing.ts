import { describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';

/** Ids shorter than this stand in many a text by chance. */
const shortestTelling = 8;
/** Longer ones have more letters than any id. */
const longestTelling = 256;

/** Letters that are searched in all for one id after the other: a target may refuse at length, and have a long list. */
const mostSearched = 2_000_000_000;
/** Letters of each refusal that are searched however many there are. */
const leastSearched = 2_000;

export default defineCheck({
  id: 'status.refusal-discloses-nothing',
  title: 'a refusal has nothing of the list in it',
  proves:
    'Every answer that refuses a request for want of rights or of a token is searched for the ids of the entries, save one that the request itself had named.',
  cannotSee:
    'Entries whose ids are shorter than eight characters; members other than the id; what stands far behind in refusals of many thousand characters.',
  confirm: 'once',
  subjects: (api) => (api.security.length === 0 ? [] : wholeList),
  judge(_, facts) {
    const refusals = facts.exchanges.filter(isRefusal);
    if (refusals.length === 0)
      return notApplicable('No request was refused for want of a token or of rights.');
    const ids = facts.before.items.map(({ id }) => id).filter(isTelling);
    if (ids.length === 0)
      return inconclusive(`The list has no ${facts.api.noun.one} whose id could be found in a refusal.`);
    const share = Math.floor(mostSearched / (ids.length * refusals.length));
    for (const exchange of refusals) {
      const text = exchange.outcome.kind === 'answer' ? exchange.outcome.body.text : '';
      const body = text.slice(0, Math.max(leastSearched, share));
      const told = ids.filter((id) => body.includes(id) && !exchange.request.url.includes(id));
      const [first] = told;
      if (first === undefined) continue;
      return failed(
        `A refusal tells of ${told.length} ${facts.api.noun.many}, so whoever has no right to the list learns of them all the same.`,
        {
          expected: `a body without the id of any ${facts.api.noun.one}`,
          actual: `${describeRequest(exchange)} was refused with ${statusOf(exchange)} and a body with ${first} in it`,
          evidence: [exchange.key],
        },
      );
    }
    return passed(`None of ${refusals.length} refusals has the id of any ${facts.api.noun.one} in it.`);
  },
});

function isTelling(id: string): boolean {
  return id.length >= shortestTelling && id.length <= longestTelling;
}

function isRefusal(exchange: Exchange): boolean {
  const status = statusOf(exchange);
  return status === 401 || status === 403;
}
