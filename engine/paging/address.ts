/** The value of a query parameter in an address; undefined where it has none. A reference without an origin will do. */
export function parameterIn(address: string, name: string): string | undefined {
  const query = new URLSearchParams(queryOf(address));
  return query.get(name) ?? undefined;
}

/** An address with another value of one query parameter; the others stay as they are. */
export function withParameter(address: string, name: string, value: string): string {
  const [beforeQuery = ''] = address.split(/[?#]/, 1);
  const kept = queryOf(address)
    .split('&')
    .filter((pair) => pair !== '' && !new URLSearchParams(pair).has(name));
  return `${beforeQuery}?${[...kept, `${encodeURIComponent(name)}=${encodeURIComponent(value)}`].join('&')}`;
}

/** Whether an address that stands in an answer leads to another origin than that of the answer. */
export function leadsElsewhere(address: string, base: string): boolean {
  return URL.canParse(address, base) && new URL(address, base).origin !== new URL(base).origin;
}

function queryOf(address: string): string {
  const [whole = ''] = address.split('#', 1);
  const mark = whole.indexOf('?');
  return mark < 0 ? '' : whole.slice(mark + 1);
}
