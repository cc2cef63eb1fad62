import { describeRequest, type Exchange, headerOf, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, type Level, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';

/** What is wrong with the methods that an answer allows, by the word of the claim about it. */
const rules = {
  present: {
    isWrong: (methods: readonly string[] | undefined) => methods === undefined,
    message: 'A method is refused without a list of those that are allowed.',
    right: 'name the methods that are allowed',
  },
  'names-get': {
    isWrong: (methods: readonly string[] | undefined, { request }: Exchange) =>
      methods !== undefined && request.method !== 'GET' && !methods.includes('GET'),
    message: 'A refusal says that GET is not allowed, where GET is served.',
    right: 'do not deny that GET is allowed',
  },
} as const;

const relations = ['present', 'names-get'] as const;

export default defineCheck({
  id: 'header.allow',
  title: 'a refusal of a method names those that are allowed',
  proves:
    'Every 405 of the run must have a header Allow, as HTTP asks for, with GET among the methods where GET is served.',
  cannotSee: 'Whether the other methods that it names are served; the suite does not send them.',
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
      expected: 'a header Allow with GET in it',
      actual: `${describeRequest(wrong)} gave 405 with ${allow === undefined ? 'no Allow' : `Allow: ${allow}`}`,
      evidence: [wrong.key],
    });
  }
  return refusals.length === 0
    ? notApplicable('405 was never met in this run.', { aspect })
    : passed(`All ${refusals.length} refusals of a method ${right}.`, { aspect });
}

function methodsOf(exchange: Exchange): readonly string[] | undefined {
  return headerOf(exchange, 'allow')
    ?.split(',')
    .map((method) => method.trim().toUpperCase());
}
