import type { SchemaProfile } from '../../engine/api/levels.ts';
import type { DocumentedContent, Operation } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import { compileBody } from '../../engine/api/validate.ts';
import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import {
  broken,
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { bytesOf, charsetOf, lookOf, readXml } from '../../engine/codec/body.ts';
import { differOnlyByVersion, fromXml, namespaceOf } from '../../engine/codec/from-xml.ts';
import { compileGrammar } from '../../engine/codec/grammar.ts';
import { plainOf } from '../../engine/codec/model.ts';
import { shapeOf } from '../../engine/codec/shape.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersIn, instantsOf, isNotOffered } from '../toolkit/formats.ts';

interface GrammarSubject extends Subject {
  readonly operation: Operation;
  readonly content: DocumentedContent;
  readonly file: string;
}

/** What is wrong with a body, in words, and what decided it. */
interface Problems {
  readonly words: readonly string[];
  readonly readings: readonly string[];
}

export default defineCheck({
  id: 'schema.xml-matches-xsd',
  title: 'every XML body is as its schemas say',
  proves:
    'Every successful XML answer of the run is validated by libxml2 against the XML Schema of its operation, and what it says is held against the JSON Schema as well, which knows more of values.',
  cannotSee: 'Bodies that the run had no occasion to ask for.',
  confirm: 'once',
  subjects: (api): readonly GrammarSubject[] =>
    api.operations.flatMap((operation) => {
      const success = responseFor(operation, 200);
      const content = success?.contents.find(({ grammar }) => grammar !== undefined);
      const file = content?.grammar?.file;
      return content === undefined || file === undefined
        ? []
        : [{ name: operation.id, operation, content, file }];
    }),
  judge(_, facts, subject) {
    const asked = answersIn(subject.operation, subject.content, facts);
    const answers = asked.filter((exchange) => lookOf(exchange) === 'xml');
    const [other] = asked;
    if (answers.length === 0) {
      const evidence = other === undefined ? [] : [other.key];
      return other !== undefined && !isNotOffered(other)
        ? inconclusive('No answer to a request for XML could be read as XML.', { evidence })
        : notApplicable('The run met no XML of this operation.', { evidence });
    }
    const grammar = compileGrammar(subject.file);
    if (!grammar.ok) return broken(grammar.problem.message);
    for (const exchange of answers) {
      const verdict = judgeBody(
        exchange,
        grammar
          .value(bytesOf(exchange) ?? new Uint8Array(), charsetOf(exchange))
          .map(({ line, message }) => `line ${line}: ${message}`),
        subject,
        facts,
      );
      if (verdict !== undefined) return verdict;
    }
    return judgeMeaning(answers, subject, facts);
  },
});

/** The verdict on what the XML Schema finds in one body. */
function judgeBody(
  exchange: Exchange,
  problems: readonly string[],
  { content }: GrammarSubject,
  facts: Facts,
): Claim | undefined {
  const reading = readXml(exchange);
  const words = [...problems, ...(reading?.kind === 'document' ? reading.doubts : [])];
  if (words.length === 0) return undefined;
  const readings = content.grammar?.readings ?? [];
  const grounds = groundsOf(exchange, { words, readings });
  const where = describeRequest(exchange);
  if (reading?.kind === 'refused' && facts.level === 'standard')
    return inconclusive(`The XML body of ${where} ${reading.message}.`, grounds);
  const shape = content.schema === undefined ? undefined : shapeOf(content.schema, []);
  const documented = shape?.ok ? namespaceOf(shape.value) : undefined;
  if (
    reading?.kind === 'document' &&
    documented !== undefined &&
    differOnlyByVersion(reading.root.namespace, documented)
  )
    return shouldFail(
      facts.level,
      `The XML body of ${where} is in another version of its namespace, so it could not be validated.`,
      grounds,
    );
  return failed(
    `The XML body of ${where} is not as its schema says; a client that reads it by the documents stumbles there.`,
    grounds,
  );
}

/** The verdict on what all bodies say, by the schema that JSON has. */
function judgeMeaning(answers: readonly Exchange[], subject: GrammarSubject, facts: Facts): Claim {
  const must = findProblems(answers, subject, facts, facts.level === 'strict' ? 'strict' : 'standard');
  const message = ({ exchange }: Found): string =>
    `The XML body of ${describeRequest(exchange)} says what the schema does not allow.`;
  if (must !== undefined) return failed(message(must), groundsOf(must.exchange, must));
  const should = findProblems(answers, subject, facts, 'should');
  if (should !== undefined)
    return shouldFail(facts.level, message(should), groundsOf(should.exchange, should));
  return passed(`${answers.length} XML bodies are as their schemas say.`);
}

interface Found extends Problems {
  readonly exchange: Exchange;
}

function findProblems(
  answers: readonly Exchange[],
  { content: { schema } }: GrammarSubject,
  facts: Facts,
  profile: SchemaProfile,
): Found | undefined {
  const shape = schema === undefined ? undefined : shapeOf(schema, instantsOf(facts.list));
  if (schema === undefined || !shape?.ok) return undefined;
  const validate = compileBody(schema, profile);
  for (const exchange of answers) {
    const reading = readXml(exchange);
    const model = reading?.kind === 'document' ? fromXml(reading.root, shape.value) : undefined;
    const problems = model === undefined ? [] : validate(plainOf(model));
    if (problems.length > 0)
      return {
        exchange,
        words: problems.map(({ pointer, message }) => `${pointer === '' ? 'the body' : pointer} ${message}`),
        readings: problems.flatMap(({ readings }) => readings),
      };
  }
  return undefined;
}

function groundsOf(exchange: Exchange, { words, readings }: Problems) {
  const more = words.length > 5 ? `; and ${words.length - 5} more` : '';
  return {
    expected: 'an XML body as the schemas say',
    actual: `${words.slice(0, 5).join('; ')}${more}`,
    evidence: [exchange.key],
    readings: [...new Set(readings)],
  };
}
