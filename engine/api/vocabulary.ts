import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Json } from '../base/json.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { Consequence, FieldKind, LinkSelection, Operator, Support } from './filter-model.ts';

/** The `x-` members as they stand in a specification; schemas/vocabulary.schema.json checks them. */
type Readings = { readonly readings?: readonly string[] };

export interface ConformanceEntry {
  readonly id: string;
  readonly noun?: { readonly one: string; readonly many: string };
  readonly catalogues?: readonly string[];
  readonly readings?: Readonly<Record<string, readonly string[]>>;
  readonly service?: { readonly types: readonly string[]; readonly path?: string };
}

export interface ConditionEntry {
  readonly field: string;
  readonly in?: readonly Json[];
  readonly present?: boolean;
}

export interface CollectionEntry {
  readonly items: string;
  readonly identity: string;
  readonly timeline?: readonly string[];
  readonly unknownParameter?: string;
  readonly unfilterable?: Readings & { readonly members: readonly string[] };
  readonly compared?: readonly string[];
  readonly paging?: PagingEntry;
  readonly unpaged?: Readings & { readonly suspiciousLengths?: readonly number[] };
  readonly sorting?: {
    readonly key: string;
    readonly direction: string;
    readonly ascending: string;
    readonly descending: string;
    readonly keys: readonly (Readings & {
      readonly value: string;
      readonly field: string;
      readonly kind: FieldKind;
      readonly support?: Support;
    })[];
  };
  readonly links?: readonly LinkEntry[];
  readonly relatedLinks?: readonly (Readings & {
    readonly name: string;
    readonly pointer: string;
    readonly select?: LinkSelection;
    readonly identity: string;
    readonly suffix: string;
  })[];
  readonly pageLinks?: readonly (Readings & {
    readonly name: string;
    readonly pointer: string;
    readonly absence?: Consequence;
    readonly suffix?: string;
  })[];
  readonly agreement?: readonly (Readings & {
    readonly name: string;
    readonly field: string;
    readonly kind?: FieldKind;
    readonly caseBlind?: Consequence;
    readonly classes?: Readonly<Record<string, readonly Json[]>>;
    readonly consequence?: Consequence;
  })[];
  readonly lifecycle?: Readings & {
    readonly finished?: readonly ConditionEntry[];
    readonly deleted?: readonly ConditionEntry[];
    readonly abandoned?: readonly ConditionEntry[];
    readonly deletedInPlainList?: Consequence;
    readonly fixed?: readonly string[];
    readonly fixedWhenFinished?: readonly string[];
  };
}

export interface PagingEntry extends Readings {
  readonly limit: string;
  readonly marker: string;
  readonly large?: number;
  readonly ends: 'missing-next' | 'empty-page';
  readonly next?: string;
  readonly first?: string;
  readonly last?: string;
  readonly emptyLastPage?: Consequence;
  readonly zeroLimit?: Readings & {
    readonly tolerated?: readonly number[];
    readonly wholeList?: Consequence;
  };
}

export interface LinkEntry extends Readings {
  readonly name: string;
  readonly pointer: string;
  readonly select?: LinkSelection;
  readonly suffix: string;
  readonly leadsToItem?: { readonly wrapper?: string };
  readonly belowEndpoint?: boolean;
  readonly differsFrom?: string;
}

export interface FilterEntry extends Readings {
  readonly operator: Operator;
  readonly field: string;
  readonly kind: FieldKind;
  readonly support?: Support;
  readonly absence?: Consequence;
  readonly values?: readonly string[];
  readonly examples?: readonly string[];
  readonly counterpart?: string;
  readonly openBound?: Consequence;
  readonly caseBlind?: Consequence;
  readonly completeAt?: 'always' | 'strict';
  readonly tolerance?: number;
  readonly admitsDeleted?: boolean;
  readonly reference?: {
    readonly forms: readonly (Readings & { readonly form: 'id' | 'url'; readonly support?: Support })[];
    readonly suffix: string;
    readonly link?: { readonly pointer: string; readonly select: LinkSelection };
  };
  readonly selection?: {
    readonly classes: readonly {
      readonly name: string;
      readonly values: readonly string[];
      readonly everything?: boolean;
      readonly matches?: readonly ConditionEntry[];
      readonly excludes?: readonly ConditionEntry[];
    }[];
    readonly partition?: Consequence;
  };
}

export interface RefusalEntry extends Readings {
  readonly value: string;
  readonly because: string;
  readonly query?: readonly (readonly [string, string])[];
  readonly expected?: readonly number[];
  readonly tolerated?: readonly number[];
  readonly otherClientError?: Consequence;
  readonly ignored?: Consequence;
  readonly empty?: Consequence;
  readonly served?: Consequence;
}

export interface HeaderEntry extends Readings {
  readonly alternatives?: readonly string[];
  readonly absence?: Consequence;
  readonly unique?: boolean;
  readonly kind?: 'text' | 'http-date' | 'body-length';
  readonly joined?: Consequence;
}

export interface ItemEntry extends Readings {
  readonly parameter: string;
  readonly wrapper?: string;
  readonly differing?: readonly string[];
  readonly alsoInList?: readonly (Readings & {
    readonly pointer: string;
    readonly alternatives?: readonly string[];
    readonly absence?: Consequence;
  })[];
}

export type ToleratedEntry = string | { readonly reading: string; readonly consequence?: Consequence };

export interface FaultEntry extends Readings {
  readonly names: readonly string[];
  readonly code?: string;
  readonly message?: string;
  readonly consequence?: Consequence;
}

/** How a part of a body stands in XML, where OpenAPI's own `xml` cannot say it. */
export interface XmlEntry {
  /** The document element is named after, and holds, the only member of the object. */
  readonly root?: 'member';
  /** The object is a map: each entry an element, its name in the attribute `key` and its value as text. */
  readonly entries?: { readonly element: string; readonly key: string };
  /** The text that stands for null, and what a reading lets stand for it besides. */
  readonly null?: Readings & {
    readonly text: string;
    readonly tolerated?: readonly ('empty' | 'nil' | 'absent')[];
  };
}

const schemaFile = new URL('../../schemas/vocabulary.schema.json', import.meta.url);
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
ajv.addSchema(JSON.parse(readFileSync(schemaFile, 'utf8')), 'vocabulary');

/** A reader of one vocabulary entry: the typed value, or a problem that says where it is wrong. */
function reader<T>(definition: string): (value: unknown, where: string) => Result<T> {
  const validate: ValidateFunction<T> = ajv.compile<T>({ $ref: `vocabulary#/$defs/${definition}` });
  return (value, where) => {
    if (validate(value)) return success(value);
    const reasons = (validate.errors ?? []).map(
      (error) => `${error.instancePath || 'it'} ${error.message}${detail(error.params)}`,
    );
    return failure('specification-vocabulary', `${where}: ${[...new Set(reasons)].join('; ')}.`);
  };
}

/** The name that Ajv's own words leave out. */
function detail(params: Readonly<Record<string, unknown>>): string {
  if (typeof params.additionalProperty === 'string') return ` (${params.additionalProperty})`;
  return Array.isArray(params.allowedValues) ? ` (${params.allowedValues.join(', ')})` : '';
}

export const readConformance = reader<ConformanceEntry>('conformance');
export const readCollection = reader<CollectionEntry>('collection');
export const readFilter = reader<FilterEntry>('filter');
export const readRefusals = reader<readonly RefusalEntry[]>('refusals');
export const readHeader = reader<HeaderEntry>('header');
export const readMethods = reader<readonly string[]>('methods');
export const readNames = reader<readonly string[]>('names');
export const readItem = reader<ItemEntry>('item');
export const readRetired = reader<Readings & { readonly statuses: readonly number[] }>('retired');
export const readTolerated = reader<ToleratedEntry>('tolerated');
export const readUnexpected = reader<Readings & { readonly consequence?: Consequence }>('unexpected');
export const readFault = reader<FaultEntry>('fault');
export const readFormat = reader<Readings & { readonly support?: Support; readonly suffix?: string }>(
  'format',
);
export const readGrammar = reader<Readings & { readonly file: string }>('grammar');
export const readXml = reader<XmlEntry>('xml');
