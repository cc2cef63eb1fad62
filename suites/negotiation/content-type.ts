import type { Operation } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import { describeRequest, type Exchange, headerOf, isSuccess } from '../../engine/base/exchange.ts';
import { familyOf, mediaType, readMediaType } from '../../engine/base/media-type.ts';
import { type Claim, failed, notApplicable, passed } from '../../engine/base/verdict.ts';
import { formatOf } from '../../engine/codec/body.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import {
  answersOf,
  documentedTypes,
  isDocumentedType,
  isOfAcceptedType,
  isTrulyTyped,
} from '../toolkit/answers.ts';
import { answersIn } from '../toolkit/formats.ts';

interface OperationSubject extends Subject {
  readonly operation: Operation;
}

/** What a Content-Type must be: a word of the check, whom it concerns, and what is wrong where it is not. */
interface Rule {
  readonly relation: string;
  concerns(exchange: Exchange, documented: readonly string[]): boolean;
  /** Undefined where nothing is wrong. */
  problem(exchange: Exchange, documented: readonly string[]): string | undefined;
  readonly right: string;
  /** To complete "The run met no …". */
  readonly condition: string;
}

const rules: readonly Rule[] = [
  {
    relation: 'well-formed',
    concerns: isReadable,
    problem: (exchange) => {
      const type = headerOf(exchange, 'content-type');
      if (type === undefined) return 'A response has no Content-Type';
      return readMediaType(type) === undefined
        ? 'The Content-Type of a response is not a media type'
        : undefined;
    },
    right: 'have a well-formed Content-Type',
    condition: 'successful response in JSON or XML',
  },
  ...(['json', 'xml'] as const).map(
    (family): Rule => ({
      relation: `names-${family}`,
      concerns: (exchange) => formatOf(exchange) === family,
      problem: (exchange) =>
        familyOf(mediaType(exchange)) === family
          ? undefined
          : `A response is ${family.toUpperCase()}, but its Content-Type does not say so`,
      right: `are ${family.toUpperCase()}, and their Content-Type says so`,
      condition: `successful response in ${family.toUpperCase()}`,
    }),
  ),
  {
    relation: 'documented',
    // A further format may be offered to who takes it; what a client that names no type should get is judged by itself.
    concerns: (exchange, documented) =>
      documented.length > 0 &&
      (isDocumentedType(exchange, documented) || !isTrulyTyped(exchange) || !isOfAcceptedType(exchange)),
    problem: (exchange, documented) =>
      isDocumentedType(exchange, documented) ? undefined : 'The Content-Type of a response is not documented',
    right: 'have a documented Content-Type',
    condition: 'successful response of an operation whose types are documented',
  },
  {
    relation: 'charset',
    // Whether XML is in the encoding that it is said to be in shows when it is parsed.
    concerns: (exchange) => formatOf(exchange) === 'json' && charset(exchange) !== undefined,
    problem: (exchange) =>
      isUtf8(exchange) ? undefined : `A response declares its JSON as ${charset(exchange)} instead of UTF-8`,
    right: 'name UTF-8',
    condition: 'JSON response whose Content-Type names a character set',
  },
];

export default defineCheck({
  id: 'negotiation.content-type',
  title: 'the Content-Type is well-formed, documented, and matches the body',
  proves:
    'The Content-Type of every successful response of the run with a body must be a documented media type, or one that the request accepts. It must be a JSON type if the body is JSON and an XML type if the body is XML. If JSON names a character set, it must be UTF-8.',
  cannotSee: 'Whether XML is in the named character set, which is tested when the XML is parsed.',
  confirm: 'once',
  subjects: (api): readonly OperationSubject[] =>
    api.operations.map((operation) => ({
      name: operation === api.list ? '' : operation.id,
      operation,
      readings: (responseFor(operation, 200)?.contents ?? []).flatMap(({ mediaType: type, format }) =>
        familyOf(type) === 'xml' ? format.readings : [],
      ),
      aspect: { operation: operation.id, header: 'content-type' },
    })),
  aspects: () => rules.map(({ relation }) => ({ relation })),
  judge(_, facts, { operation }) {
    const documented = documentedTypes(operation);
    const answers = answersWithBody(operation, facts);
    return rules.map((rule) => judgeRule(rule, answers, documented));
  },
});

function judgeRule(rule: Rule, answers: readonly Exchange[], documented: readonly string[]): Claim {
  const aspect = { relation: rule.relation };
  const concerned = answers.filter((exchange) => rule.concerns(exchange, documented));
  const wrong = concerned.filter((exchange) => rule.problem(exchange, documented) !== undefined);
  const [first] = wrong;
  if (first !== undefined) {
    const type = headerOf(first, 'content-type');
    return failed(
      `${rule.problem(first, documented)}, so a client cannot decide how to read the body (${wrong.length} of ${concerned.length} responses).`,
      {
        aspect,
        expected: documented.join(' or '),
        actual: `${describeRequest(first)} returned ${type === undefined ? 'no Content-Type' : `Content-Type: ${type}`}`,
        evidence: wrong.map(({ key }) => key),
      },
    );
  }
  return concerned.length === 0
    ? notApplicable(`The run received no ${rule.condition}.`, { aspect })
    : passed(`All ${concerned.length} responses ${rule.right}.`, { aspect });
}

/** The successful answers with a body, those included that were asked for at an address of the format's own. */
function answersWithBody(operation: Operation, facts: Facts): readonly Exchange[] {
  const formats = (responseFor(operation, 200)?.contents ?? []).filter(
    ({ format }) => format.suffix !== undefined,
  );
  const all = new Set([
    ...answersOf(operation, facts),
    ...formats.flatMap((content) => answersIn(operation, content, facts)),
  ]);
  return [...all].filter(
    (exchange) =>
      isSuccess(exchange) && exchange.outcome.kind === 'answer' && exchange.outcome.body.bytes > 0,
  );
}

function isReadable(exchange: Exchange): boolean {
  return formatOf(exchange) === 'json' || formatOf(exchange) === 'xml';
}

function charset(exchange: Exchange): string | undefined {
  return readMediaType(headerOf(exchange, 'content-type') ?? '')?.charset;
}

function isUtf8(exchange: Exchange): boolean {
  const named = charset(exchange) ?? '';
  const ascii = exchange.outcome.kind === 'answer' && !/[^\p{ASCII}]/u.test(exchange.outcome.body.text);
  // ASCII is the same in every one of these character sets.
  return /^utf-?8$/.test(named) || (ascii && named === 'us-ascii');
}
