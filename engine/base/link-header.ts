/** A link of a header Link (RFC 8288, section 3). */
export interface HeaderLink {
  readonly address: string;
  /** Its relations, in lower case. */
  readonly relations: readonly string[];
  /** Its other parameters by their names in lower case; of several with one name the first. */
  readonly parameters: ReadonlyMap<string, string>;
}

const beforeLink = /[\s,]*<([^>]*)>/y;
const parameter = /\s*;\s*(?:([^\s=;,"<>]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s;,"]*)))?)?/y;
const untilComma = /(?:"(?:[^"\\]|\\.)*"|[^,"]|")*?(?=,|$)/y;

/**
 * The links of a header Link, or of several joined by commas. Commas and semicolons in addresses and in quotes are part of them. What
 * is no link is passed over, as a client does.
 */
export function readLinkHeader(value: string): readonly HeaderLink[] {
  const links: HeaderLink[] = [];
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(value);
    if (found === null) return undefined;
    at = pattern.lastIndex;
    return found;
  };
  while (at < value.length) {
    const opening = read(beforeLink);
    if (opening !== undefined) {
      const parameters = new Map<string, string>();
      for (let found = read(parameter); found !== undefined; found = read(parameter)) {
        const [, name, quoted, plain] = found;
        const known = name?.toLowerCase();
        if (known !== undefined && !parameters.has(known))
          parameters.set(known, quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
      }
      links.push(linkOf(opening[1] ?? '', parameters));
    }
    // Whatever stands before the next comma belongs to no link.
    read(untilComma);
    at += 1;
  }
  return links;
}

function linkOf(address: string, parameters: ReadonlyMap<string, string>): HeaderLink {
  const relations = (parameters.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return { address: address.trim(), relations, parameters };
}

/** The address of the first link with a relation; one that is about another resource (`anchor`) does not count. */
export function addressByRelation(value: string, relation: string): string | undefined {
  return readLinkHeader(value).find(
    ({ relations, parameters }) => relations.includes(relation.toLowerCase()) && !parameters.has('anchor'),
  )?.address;
}
