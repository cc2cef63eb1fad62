import type { Query } from '../engine/base/exchange.ts';

/** A value of a parameter, or several, as it is asked for. */
export interface Asked {
  readonly values: readonly string[];
  /** How several values stand: in one, between commas, or each in a parameter of its own. */
  readonly several: 'comma' | 'repeated' | undefined;
}

/** The query that asks for a value of a parameter. */
export function queryOf(name: string, { values, several }: Asked): Query {
  return several === 'repeated' ? values.map((value) => [name, value] as const) : [[name, values.join(',')]];
}
