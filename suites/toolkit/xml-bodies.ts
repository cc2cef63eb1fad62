import type { SchemaProfile } from '../../engine/api/levels.ts';
import type { DocumentedContent, ListOperation } from '../../engine/api/model.ts';
import { placesOf } from '../../engine/api/places.ts';
import { compileBody } from '../../engine/api/validate.ts';
import { type Aspect, aspectText } from '../../engine/base/aspect.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import type { Json } from '../../engine/base/json.ts';
import { charsetOf } from '../../engine/base/media-type.ts';
import { memo } from '../../engine/base/memo.ts';
import { bytesOf, readXml } from '../../engine/codec/body.ts';
import { differOnlyByVersion, fromXmlBody, namespaceOf } from '../../engine/codec/from-xml.ts';
import type { XmlValidator } from '../../engine/codec/grammar.ts';
import { plainOf } from '../../engine/codec/model.ts';
import { type Shape, shapeOf } from '../../engine/codec/shape.ts';
import { instantsOf } from './formats.ts';
import { demandsOf } from './schema-demands.ts';
import { aspectOfProblem, type Sentence, sentencesAt } from './schema-sentences.ts';
import { memberAsked } from './shown-members.ts';
import { aspectsOfXmlProblem, readSafely, structureOf, wholeBody } from './xml-problems.ts';

/** A format in which a body stands as XML, and the schema of what it says. */
export interface XmlForm {
  readonly content: DocumentedContent;
  readonly list: ListOperation;
}

/** One thing that is wrong with a body. */
export interface XmlFault {
  /** As `aspectText` writes it. */
  readonly aspect: string;
  readonly words: string;
  readonly readings: readonly string[];
  /** `refused`: a body that is not read for safety. `version`: the documents' namespace in another version. */
  readonly kind: 'broken' | 'version' | 'refused';
}

/** What can be claimed of a body in XML: what its JSON Schema says of its members, and what may stand where. */
export function xmlSentences({ content, list }: XmlForm): readonly Sentence[] {
  return sentencesOf(content, list);
}

const sentencesOf = memo((content: DocumentedContent, list: ListOperation): readonly Sentence[] => {
  const { schema } = content;
  const shape = shapeIn({ content, list });
  if (schema === undefined || shape === undefined) return [wholeBody, readSafely].map(structureSentence);
  const known = placesOf(schema).flatMap((place) => sentencesAt(schema, place));
  const texts = new Set(known.map(({ aspect }) => aspectText(aspect)));
  const structure = [wholeBody, readSafely, ...structureOf(shape)].filter((aspect) => {
    const text = aspectText(aspect);
    return !texts.has(text) && texts.add(text);
  });
  return [...known, ...structure.map(structureSentence)];
});

function structureSentence(aspect: Aspect): Sentence {
  const subject = aspect.member ?? 'the body';
  return { aspect, demands: [], subject, fault: `${aspect.member ?? 'The body'} does not match the schema` };
}

/** How a body of a form stands in XML. */
export function shapeIn({ content: { schema }, list }: XmlForm): Shape | undefined {
  const shape = schema === undefined ? undefined : shapeOf(schema, instantsOf(list));
  return shape?.ok ? shape.value : undefined;
}

/** What a body says, as JSON; undefined where it cannot be read as the document that it should be. */
export const meaningOf = memo((exchange: Exchange, shape: Shape): Json | undefined => {
  const model = fromXmlBody(exchange, shape);
  return model === undefined ? undefined : plainOf(model);
});

/** The claim that a fault belongs to: one of its own, or that on the structure of the member, or that on the document. */
function claimedFor(aspect: Aspect, form: XmlForm): string {
  const known = knownAspects(form.content, form.list);
  const candidates = [aspect, { ...aspect, keyword: 'other' }].map(aspectText);
  return candidates.find((text) => known.has(text)) ?? aspectText(wholeBody);
}

const knownAspects = memo(
  (content: DocumentedContent, list: ListOperation): ReadonlySet<string> =>
    new Set(xmlSentences({ content, list }).map(({ aspect }) => aspectText(aspect))),
);

/** What is wrong with a body by its XML Schema. */
export function structuralFaults(
  exchange: Exchange,
  validate: XmlValidator,
  form: XmlForm,
): readonly XmlFault[] {
  const xmlBody = readXml(exchange);
  const shape = shapeIn(form);
  const root = xmlBody?.kind === 'document' ? xmlBody.root : undefined;
  const kind = kindOf(exchange, shape);
  const readings = form.content.grammar?.readings ?? [];
  const required = requiredMembers(form);
  const doubts = xmlBody?.kind === 'document' ? xmlBody.doubts : [];
  const problems = validate(bytesOf(exchange) ?? new Uint8Array(), charsetOf(exchange));
  if (kind === 'refused')
    return problems.map(({ line, message }) => ({
      aspect: aspectText(readSafely),
      words: `line ${line}: ${message}`,
      readings,
      kind,
    }));
  return [
    ...problems.flatMap((problem) => {
      const aspects = shape === undefined ? [wholeBody] : aspectsOfXmlProblem(problem, root, shape, required);
      const words = `line ${problem.line}: ${problem.message}`;
      return aspects.map((aspect) => ({ aspect: claimedFor(aspect, form), words, readings, kind }));
    }),
    ...doubts.map((words) => ({ aspect: aspectText(wholeBody), words, readings, kind })),
  ];
}

function kindOf(exchange: Exchange, shape: Shape | undefined): XmlFault['kind'] {
  const xmlBody = readXml(exchange);
  if (xmlBody?.kind === 'refused') return 'refused';
  const documented = shape === undefined ? undefined : namespaceOf(shape);
  const isVersion =
    xmlBody?.kind === 'document' &&
    documented !== undefined &&
    differOnlyByVersion(xmlBody.root.namespace, documented);
  return isVersion ? 'version' : 'broken';
}

function requiredMembers({ content: { schema } }: XmlForm): ReadonlySet<string> {
  const demands = schema === undefined ? [] : demandsOf(schema, 'standard');
  return new Set(demands.flatMap((demand) => (demand.ofPresence ? memberAsked(demand) : [])));
}

/** What is wrong with what a body says, by the schema that JSON has. */
export function meaningFaults(
  exchange: Exchange,
  form: XmlForm,
  profile: SchemaProfile,
): readonly XmlFault[] {
  const { schema } = form.content;
  const shape = shapeIn(form);
  const meaning = shape === undefined ? undefined : meaningOf(exchange, shape);
  if (schema === undefined || meaning === undefined) return [];
  return compileBody(
    schema,
    profile,
  )(meaning).map((problem) => ({
    aspect: claimedFor(aspectOfProblem(problem, schema, profile), form),
    words: `${problem.pointer === '' ? 'the body' : problem.pointer} ${problem.message}`,
    readings: problem.readings,
    kind: 'broken',
  }));
}
