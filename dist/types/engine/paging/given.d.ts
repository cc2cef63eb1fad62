/** A member that a style cannot do without; the vocabulary's schema asks for it, so it is there. */
export declare function given<T>(value: T | undefined, member: string): T;
