/** A member that a style cannot do without; the vocabulary's schema asks for it, so it is there. */
export function given<T>(value: T | undefined, member: string): T {
  if (value === undefined) throw new Error(`The paging of a specification has no ${member}.`);
  return value;
}
