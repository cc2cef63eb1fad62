import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlError,
  XmlLibError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { fileWithin, largestGrammar } from '../api/files.ts';
import { describeThrown, failure, type Result, success } from '../base/result.ts';
import { hasDocumentType, openXml } from './xml.ts';

/** One place where an XML body is not what its XML Schema says. */
export interface XmlProblem {
  readonly line: number;
  readonly message: string;
  /** XPath to the element, with positions for names that have no prefix; empty where the body as a whole is wrong. */
  readonly at: string;
}

/**
 * Looks at an XML body and says everything that is wrong with it, also that it is no XML.
 *
 * @param charset as for `parseXml`.
 */
export type XmlValidator = (body: string | Uint8Array, charset?: string) => readonly XmlProblem[];

const validators = new Map<string, Result<XmlValidator>>();

/**
 * A validator of XML bodies by an XML Schema, made once for each file.
 *
 * @param file as `DocumentedContent.grammar` names it; files beside it can be imported.
 */
export function compileGrammar(file: string): Result<XmlValidator> {
  const known = validators.get(file);
  if (known !== undefined) return known;
  const validator = compile(file);
  validators.set(file, validator);
  return validator;
}

function compile(file: string): Result<XmlValidator> {
  let schema: XmlDocument | undefined;
  try {
    // Nothing but the schemas of this folder can be reached from here, least of all the network.
    xmlRegisterInputProvider(new XmlBufferInputProvider(schemasBeside(file)));
    const own = fileWithin(dirname(file), file, largestGrammar);
    if (!own.ok) return failure('grammar-unreadable', `${file} ${own.why}.`);
    const bytes = Buffer.from(own.text, 'utf8');
    if (hasDocumentType(bytes))
      return failure(
        'grammar-unreadable',
        `${file} has a document type declaration, which an XML Schema has no use for.`,
      );
    schema = XmlDocument.fromBuffer(bytes, { url: file });
    const namespace = schema.root.attr('targetNamespace')?.value ?? '';
    const grammar = XsdValidator.fromDoc(schema);
    return success((body, charset) =>
      problemsOf(typeof body === 'string' ? Buffer.from(body, 'utf8') : body, charset, grammar, namespace),
    );
  } catch (thrown) {
    return failure('grammar-unreadable', `${file} could not be read as an XML Schema: ${lineOf(thrown)}.`);
  } finally {
    schema?.dispose();
    xmlCleanupInputProvider();
  }
}

/** XML Schemas that one may import at most. */
const mostBeside = 100;

/** The XML Schemas in the folder of one: regular files that do not lead out of it. */
function schemasBeside(file: string): Record<string, Uint8Array> {
  const folder = dirname(file);
  const names = readdirSync(folder).filter((name) => name.endsWith('.xsd'));
  const found = names.slice(0, mostBeside).flatMap((name) => {
    const path = join(folder, name);
    const read = fileWithin(folder, path, largestGrammar);
    const bytes = read.ok ? Buffer.from(read.text, 'utf8') : undefined;
    return bytes === undefined || hasDocumentType(bytes) ? [] : [[path, bytes] as const];
  });
  return Object.fromEntries(found);
}

/** The first line of what was thrown, of bounded length. */
function lineOf(thrown: unknown): string {
  const [line = ''] = describeThrown(thrown).split('\n');
  return plain(line.replace(/\.$/, ''), '');
}

const documentType: XmlProblem = {
  line: 1,
  at: '',
  message: 'has a document type declaration, which no body needs and which is not looked at',
};

function problemsOf(
  body: Uint8Array,
  charset: string | undefined,
  grammar: XsdValidator,
  namespace: string,
): readonly XmlProblem[] {
  if (hasDocumentType(body)) return [documentType];
  let document: XmlDocument | undefined;
  try {
    document = openXml(body, charset);
    if (document.dtd !== null) return [documentType];
    grammar.validate(document);
    return [];
  } catch (thrown) {
    if (thrown instanceof XmlLibError && thrown.details.length > 0) {
      return thrown.details.map(({ line, message, xpath = '' }) => ({
        line,
        message: plain(message, namespace),
        at: xpath,
      }));
    }
    if (thrown instanceof XmlError) return [{ line: 1, message: thrown.message, at: '' }];
    throw thrown;
  } finally {
    document?.dispose();
  }
}

/** A message of libxml2 without the schema's own namespace, which most names in it carry, and of bounded length. */
function plain(message: string, namespace: string): string {
  const text = message.replaceAll(`{${namespace}}`, '').trim();
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
