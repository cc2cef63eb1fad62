/** Wraps of answers: what is refused, with which status, header and body. */
import { complain } from '../errors.ts';
import type { Exchange, Refusal } from '../exchange.ts';
import type { Header, Reply } from '../reply.ts';
import type { Wraps } from '../stages.ts';

/** The reply with a header set; an empty value takes the header away. */
export function withHeader(reply: Reply, name: string, value: string): Reply {
  const others: readonly Header[] = reply.headers.filter(
    ([given]) => given.toLowerCase() !== name.toLowerCase(),
  );
  return { ...reply, headers: [...others, [name, value]] };
}

/** Changes the refusals of one reason; undefined lets the request through. */
export function onRefusal(
  applies: (refusal: Refusal, exchange: Exchange) => boolean,
  change: (refusal: Refusal) => Refusal | undefined,
): Wraps {
  return {
    refuse: (right) => (refusal, exchange) => {
      const stands = right(refusal, exchange);
      return stands && applies(refusal, exchange) ? change(stands) : stands;
    },
  };
}

/** Refuses requests that are in order. */
function refusing(refusal: Refusal): Wraps {
  return {
    door: (right) => (exchange) => {
      const refusals = right(exchange);
      return refusals.length === 0 ? [refusal] : refusals;
    },
  };
}

/** Breaks down, or refuses with this status, what is in order. */
export function failing(status = 500): Wraps {
  return refusing({ status, reason: 'broken', message: 'It did not work.' });
}

/** Refuses what is in order because the service is not there, and says so in words. */
export function unavailable(status: number): Wraps {
  return refusing({ status, reason: 'broken', message: 'The service is unavailable.' });
}

/** Changes the answers to refused requests. */
export function onComplaint(change: (reply: Reply, refusal: Refusal, exchange: Exchange) => Reply): Wraps {
  return {
    complain: (right) => (refusal, exchange) => change(right(refusal, exchange), refusal, exchange),
  };
}

/** Changes the text of answers to refused requests. */
export function onComplaintText(change: (text: string) => string): Wraps {
  return onComplaint((reply) => ({ ...reply, body: change(String(reply.body)) }));
}

/** Changes every answer, before it has the headers that every answer has. */
export function onReply(change: (reply: Reply, exchange: Exchange) => Reply): Wraps {
  return { reply: (right) => (reply, exchange) => change(right(reply, exchange), exchange) };
}

/** Changes successful answers, of lists and of single images. */
export function onSuccess(change: (reply: Reply, exchange: Exchange) => Reply): Wraps {
  return onReply((reply, exchange) => (reply.status < 300 ? change(reply, exchange) : reply));
}

/** Changes what is sent at the very end. */
export function onSent(change: (reply: Reply, exchange: Exchange) => Reply): Wraps {
  return { finish: (right) => (reply, exchange) => change(right(reply, exchange), exchange) };
}

/** Gives every answer this status. */
export function replyingWith(status: number): Wraps {
  return onReply((reply) => ({ ...reply, status }));
}

/** Sets a header of every answer; an empty value takes it away. */
export function settingHeader(name: string, value: string | (() => string)): Wraps {
  return onReply((reply) => withHeader(reply, name, typeof value === 'string' ? value : value()));
}

/** Sets a header at the very end, where the answer has the headers that every answer has. */
export function sendingHeader(name: string, value: string | (() => string)): Wraps {
  return onSent((reply) => withHeader(reply, name, typeof value === 'string' ? value : value()));
}

/** Lets a request through that is to be refused. */
export const letThrough: Wraps = { refuse: () => () => undefined };

/** Refuses with another status. */
export function refusedWith(status: number): Wraps {
  return {
    refuse: (right) => (refusal, exchange) => {
      const stands = right(refusal, exchange);
      return stands && { ...stands, status };
    },
  };
}

/** Gives the answer to a refused request another status. */
export function complainingWith(status: number): Wraps {
  return onComplaint((reply) => ({ ...reply, status }));
}

const BROKEN: Refusal = {
  status: 500,
  reason: 'broken',
  message: 'An unexpected error prevented the server from fulfilling your request.',
};

/** Breaks down at requests that are in order. */
export const breakingDown: Wraps = refusing(BROKEN);

/** Breaks down at requests that are to be refused. */
export const breakingAt: Wraps = {
  refuse: (right) => (refusal, exchange) => {
    const stands = right(refusal, exchange);
    return stands && { ...stands, status: BROKEN.status, message: BROKEN.message };
  },
};

/** Refuses what is in order for the sake of its formats. */
export function notAcceptable(status: number): Wraps {
  return refusing({ status, reason: 'not-acceptable', message: 'Not acceptable.' });
}

/** Answers in another format than the one agreed on. */
export function onFormat(format: 'json' | 'xml'): Wraps {
  return { agree: (right) => (exchange) => ({ ...right(exchange), format }) };
}

/** Answers as if what was asked for, such as images, were not there. */
export function answeringEmpty(status: 404 | 500, message: string): Wraps {
  return onReply((_reply, exchange) =>
    complain({ status, reason: status === 404 ? 'no-image' : 'broken', message }, exchange),
  );
}
