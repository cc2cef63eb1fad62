import { isJsonObject, type Json } from '../base/json.ts';
import { admits } from './bad-values.ts';
import { schemaAt } from './derive.ts';
import type { Filter } from './filter-model.ts';
import type { ListOperation, Operation } from './model.ts';

/** Whether the file lets a text be something. */
export type Admits = (text: string) => boolean;

/** Whether the file lets a text be the value of a filter: by the schema of its parameter and by that of the field. */
export function admittedValue(
  list: ListOperation,
  name: string,
  { field, wording }: Pick<Filter, 'field' | 'wording'>,
): Admits {
  const parameter = list.parameters.find((one) => one.name === name)?.schema;
  // A value that stands in a text of a form of its own is only a part of what the parameter takes.
  const isWhole = wording === undefined || /^\{values?\}$/.test(wording.template);
  return admittedBy([isWhole ? parameter : undefined, schemaOfField(list, field)]);
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
