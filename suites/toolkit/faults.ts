import type { DocumentedResponse, FaultForm } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import { type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { readJson } from '../../engine/base/json-body.ts';
import { formatOf } from '../../engine/codec/body.ts';
import { fromJson } from '../../engine/codec/from-json.ts';
import { fromXmlBody } from '../../engine/codec/from-xml.ts';
import { type Model, memberOf } from '../../engine/codec/model.ts';
import { type Shape, shapeOf } from '../../engine/codec/shape.ts';
import type { Facts } from '../../engine/run/facts.ts';

/** A refusal as its body has it, in whichever format. */
interface ReadFault {
  readonly name: string;
  readonly code: Model;
}

/** The fault that a body holds, read by the schema of its status; undefined where it holds none of that form. */
export function readFault(exchange: Exchange, facts: Pick<Facts, 'list'>): ReadFault | undefined {
  const response = responseOf(exchange, facts);
  const form = response?.fault;
  const shape = shapeOfFault(response);
  if (form === undefined || shape === undefined) return undefined;
  const model =
    formatOf(exchange) === 'xml' ? fromXmlBody(exchange, shape) : fromJson(readJson(exchange), shape);
  if (model?.kind !== 'object' || model.members.size !== 1) return undefined;
  const [name = ''] = model.members.keys();
  return { name, code: memberOf(model, [name, form.code]) };
}

/** The form that the documents give a refusal of the status of an answer. */
export function faultFormOf(exchange: Exchange, facts: Pick<Facts, 'list'>): FaultForm | undefined {
  return responseOf(exchange, facts)?.fault;
}

function responseOf(exchange: Exchange, { list }: Pick<Facts, 'list'>): DocumentedResponse | undefined {
  return responseFor(list, statusOf(exchange) ?? 0);
}

function shapeOfFault(response: DocumentedResponse | undefined): Shape | undefined {
  for (const { schema } of response?.contents ?? []) {
    const shape = schema === undefined ? undefined : shapeOf(schema, []);
    if (shape?.ok && shape.value.kind === 'named') return shape.value;
  }
  return undefined;
}
