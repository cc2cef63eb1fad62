/** Members of a body that hold the entries in common list APIs; letters and digits alone count. */
export const listMembers: readonly string[] = [
  ...[
    'items',
    'data',
    'results',
    'value',
    'rows',
    'records',
    'entries',
    'entry',
    'resources',
    'list',
    'hits',
    'content',
  ],
];

/** Members by which an entry is known, the usual ones first. */
export const identityMembers: readonly string[] = [
  ...[
    'id',
    'uuid',
    'guid',
    'uid',
    'key',
    'slug',
    'identifier',
    'code',
    'number',
    'name',
    'resourceid',
    'metadatauid',
  ],
];
