import type { Dispatcher } from 'undici';
export type Interceptor = Dispatcher.DispatcherComposeInterceptor;
/**
 * A handler that passes every event on to another handler, except the events that it treats itself. Undici's DecoratorHandler
 * accepts one answer only, and a request that is sent again has several.
 */
export declare function relay(handler: Dispatcher.DispatchHandler, own: Dispatcher.DispatchHandler): Dispatcher.DispatchHandler;
/** Passes a request on, and waits until the handler has the whole answer, or the error that stands in its place. */
export declare function relayed(dispatch: Dispatcher.Dispatch, options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): Promise<void>;
/** The controller of a request that was refused before it was sent: there is nothing to control. */
export declare const notStarted: Dispatcher.DispatchController;
/** The fields of an answer's headers, by name; one pair for each field of a name that comes several times. */
export declare function fieldsOf(headers: Readonly<Record<string, string | string[] | undefined>>): readonly (readonly [name: string, value: string])[];
/** What was thrown, as an error. */
export declare function errorOf(thrown: unknown): Error;
