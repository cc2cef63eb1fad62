import { type SecurityScheme } from '../engine/base/credential.ts';
import type { Exchange } from '../engine/base/exchange.ts';
/**
 * A command that asks the same again, safe to paste into bash or zsh whatever the target said. The user's own tokens
 * stand in it as variables, shortened and altered as they were sent; where nothing was sent, it is a command that does nothing and says why.
 *
 * @param security how the request carries the token, if it does.
 */
export declare function curlFor(exchange: Exchange, security: SecurityScheme | undefined): string;
