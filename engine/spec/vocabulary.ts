import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { failure, type Result, success } from '../result.ts';
import type { FieldKind } from './model.ts';

/** The `x-` members as they stand in a specification; schemas/vocabulary.schema.json checks them. */
type Consequence = 'accept' | 'warn' | 'fail';
type Support = 'required' | 'optional';

export interface ConformanceEntry {
  readonly id: string;
  readonly noun?: { readonly one: string; readonly many: string };
  readonly catalogues?: readonly string[];
}

export interface CollectionEntry {
  readonly items: string;
  readonly identity: string;
  readonly timeline?: readonly string[];
  readonly unknownParameter?: string;
  readonly compared?: readonly string[];
  readonly paging?: {
    readonly limit: string;
    readonly marker: string;
    readonly large?: number;
    readonly ends: 'missing-next' | 'empty-page';
    readonly next?: string;
    readonly first?: string;
    readonly last?: string;
    readonly emptyLastPage?: Consequence;
    readonly readings?: readonly string[];
  };
  readonly sorting?: {
    readonly key: string;
    readonly direction: string;
    readonly ascending: string;
    readonly descending: string;
    readonly keys: readonly {
      readonly value: string;
      readonly field: string;
      readonly kind: FieldKind;
      readonly support?: Support;
      readonly readings?: readonly string[];
    }[];
  };
  readonly links?: readonly {
    readonly name: string;
    readonly pointer: string;
    readonly select?: { readonly member: string; readonly equals: string; readonly address: string };
    readonly suffix: string;
    readonly leadsToItem?: { readonly wrapper?: string };
    readonly belowEndpoint?: boolean;
    readonly readings?: readonly string[];
  }[];
  readonly pageLinks?: readonly {
    readonly name: string;
    readonly pointer: string;
    readonly absence?: Consequence;
    readonly suffix?: string;
    readonly readings?: readonly string[];
  }[];
}

export interface FilterEntry {
  readonly operator: 'equals' | 'at-least' | 'at-most';
  readonly field: string;
  readonly kind: FieldKind;
  readonly support?: Support;
  readonly values?: readonly string[];
  readonly counterpart?: string;
  readonly openBound?: Consequence;
  readonly caseBlind?: Consequence;
  readonly completeAt?: 'always' | 'strict';
  readonly readings?: readonly string[];
}

export interface RefusalEntry {
  readonly value: string;
  readonly because: string;
  readonly query?: readonly (readonly [string, string])[];
  readonly expected?: readonly number[];
  readonly otherClientError?: Consequence;
  readonly ignored?: Consequence;
  readonly readings?: readonly string[];
}

export interface HeaderEntry {
  readonly alternatives?: readonly string[];
  readonly absence?: Consequence;
  readonly unique?: boolean;
  readonly readings?: readonly string[];
}

const schemaFile = new URL('../../schemas/vocabulary.schema.json', import.meta.url);
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
ajv.addSchema(JSON.parse(readFileSync(schemaFile, 'utf8')), 'vocabulary');

/** A reader of one vocabulary entry: the typed value, or a problem that says where it is wrong. */
function reader<T>(definition: string): (value: unknown, where: string) => Result<T> {
  const validate: ValidateFunction<T> = ajv.compile<T>({ $ref: `vocabulary#/$defs/${definition}` });
  return (value, where) => {
    if (validate(value)) return success(value);
    const reasons = (validate.errors ?? []).map((error) => `${error.instancePath || 'it'} ${error.message}`);
    return failure('specification-vocabulary', `${where}: ${[...new Set(reasons)].join('; ')}.`);
  };
}

export const readConformance = reader<ConformanceEntry>('conformance');
export const readCollection = reader<CollectionEntry>('collection');
export const readFilter = reader<FilterEntry>('filter');
export const readRefusals = reader<readonly RefusalEntry[]>('refusals');
export const readHeader = reader<HeaderEntry>('header');
export const readMethods = reader<readonly string[]>('methods');
export const readNames = reader<readonly string[]>('names');
