import { describeRequest, type Exchange, headerOf, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, type Level, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';

/** What is wrong with the methods that an answer allows, by the word of the claim about it. */
const rules = {
  present: {
    isWrong: (methods: readonly string[] | undefined) => methods === undefined,
    message: 'A 405 response does not list the allowed methods.',
    right: 'list the allowed methods',
  },
  'names-get': {
    isWrong: (methods: readonly string[] | undefined, { request }: Exchange) =>
      methods !== undefined && request.method !== 'GET' && !methods.includes('GET'),
    message: 'A 405 response does not list GET as allowed, although GET is served.',
    right: 'list GET',
  },
} as const;

const relations = ['present', 'names-get'] as const;

export default defineCheck({
  id: 'header.allow',
  title: 'a 405 response lists the allowed methods',
  proves:
    'Every 405 response of the run must have an Allow header, as HTTP requires, which lists GET where GET is served.',
  cannotSee: 'Whether the other listed methods are served; the suite does not send them.',
  confirm: 'once',
  subjects: (api) =>
    api.operations.some(({ wrongMethods }) => wrongMethods.length > 0)
      ? [{ name: '', aspect: { header: 'allow', status: 405 } }]
      : [],
  aspects: () => relations.map((relation) => ({ relation })),
  judge(_, facts) {
    const refusals = facts.exchanges.filter((exchange) => statusOf(exchange) === 405);
    return relations.map((relation) => judgeRule(relation, refusals, facts.level));
  },
});

function judgeRule(relation: keyof typeof rules, refusals: readonly Exchange[], level: Level): Claim {
  const { isWrong, message, right } = rules[relation];
  const aspect = { relation };
  const wrong = refusals.find((exchange) => isWrong(methodsOf(exchange), exchange));
  if (wrong !== undefined) {
    const allow = headerOf(wrong, 'allow');
    return shouldFail(level, message, {
      aspect,
      expected: 'an Allow header that lists GET',
      actual: `${describeRequest(wrong)} returned 405 with ${allow === undefined ? 'no Allow' : `Allow: ${allow}`}`,
      evidence: [wrong.key],
    });
  }
  return refusals.length === 0
    ? notApplicable('The run received no 405 response.', { aspect })
    : passed(`All ${refusals.length} responses with 405 ${right}.`, { aspect });
}

function methodsOf(exchange: Exchange): readonly string[] | undefined {
  return headerOf(exchange, 'allow')
    ?.split(',')
    .map((method) => method.trim().toUpperCase());
}
