/**
 * The type of the values that a JSON Schema written as a constant describes, once defaults are filled in: a member
 * with a default is always there. Only the keywords that the vocabulary uses count.
 */
export type Typed<S> = S extends {
    readonly const: infer Value;
} ? Value : S extends {
    readonly enum: readonly (infer Word)[];
} ? Word : S extends {
    readonly prefixItems: infer Places;
} ? {
    readonly [K in keyof Places]: Typed<Places[K]>;
} : S extends {
    readonly type: 'array';
    readonly items: infer Element;
} ? readonly Typed<Element>[] : S extends {
    readonly properties: infer Members;
} ? ObjectOf<Members, PresentIn<S, Members>> : S extends {
    readonly additionalProperties: infer Element;
} ? {
    readonly [name: string]: Typed<Element>;
} : S extends {
    readonly type: infer Name;
} ? Simple<Name extends readonly (infer One)[] ? One : Name> : S extends {
    readonly anyOf: readonly (infer Choice)[];
} ? Choices<Choice> : never;
type Choices<Choice> = Choice extends unknown ? Typed<Choice> : never;
type Simple<Name> = Name extends 'string' ? string : Name extends 'integer' | 'number' ? number : Name extends 'boolean' ? boolean : Name extends 'null' ? null : never;
type PresentIn<S, Members> = (S extends {
    readonly required: readonly (infer Name)[];
} ? Name : never) | {
    [K in keyof Members]: Members[K] extends {
        readonly default: unknown;
    } ? K : never;
}[keyof Members];
type ObjectOf<Members, Present> = Flat<{
    readonly [K in keyof Members as K extends Present ? K : never]: Typed<Members[K]>;
} & {
    readonly [K in keyof Members as K extends Present ? never : K]?: Typed<Members[K]> | undefined;
}>;
type Flat<Value> = {
    [K in keyof Value]: Value[K];
};
export {};
