/** Servers that are named by their id or by their address only. */
import type { Wraps } from '../stages.ts';
import { has, onFilter } from '../wraps/requests.ts';
import { lenient, lists, type Variant } from './variant.ts';

function isAddress(server: string): boolean {
  return server.includes('/');
}

/** Refuses servers that are named in one of the two forms. */
function refusingServer(form: (server: string) => boolean, message: string): Wraps {
  return {
    door: (right) => (exchange) =>
      has(exchange, 'server', form)
        ? [...right(exchange), { status: 400, reason: 'parameter', message }]
        : right(exchange),
  };
}

export const SERVER_FILTER: readonly Variant[] = [
  lenient(
    'server-by-id-only',
    lists.novas,
    'A server is named by its id only; an address matches nothing (X28: either form is enough).',
    {
      stages: onFilter('server', (value, _filter, _image, kept) => kept && !isAddress(value)),
    },
  ),
  lenient(
    'server-by-address-only',
    lists.novas,
    'A server is named by its address only; an id matches nothing (X28: either form is enough).',
    {
      stages: onFilter('server', (value, _filter, _image, kept) => kept && isAddress(value)),
    },
  ),
  lenient(
    'server-address-refused',
    lists.servers,
    'A server is named by its id only; an address gets 400 (X28: either form is enough).',
    {
      stages: refusingServer(isAddress, 'server must be an id'),
    },
  ),
  lenient(
    'server-id-refused',
    lists.servers,
    'A server is named by its address only; an id gets 400 (X28: either form is enough).',
    {
      stages: refusingServer((value) => !isAddress(value), 'server must be an address'),
    },
  ),
];
