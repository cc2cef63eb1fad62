/**
 * Remembers what a function found for an object, for as long as the object lives. Further arguments are compared as a Map
 * compares them: objects by identity, texts and numbers by value.
 *
 * @param compute a pure function; what it throws is not remembered.
 */
export function memo<Key extends object, Rest extends readonly unknown[], Value>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, Branch<Value>>();
  return (key, ...rest) => {
    let branch = known.get(key);
    if (branch === undefined) {
      branch = new Branch();
      known.set(key, branch);
    }
    for (const argument of rest) branch = branch.below(argument);
    branch.found ??= { value: compute(key, ...rest) };
    return branch.found.value;
  };
}

/** What is known of one argument, and of those that follow on it. */
class Branch<Value> {
  found: { readonly value: Value } | undefined;
  readonly #below = new Map<unknown, Branch<Value>>();

  below(argument: unknown): Branch<Value> {
    let branch = this.#below.get(argument);
    if (branch === undefined) {
      branch = new Branch();
      this.#below.set(argument, branch);
    }
    return branch;
  }
}
