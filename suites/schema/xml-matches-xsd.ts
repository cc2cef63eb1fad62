import type { DocumentedContent, Operation } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import { type Aspect, aspectText } from '../../engine/base/aspect.ts';
import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import {
  broken,
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { formatOf } from '../../engine/codec/body.ts';
import { compileGrammar, type XmlValidator } from '../../engine/codec/grammar.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { mustProfile } from '../toolkit/body-problems.ts';
import { answersIn, isNotOffered } from '../toolkit/formats.ts';
import type { Sentence } from '../toolkit/schema-sentences.ts';
import { meetsDemand } from '../toolkit/shown-members.ts';
import {
  meaningFaults,
  meaningOf,
  shapeIn,
  structuralFaults,
  type XmlFault,
  type XmlForm,
  xmlSentences,
} from '../toolkit/xml-bodies.ts';
import { readSafely, wholeBody } from '../toolkit/xml-problems.ts';

interface GrammarSubject extends Subject, XmlForm {
  readonly operation: Operation;
  readonly content: DocumentedContent;
  readonly file: string;
}

/** A body with all that is wrong with it. */
interface JudgedBody {
  readonly exchange: Exchange;
  readonly must: readonly XmlFault[];
  readonly should: readonly XmlFault[];
}

export default defineCheck({
  id: 'schema.xml-matches-xsd',
  title: 'every XML body matches its schemas',
  proves:
    'Every successful XML response of the run is validated by libxml2 against the XML Schema of its operation. Its values are also validated against the JSON Schema, which says more about values. Each member has separate claims: that it is present, its type, its values, its format, and its bounds.',
  cannotSee: 'Bodies that the run had no reason to request.',
  confirm: 'once',
  subjects: (api): readonly GrammarSubject[] =>
    api.operations.flatMap((operation) => {
      const success = responseFor(operation, 200);
      const content = success?.contents.find(({ grammar }) => grammar !== undefined);
      const file = content?.grammar?.file;
      const aspect = { operation: operation.id };
      return content === undefined || file === undefined
        ? []
        : [{ name: operation.id, aspect, operation, content, list: api.list, file }];
    }),
  aspects: (subject) => xmlSentences(subject).map(({ aspect }) => aspect),
  judge(_, facts, subject) {
    const sentences = xmlSentences(subject);
    const asked = answersIn(subject.operation, subject.content, facts);
    const answers = asked.filter((exchange) => formatOf(exchange) === 'xml');
    if (answers.length === 0) return sentences.map(({ aspect }) => claimOnNothing(asked, aspect));
    const grammar = compileGrammar(subject.file);
    if (!grammar.ok) return [broken(grammar.problem.message)];
    const bodies = answers.map((exchange) => judgeBody(exchange, grammar.value, subject, facts));
    return sentences.map((sentence) => judgeSentence(sentence, bodies, subject, facts));
  },
});

function claimOnNothing([other]: readonly Exchange[], aspect: Aspect): Claim {
  const evidence = other === undefined ? [] : [other.key];
  return other !== undefined && !isNotOffered(other)
    ? inconclusive('No response to a request for XML could be read as XML.', { aspect, evidence })
    : notApplicable('The run received no XML of this operation.', { aspect, evidence });
}

function judgeBody(
  exchange: Exchange,
  validate: XmlValidator,
  subject: GrammarSubject,
  { level }: Facts,
): JudgedBody {
  const must = meaningFaults(exchange, subject, mustProfile(level));
  return {
    exchange,
    must: [...structuralFaults(exchange, validate, subject), ...must],
    should: meaningFaults(exchange, subject, 'should'),
  };
}

function judgeSentence(
  sentence: Sentence,
  bodies: readonly JudgedBody[],
  subject: GrammarSubject,
  facts: Facts,
): Claim {
  const { aspect, fault } = sentence;
  const wanted = aspectText(aspect);
  const find = (faultsOf: (body: JudgedBody) => readonly XmlFault[]): Found | undefined => {
    const found = bodies.flatMap((body) => {
      const faults = faultsOf(body).filter((one) => one.aspect === wanted);
      return faults.length === 0 ? [] : [{ exchange: body.exchange, faults }];
    });
    const [first] = found;
    return first && { ...first, keys: found.map(({ exchange }) => exchange.key) };
  };
  const isKind = (kind: XmlFault['kind']) => (body: JudgedBody) =>
    body.must.filter((one) => one.kind === kind || (facts.level === 'strict' && one.kind === 'refused'));
  const where = ({ exchange }: Found): string => `in the XML body of ${describeRequest(exchange)}.`;
  const must = find(isKind('broken'));
  if (must !== undefined) return failed(`${fault} ${where(must)}`, groundsOf(must, aspect));
  const version = find(isKind('version'));
  if (version !== undefined)
    return shouldFail(
      facts.level,
      `The XML body of ${describeRequest(version.exchange)} uses another version of its namespace, so it could not be validated.`,
      groundsOf(version, aspect),
    );
  const should = find((body) => body.should);
  if (should !== undefined)
    return shouldFail(facts.level, `${fault} ${where(should)}`, groundsOf(should, aspect));
  const refused = bodies.find(({ must: faults }) => faults.some(({ kind }) => kind === 'refused'));
  if (refused !== undefined && (aspect === readSafely || aspect === wholeBody))
    return inconclusive(
      `The XML body of ${describeRequest(refused.exchange)} was not parsed for safety.`,
      groundsOf({ exchange: refused.exchange, faults: refused.must, keys: [refused.exchange.key] }, aspect),
    );
  return judgeAbsence(sentence, bodies, subject, facts);
}

/** No body breaks the sentence; whether that proves anything depends on whether any could have. */
function judgeAbsence(
  { aspect, demands, subject: what }: Sentence,
  bodies: readonly JudgedBody[],
  form: GrammarSubject,
  { level }: Facts,
): Claim {
  const asked = demands.filter(({ profiles }) =>
    profiles.some((profile) => (level === 'strict' ? profile === 'strict' : profile !== 'strict')),
  );
  if (asked.length === 0 && demands.length > 0)
    return notApplicable(`At level ${level}, the schemas require nothing of the kind of ${what}.`, {
      aspect,
    });
  const shape = shapeIn(form);
  const meets = ({ exchange }: JudgedBody): boolean =>
    shape === undefined ||
    asked.length === 0 ||
    asked.some((demand) => meetsDemand(meaningOf(exchange, shape), demand));
  return bodies.some(meets)
    ? passed(`In ${several(bodies.length, 'XML body', 'XML bodies')}, ${what} is as the schemas require.`, {
        aspect,
      })
    : notApplicable(`No XML body of the run shows ${what}.`, { aspect });
}

interface Found {
  readonly exchange: Exchange;
  readonly faults: readonly XmlFault[];
  /** Keys of all exchanges with such a body. */
  readonly keys: readonly string[];
}

function groundsOf({ faults, keys }: Found, aspect: Aspect) {
  const more = faults.length > 5 ? `; and ${faults.length - 5} more` : '';
  return {
    aspect,
    expected: 'an XML body as the schemas require',
    actual: `${faults
      .slice(0, 5)
      .map(({ words }) => words)
      .join('; ')}${more}`,
    evidence: keys,
    readings: [...new Set(faults.flatMap(({ readings }) => readings))],
  };
}
