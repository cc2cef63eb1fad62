/** The server and the metadata of the compute APIs' images, missing or wrong (000 L122-186, 001 L17-49, 003 L78-145). */

import { forSnapshots, forVictim, not } from '../conditions.ts';
import { only } from '../only.ts';
import { PRESENT, VALUE } from '../sentences/index.ts';
import { dropping, isObject, omit, onObject, put, set } from '../wraps/entries.ts';
import { type Fault, group, lists, STRICT_ONLY, under } from './fault.ts';

export const SERVER_AND_METADATA: readonly Fault[] = [
  ...group('schema.', lists.novas, VALUE.server, {
    ...under(forSnapshots, {
      'server-null-id: The id of a server is null': onObject('server', (server) => ({ ...server, id: null })),
      'server-empty: The server is an empty object': [
        put('server', {}),
        { consequences: '001-equivalence-027' },
      ],
      'server-number: The id of a server is a number': onObject('server', (server) => ({
        ...server,
        id: 1138,
      })),
      'server-name: The id of a server is its name': [
        onObject('server', (server) => ({ ...server, id: 'web 1' })),
        STRICT_ONLY,
      ],
    }),
    'server-text: server is the bare id': set('server', (server) =>
      isObject(server) ? (server.id ?? null) : server,
    ),
    'server-without-id: server has no id': [
      set('server', (server) => (isObject(server) ? omit(server, 'id') : server)),
      { consequences: '001-equivalence-027' },
    ],
    'server-array: server is an array': set('server', (server) => [server]),
  }),
  ...group('schema.', lists.novas, VALUE.metadata, {
    'metadata-null: Images from no server have null for metadata': only(
      not(forSnapshots),
      set('metadata', null),
    ),
    'metadata-nested: The metadata stand in one more object': [
      set('metadata', (given) => ({ metadata: given })),
      { ...STRICT_ONLY, also: '003-schema-002' },
    ],
    'metadata-list-where-empty: One image has an empty array for metadata': only(
      forVictim,
      set('metadata', []),
    ),
    'metadata-array: metadata is an array of pairs': onObject('metadata', (given) =>
      Object.entries(given).map(([key, value]) => ({ key, value })),
    ),
    'metadata-numbers: Some metadata are numbers': [
      onObject('metadata', (given) => ({ ...given, os_version: 12 })),
      STRICT_ONLY,
    ],
    'metadata-booleans: A truth value in the metadata is one of JSON': [
      onObject('metadata', (given) => ({ ...given, auto_disk_config: given.auto_disk_config === 'True' })),
      STRICT_ONLY,
    ],
    'metadata-objects: Some metadata are objects': [
      onObject('metadata', (given) => ({
        ...given,
        block_devices: { root: '/dev/vda' },
      })),
      STRICT_ONLY,
    ],
    'metadata-text: metadata is a text': onObject('metadata', (given) => JSON.stringify(given)),
  }),
  ...group('schema.', lists.novas, PRESENT.metadata, {
    'metadata-missing: Images have no metadata': dropping('metadata'),
  }),
];
