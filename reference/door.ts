/** What speaks against a request before its parameters are read: the token, the path, the method, the types. */
import type { Exchange, Refusal } from './exchange.ts';

/**
 * The answer to a bad token comes first and says nothing of what is behind it (I39).
 *
 * @returns every reason to refuse, gravest first
 */
export function door(exchange: Exchange): readonly Refusal[] {
  return [authentication, authorisation, route, method, mediaType, acceptable].flatMap(
    (check) => check(exchange) ?? [],
  );
}

/** 401 (002 L218-221, 000 L32, 001 L5, 004 L148). */
function authentication(exchange: Exchange): Refusal | undefined {
  const given = exchange.headers['x-auth-token'];
  if (exchange.settings.open || given === exchange.token || given === exchange.forbiddenToken)
    return undefined;
  return {
    status: 401,
    reason: given === undefined ? 'no-token' : 'wrong-token',
    message: 'This server could not verify that you are authorized to access the document you requested.',
    headers: [['WWW-Authenticate', `Keystone uri="${exchange.origin}/identity"`]],
  };
}

/** 403 (002 L223-225, 000 L34, 001 L5, 004 L150). */
function authorisation(exchange: Exchange): Refusal | undefined {
  if (exchange.headers['x-auth-token'] !== exchange.forbiddenToken) return undefined;
  return {
    status: 403,
    reason: 'forbidden',
    message: 'You are not authorized to perform the requested action.',
  };
}

function route(exchange: Exchange): Refusal | undefined {
  if (exchange.route.kind !== 'none') return undefined;
  return { status: 404, reason: 'no-route', message: 'The resource could not be found.' };
}

/** 405 with the methods allowed (002 L226-229, 000 L36, 001 L5; RFC 9110 section 15.5.6). */
function method(exchange: Exchange): Refusal | undefined {
  const allowed = exchange.settings.head ? ['GET', 'HEAD'] : ['GET'];
  if (allowed.includes(exchange.method)) return undefined;
  return {
    status: 405,
    reason: 'method',
    message: 'The method specified is not allowed for this resource.',
    headers: [['Allow', allowed.join(', ')]],
  };
}

/** 415 for a request that says its content is something other than JSON (002 L233-236, X34). */
function mediaType(exchange: Exchange): Refusal | undefined {
  const given = exchange.headers['content-type'];
  if (!exchange.view.judgesContentType || given === undefined) return undefined;
  const type = (given.split(';')[0] ?? '').trim().toLowerCase();
  if (type === 'application/json') return undefined;
  return {
    status: 415,
    reason: 'media-type',
    message: `Unsupported content type ${type}; use application/json.`,
  };
}

function acceptable(exchange: Exchange): Refusal | undefined {
  const accept = exchange.headers.accept;
  if (exchange.settings.notAcceptable !== 'refused' || accept === undefined) return undefined;
  const offered = exchange.view.formats.map((format) => `application/${format}`);
  const wanted = accept.split(',').map((range) => (range.split(';')[0] ?? '').trim().toLowerCase());
  const fits = wanted.some((range) => ['*/*', 'application/*', ...offered].includes(range));
  if (fits) return undefined;
  return { status: 406, reason: 'not-acceptable', message: `Only ${offered.join(' and ')} can be had here.` };
}
