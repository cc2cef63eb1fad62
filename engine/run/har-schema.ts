import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { failure, type Result, success } from '../base/result.ts';
import type { Har } from './har-types.ts';

const text = { type: 'string' };
const number = { type: 'number' };
const pairs = {
  type: 'array',
  items: { type: 'object', required: ['name', 'value'], properties: { name: text, value: text } },
};

/** The part of HAR 1.2 and of its `_` members that judging reads; a user can give any file as a recording. */
const schema = {
  type: 'object',
  required: ['log'],
  properties: {
    log: {
      type: 'object',
      required: ['entries', '_conformance'],
      properties: {
        entries: {
          type: 'array',
          items: {
            type: 'object',
            required: [
              'startedDateTime',
              'time',
              'request',
              'response',
              '_run',
              '_stage',
              '_key',
              '_credential',
              '_attempts',
              '_waitedMs',
            ],
            properties: {
              startedDateTime: text,
              time: number,
              request: {
                type: 'object',
                required: ['method', 'url', 'headers'],
                properties: { method: text, url: text, headers: pairs },
              },
              response: {
                type: 'object',
                required: ['status', 'httpVersion', 'headers', 'content', 'bodySize'],
                properties: {
                  status: number,
                  httpVersion: text,
                  headers: pairs,
                  bodySize: number,
                  content: {
                    type: 'object',
                    required: ['size', 'text'],
                    properties: { size: number, text, _base64: text },
                  },
                },
              },
              _run: number,
              _stage: text,
              _key: text,
              _credential: {
                enum: [
                  'own',
                  'none',
                  'wrong',
                  'empty',
                  'truncated',
                  'altered',
                  'lengthened',
                  'recased',
                  'forbidden',
                ],
              },
              _attempts: number,
              _waitedMs: number,
              _purposes: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['to', 'allows'],
                  properties: { to: text, allows: { type: 'array', items: number } },
                },
              },
              _silence: {
                type: 'object',
                required: ['code', 'message'],
                properties: { code: text, message: text },
              },
            },
          },
        },
        _conformance: {
          type: 'object',
          required: ['format', 'runs'],
          properties: {
            format: { const: 1 },
            runs: {
              type: 'array',
              items: {
                type: 'object',
                required: [
                  'api',
                  'specification',
                  'endpoint',
                  'embedded',
                  'level',
                  'seed',
                  'credentials',
                  'startedAt',
                  'durationMs',
                  'requests',
                  'bytesReceived',
                  'waits',
                  'cutShort',
                ],
                properties: {
                  api: text,
                  specification: text,
                  pathValues: { type: 'object', additionalProperties: text },
                  listPath: text,
                  selection: {
                    type: 'object',
                    required: ['by', 'leftOut'],
                    properties: {
                      by: { type: 'array', items: text },
                      leftOut: { type: 'array', items: text },
                    },
                  },
                  endpoint: text,
                  embedded: { type: 'boolean' },
                  level: { enum: ['standard', 'strict'] },
                  seed: number,
                  credentials: {
                    type: 'object',
                    required: ['own', 'forbidden'],
                    properties: { own: { type: 'boolean' }, forbidden: { type: 'boolean' } },
                  },
                  startedAt: text,
                  durationMs: number,
                  requests: number,
                  bytesReceived: number,
                  waits: number,
                  cutShort: { type: ['string', 'null'] },
                },
              },
            },
          },
        },
      },
    },
  },
};

let compiled: ValidateFunction<Har> | undefined;

/** The HAR object that a parsed file holds, or problem `unreadable-recording`. */
export function readHarFile(value: unknown): Result<Har> {
  compiled ??= new Ajv2020({ allowUnionTypes: true }).compile<Har>(schema);
  if (compiled(value)) return success(value);
  const [error] = compiled.errors ?? [];
  return failure(
    'unreadable-recording',
    `The file is not a recording of this suite (${error?.instancePath || 'its top level'} ${error?.message ?? 'is wrong'}); give the recording.har of an earlier run.`,
  );
}
