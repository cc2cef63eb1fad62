import type { Exchange, Refusal } from '../exchange.ts';
import type { Reply } from '../reply.ts';
import type { Wraps } from '../stages.ts';
/** The reply with a header set; an empty value takes the header away. */
export declare function withHeader(reply: Reply, name: string, value: string): Reply;
/** Changes the refusals of one reason; undefined lets the request through. */
export declare function onRefusal(applies: (refusal: Refusal, exchange: Exchange) => boolean, change: (refusal: Refusal) => Refusal | undefined): Wraps;
/** Refuses requests that are in order. */
export declare function refusing(refusal: Refusal): Wraps;
/** Breaks down, or refuses with this status, what is in order. */
export declare function failing(status?: number): Wraps;
/** Changes the answers to refused requests. */
export declare function onComplaint(change: (reply: Reply, refusal: Refusal, exchange: Exchange) => Reply): Wraps;
/** Changes the text of answers to refused requests. */
export declare function onComplaintText(change: (text: string) => string): Wraps;
/** Changes every answer, before it has the headers that every answer has. */
export declare function onReply(change: (reply: Reply, exchange: Exchange) => Reply): Wraps;
/** Changes successful answers, of lists and of single images. */
export declare function onSuccess(change: (reply: Reply, exchange: Exchange) => Reply): Wraps;
/** Changes what is sent at the very end. */
export declare function onSent(change: (reply: Reply, exchange: Exchange) => Reply): Wraps;
/** Gives every answer this status. */
export declare function replyingWith(status: number): Wraps;
/** Sets a header of every answer; an empty value takes it away. */
export declare function settingHeader(name: string, value: string | (() => string)): Wraps;
/** Sets a header at the very end, where the answer has the headers that every answer has. */
export declare function sendingHeader(name: string, value: string | (() => string)): Wraps;
/** Lets a request through that is to be refused. */
export declare const letThrough: Wraps;
/** Refuses with another status. */
export declare function refusedWith(status: number): Wraps;
/** Gives the answer to a refused request another status. */
export declare function complainingWith(status: number): Wraps;
/** Breaks down at requests that are in order. */
export declare const breakingDown: Wraps;
/** Breaks down at requests that are to be refused. */
export declare const breakingAt: Wraps;
/** Refuses what is in order for the sake of its formats. */
export declare function notAcceptable(status: number): Wraps;
/** Answers in another format than the one agreed on. */
export declare function onFormat(format: 'json' | 'xml'): Wraps;
/** Answers as if what was asked for, such as images, were not there. */
export declare function answeringEmpty(status: 404 | 500, message: string): Wraps;
