import type { Parameter } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { describeAnswer, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import {
  type Claim,
  failed,
  type Grounds,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { undecidedBy } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';
import { companyOf, crowdOf, type OddValue, oddParameters, oddValues } from '../toolkit/odd-values.ts';
import { count } from '../toolkit/phrases.ts';
import { judgeBadValue } from '../toolkit/refusals.ts';

interface ParameterSubject extends Subject {
  readonly parameter: Parameter;
  readonly claimed: readonly Aspect[];
}

interface Asked extends OddValue {
  readonly alone: Exchange;
  readonly together: Exchange;
}

const noServerError: Aspect = { relation: 'no-server-error' };
const refused: Aspect = { relation: 'refused' };
const bound: Aspect = { relation: 'bound' };

export default defineCheck({
  id: 'status.odd-value-in-company',
  title: 'an edge-case value gets the same treatment together with other parameters',
  proves:
    'An invalid value of the parameter, the extreme value of a bound, a page size of zero, and a huge page size are sent alone, together with a filter, an order, and a position in the list, and together with every required filter. No request may cause a server error. An invalid value that is refused alone must also be refused in the combination, and a page of zero entries must also be empty.',
  cannotSee: 'Other edge-case values, and errors that only other combinations cause.',
  subjects: (api): readonly ParameterSubject[] =>
    oddParameters(api).map((parameter) => ({
      name: parameter.name,
      parameter,
      claimed: [
        noServerError,
        ...(parameter.refusals.length > 0 ? [refused] : []),
        ...(pagingOf(api.list)?.size === parameter.name ? [bound] : []),
      ],
      aspect: { operation: api.list.id, parameter: parameter.name },
    })),
  aspects: ({ claimed }) => claimed,
  *ask(scene, { parameter }) {
    const asked: Asked[] = [];
    for (const odd of oddValues(scene, parameter)) {
      const company = yield* companyOf(scene, odd.query);
      if (company.length === 0) continue;
      const { query, purpose } = odd;
      const alone = yield* askList(scene, query, { purpose });
      asked.push({ ...odd, alone, together: yield* askList(scene, [...query, ...company], { purpose }) });
      const crowd = yield* crowdOf(scene, query);
      if (crowd.length > 0)
        asked.push({ ...odd, alone, together: yield* askList(scene, [...query, ...crowd], { purpose }) });
    }
    const [first] = asked;
    if (first === undefined) return { asked, usual: undefined };
    return { asked, usual: yield* askList(scene, yield* companyOf(scene, first.query)) };
  },
  judge({ asked, usual }, facts, { claimed }) {
    if (usual === undefined)
      return onEach(inconclusive('The list has no values for other parameters.'), claimed);
    const grounds = { evidence: [usual.key] };
    if (!isSuccess(usual))
      return onEach(
        undecidedBy(usual, grounds) ??
          notApplicable(
            'The request with the other parameters is not served without the edge-case value either.',
            grounds,
          ),
        claimed,
      );
    return worstOfEach(
      claimed,
      asked.flatMap((one) => claimsOn(one, facts)),
      notApplicable('Alone, no such value shows what the combination would have to keep.'),
    );
  },
});

function claimsOn(asked: Asked, facts: Facts): readonly Claim[] {
  const { query, refusal, alone, together } = asked;
  const what = query.map(([name, value]) => `${name}=${value}`).join('&');
  const grounds = {
    evidence: [together.key, alone.key],
    readings: refusal?.readings ?? [],
    expected: `alone: ${describeAnswer(alone)}`,
    actual: describeAnswer(together),
  };
  const undecided = undecidedBy(together, grounds) ?? undecidedBy(alone, grounds);
  if (undecided !== undefined) return [{ ...undecided, aspect: noServerError }];
  const status = statusOf(together) ?? 0;
  // What fails by itself is a finding of other checks.
  if ((statusOf(alone) ?? 0) >= 500) return [];
  const server = { ...grounds, aspect: noServerError };
  if (status >= 500)
    return [failed(`${what} causes a server error, ${status}, together with other parameters.`, server)];
  return [
    passed(`${what} causes no server error together with other parameters.`, server),
    ...claimsOnRefusal(asked, what, facts),
    ...claimsOnBound(asked, what, grounds, facts),
  ];
}

/** A bad value that is refused by itself is no better in company. */
function claimsOnRefusal({ refusal, alone, together }: Asked, what: string, facts: Facts): readonly Claim[] {
  if (refusal === undefined || isSuccess(alone)) return [];
  const grounds = { evidence: [together.key, alone.key], readings: refusal.readings, aspect: refused };
  // Which of several reasons to refuse a request a target names is its own choice.
  if (!isSuccess(together))
    return [passed(`${what} is also refused together with other parameters.`, grounds)];
  if (readPage(together, facts.list.collection)?.length === 0)
    return [passed(`${what} returns nothing together with other parameters.`, grounds)];
  const value = `${what}, together with other parameters but not alone`;
  return judgeBadValue({ refusal, value: what, exchange: together, success: 'other' }, facts)
    .filter(({ aspect }) => aspect?.relation === 'refused')
    .map((claim) => ({ ...claim, message: claim.message.replace(what, value), evidence: grounds.evidence }));
}

function claimsOnBound(
  { isZeroSize, alone, together }: Asked,
  what: string,
  grounds: Grounds,
  facts: Facts,
): readonly Claim[] {
  const { collection } = facts.list;
  const zero = pagingOf(facts.list)?.zeroLimit;
  if (isZeroSize !== true || zero === undefined || readPage(alone, collection)?.length !== 0) return [];
  const page = readPage(together, collection);
  const about = { ...grounds, readings: zero.readings, aspect: bound };
  if (page === undefined || page.length === 0)
    return [passed(`${what} returns no entry together with other parameters.`, about)];
  const message = `${what} returns ${count(page.length, facts.api)} together with other parameters, and none alone.`;
  return [zero.wholeList === 'fail' ? failed(message, about) : shouldFail(facts.level, message, about)];
}
