import { parseInstant } from '../kinds/instant.ts';
import type { Model } from './model.ts';
import type { ScalarShape } from './shape.ts';

/** What a text says where a value of some type is expected. JSON and XML come together here: neither may round or trim. */
export function scalarFrom(text: string, type: ScalarShape['type']): Model {
  switch (type) {
    case 'text':
      return { kind: 'text', text };
    case 'number':
      return numberFrom(text);
    case 'boolean':
      if (/^\s*(?:true|1)\s*$/.test(text)) return { kind: 'boolean', value: true };
      return /^\s*(?:false|0)\s*$/.test(text)
        ? { kind: 'boolean', value: false }
        : { kind: 'odd', shown: text };
    case 'instant': {
      // XML collapses blanks about such a value.
      const bare = text.trim();
      const at = parseInstant(bare);
      return at === undefined ? { kind: 'odd', shown: text } : { kind: 'instant', text: bare, at };
    }
  }
}

function numberFrom(text: string): Model {
  const trimmed = text.trim();
  if (/^[+-]?\d{1,400}$/.test(trimmed))
    return { kind: 'number', text, value: BigInt(trimmed.replace('+', '')) };
  if (/^[+-]?(?:\d+\.\d*|\.?\d+)(?:e[+-]?\d+)?$/i.test(trimmed))
    return { kind: 'number', text, value: Number(trimmed) };
  return { kind: 'odd', shown: text };
}

/** Two numbers are equal by value. JSON's are read as doubles, so one beyond those is as equal as a double can show. */
export function sameNumber(left: bigint | number, right: bigint | number): boolean {
  return left === right || Number(left) === Number(right);
}
