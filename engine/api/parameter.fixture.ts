import type { Parameter } from './model.ts';

/** A parameter of the query of which only some members matter. */
export function parameterOf(name: string, changes: Partial<Parameter> = {}): Parameter {
  return {
    name,
    filterPointer: '',
    pointer: '/parameters/0',
    place: 'query',
    schema: {},
    required: false,
    words: [],
    default: undefined,
    example: undefined,
    range: { minimum: undefined, maximum: undefined },
    filter: undefined,
    refusals: [],
    ...changes,
  };
}
