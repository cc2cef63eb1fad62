import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { admits } from './bad-values.ts';
import { schemaAt } from './derive.ts';
import { flatSchema } from './flat-schema.ts';
import type { ListOperation, Operation } from './model.ts';
import { compileBody } from './validate.ts';

/** Whether the file lets a text be something. */
export type Admits = (text: string) => boolean;

/** Whether the schema of a filter's field lets a text be its value, so that an entry could have it. */
export function admittedInField(list: ListOperation, field: string): Admits {
  return admittedBy([schemaOfField(list, field)]);
}

/** Whether a schema lets texts of an address be the value of a parameter: all of them its elements, or each of them the value. */
export function admitsAll(schema: JsonObject, texts: readonly string[]): boolean {
  if (!(flatSchema(schema).type ?? []).includes('array')) return texts.every((text) => admits(schema, text));
  const typed: readonly (readonly Json[])[] = [
    [...texts],
    texts.map(Number),
    texts.map((text) => text === 'true'),
  ];
  try {
    const problemsOf = compileBody(schema, 'standard');
    return typed.some(
      (values) => values.map(String).join() === texts.join() && problemsOf(values).length === 0,
    );
  } catch {
    // A schema that is none is refused by itself.
    return true;
  }
}

/** Whether the file lets a text be the id of an entry: by the schema of an entry, and by that of the parameter that takes an id. */
export function admittedId(list: ListOperation, item: Operation | undefined): Admits {
  const name = item?.item?.parameter;
  const parameter = item?.parameters.find((one) => one.place === 'path' && one.name === name)?.schema;
  return admittedBy([parameter, schemaOfField(list, list.collection.identity)]);
}

function schemaOfField(list: ListOperation, field: string): Json | undefined {
  return schemaAt(list, `${list.collection.items}/-${field}`);
}

function admittedBy(schemas: readonly (Json | undefined)[]): Admits {
  const known = schemas.filter(isJsonObject);
  return (text) => known.every((schema) => admits(schema, text));
}
