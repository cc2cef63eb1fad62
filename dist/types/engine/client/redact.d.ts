/** Stands for every secret in everything the suite writes. */
export declare const redacted = "[redacted]";
/** Whether an address holds what stands for a secret, plain or escaped. */
export declare function holdsRedaction(url: string): boolean;
/** Replaces secrets in a text. */
export type Redact = (text: string) => string;
/**
 * A function that takes secrets out of texts, in each form in which a target may echo them: plain, escaped once or twice
 * as in a URL, in JSON or in HTML, in Base64, as hexadecimal digits and in two bytes a sign; and the credentials out of
 * every address. Texts too short to be a secret are left alone.
 */
export declare function redactor(secrets: readonly (string | undefined)[]): Redact;
/** The same for the secrets alone; the credentials of addresses stay. */
export declare function eraser(secrets: readonly (string | undefined)[]): Redact;
/** A text without the user names and passwords of the addresses in it. */
export declare function withoutCredentials(text: string): string;
