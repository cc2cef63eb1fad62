/**
 * Remembers what a function found for an object, for as long as the object lives. Further arguments are compared as a Map
 * compares them: objects by identity, texts and numbers by value.
 *
 * @param compute a pure function; what it throws is not remembered.
 */
export declare function memo<Key extends object, Rest extends readonly unknown[], Value>(compute: (key: Key, ...rest: Rest) => Value): (key: Key, ...rest: Rest) => Value;
