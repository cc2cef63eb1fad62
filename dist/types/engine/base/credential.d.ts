/** Where a token stands in a request, as an OpenAPI security scheme says. */
export interface SecurityScheme {
    readonly place: 'header' | 'query' | 'cookie';
    /** Name of the header, of the query parameter or of the cookie. */
    readonly name: string;
    /** What stands before the token in a header. */
    readonly prefix: '' | 'Bearer ' | 'Basic ';
}
/** How an API takes a token, which may differ from operation to operation. */
export interface Access {
    /** Every scheme that is used. */
    readonly schemes: readonly SecurityScheme[];
    /** The scheme that counts at a path below the endpoint; undefined where everybody may read. */
    schemeAt(path: string): SecurityScheme | undefined;
}
/** One way to take a token for all that is asked; undefined where everything is open to everybody. */
export declare function everywhere(scheme: SecurityScheme | undefined): Access;
/** The value that carries a token; with Basic it is `user:password`, which is sent in Base64 (RFC 7617). */
export declare function credentialValue({ prefix }: SecurityScheme, token: string): string;
/** The header that carries a credential, if one does; `value` is that of `credentialValue`, or what stands for it. */
export declare function credentialHeader(scheme: SecurityScheme, value: string): readonly [string, string] | undefined;
/** Whether a header is the one that carries the credential. */
export declare function carriesCredential(name: string, scheme: SecurityScheme | undefined): boolean;
