import type { Json } from '../base/json.ts';
import { type Result } from '../base/result.ts';
import type { Parameter } from './filter-model.ts';
/** What the operation says that its parameters depend on. */
export interface ParameterContext {
    /** Name of the parameter for the size of a page. */
    readonly pageSize: string | undefined;
    /** Names of the parameters by which pages and an order are asked for. */
    readonly named: readonly string[];
    /** Statuses that a bad value in the query may get, and one in the path. */
    readonly refused: Readonly<Record<Parameter['place'], readonly number[]>>;
}
/** A parameter as it stands in the file, and where. */
export interface Declared {
    readonly node: Json;
    readonly place: string;
}
/** The query and path parameters of an operation, with what OpenAPI and the vocabulary say of each. */
export declare function deriveParameters(entries: readonly Declared[], context: ParameterContext, where: string): Result<readonly Parameter[]>;
