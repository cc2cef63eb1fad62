import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { folderOf } from '../engine/api/files.ts';
import { readDocument, readInfo } from '../engine/api/openapi.ts';
import { isPathOf } from '../engine/api/operation-path.ts';
import { isOverlay } from '../engine/api/overlay.ts';
import { securityOf } from '../engine/api/security.ts';
import { readSpecification } from '../engine/api/source.ts';
import { checkStructure } from '../engine/api/structure.ts';
import { inCurrentVersion } from '../engine/api/version.ts';
import { type Access, namesInQuery, type SecurityScheme } from '../engine/base/credential.ts';
import { isJsonObject, type JsonObject } from '../engine/base/json.ts';
import { joinPointer } from '../engine/base/pointer.ts';
import { failure, listed, type Result, success } from '../engine/base/result.ts';
import { type DraftOperation, operationsOf } from './document.ts';

/** A plain OpenAPI file, as a draft starts from it. */
export interface PlainFile {
  readonly title: string;
  readonly operations: readonly DraftOperation[];
  /** The file with its references as they stand. */
  readonly raw: JsonObject;
  /** With its references replaced, in the form of version 3.1. */
  readonly document: JsonObject;
}

/**
 * Reads a plain OpenAPI file.
 *
 * @returns the problems of reading any OpenAPI file, and `specification-vocabulary` for one that has the vocabulary already.
 */
export async function readPlainFile(file: string): Promise<Result<PlainFile>> {
  const read = readSpecification(file, folderOf(file));
  if (!read.ok) return listed(read);
  const raw: unknown = parse(readFileSync(file, 'utf8'), {
    merge: true,
    logLevel: 'error',
    maxAliasCount: 1000,
  });
  if (!isJsonObject(raw) || isOverlay(raw))
    return failure('specification-overlay', `${file} is an overlay; give the OpenAPI file that it extends.`);
  const current = inCurrentVersion(read.value, file);
  if (!current.ok) return current;
  const document = readDocument(current.value, file);
  if (!document.ok) return listed(document);
  const structure = listed(checkStructure(current.value, file));
  if (!structure.ok) return structure;
  const operations = operationsOf(current.value);
  const done = operations.find(({ node }) => node['x-collection'] !== undefined);
  if (done !== undefined)
    return failure(
      'specification-vocabulary',
      `${file}: ${joinPointer(['paths', done.path, 'get'])}: it already has an x-collection, so there is nothing to draft.`,
    );
  const info = readInfo(document.value.info, file);
  return success({
    title: (info.ok ? info.value.title : undefined) ?? 'the API',
    operations,
    raw,
    document: current.value,
  });
}

/**
 * How the user's token is sent to each operation, as the file says.
 *
 * @returns problem `specification-security` where the file asks for what one token cannot give.
 */
export function accessFor({ document, operations }: PlainFile, file: string): Result<Access> {
  const schemes = new Map<DraftOperation, SecurityScheme | undefined>();
  for (const operation of operations) {
    const found = securityOf(document, operation.node, joinPointer(['paths', operation.path, 'get']), file);
    if (!found.ok) return found;
    schemes.set(operation, found.value.schemes[0]);
  }
  const schemeAt = (path: string): SecurityScheme | undefined => {
    const own = operations.find((operation) => isPathOf(operation, path, operations));
    return own === undefined ? undefined : schemes.get(own);
  };
  const used = [...schemes.values()].filter((scheme) => scheme !== undefined);
  return success({ schemes: used, schemeAt, parametersAt: () => namesInQuery(used) });
}

/** An id for an API, made of the name of its file. */
export function idFor(name: string): string {
  const id = name
    .replace(/\.(?:ya?ml|json)$/i, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '');
  return id === '' ? 'api' : id;
}
