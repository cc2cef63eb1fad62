/** A number with its noun, in the singular where it is one: `1 page`, `3 pages`; the noun may bring its verb: `1 page has`. */
export function several(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A number of which all are meant, at the beginning of a sentence: `The only page has`, `All 3 pages have`. */
export function all(number: number, one: string, many = `${one}s`): string {
  return number === 1 ? `The only ${one}` : `All ${number} ${many}`;
}
