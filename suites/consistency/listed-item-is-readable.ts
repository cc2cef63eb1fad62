import { describeAnswer, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { readSample } from '../toolkit/item-sample.ts';
import { readSingle } from '../toolkit/shown-items.ts';

export default defineCheck({
  id: 'consistency.listed-item-is-readable',
  title: 'every entry of the list can be read by its id',
  proves:
    'Each entry of the list, or of a long list some drawn from it, is asked for by its id; one that is in the list before and after must come, and under that id.',
  cannotSee:
    'Entries of long lists that were not drawn. That an entry is readable does not mean it is listed.',
  subjects: (api) => (api.item === undefined ? [] : wholeList),
  ask: readSample,
  judge(read, facts) {
    const verdicts: Claim[] = [];
    for (const { id, exchange } of read) {
      if (!facts.isStable(id)) continue;
      const status = statusOf(exchange);
      const grounds = {
        evidence: [exchange.key],
        readings: facts.api.item?.item.readings ?? [],
        expected: `the ${facts.api.noun.one} ${id}`,
        actual: describeAnswer(exchange),
      };
      if (status === undefined || isTemporary(exchange) || status >= 500) {
        verdicts.push(inconclusive(`${id} could not be read: ${describeAnswer(exchange)}`, grounds));
      } else if (!isSuccess(exchange)) {
        verdicts.push(failed(`${id} stands in the list and is refused when asked for by its id.`, grounds));
      } else {
        const single = readSingle(exchange, facts.api);
        if (single !== undefined && single.id !== id)
          verdicts.push(
            failed(`Asking for ${id} brings ${single.id}.`, { ...grounds, actual: `the id ${single.id}` }),
          );
        else
          verdicts.push(passed(`All ${read.length} that were asked for came.`, { evidence: [exchange.key] }));
      }
    }
    return worstClaim(
      verdicts,
      inconclusive(`No ${facts.api.noun.one} stayed the same; one would decide it.`),
    );
  },
});
