/** Names of the parameter for the key to sort by; letters and digits alone count. */
export const sortParameters: readonly string[] = [
  ...['sort', 'ordering', 'orderby', 'sortby', 'sortkey', 'order', 'sortfield', 'sortcolumn', 'sorting'],
];

/** Names of the parameter for the direction, where there is one. */
export const directionParameters: readonly string[] = [
  ...[
    'direction',
    'sortdir',
    'sortdirection',
    'sortorder',
    'dir',
    'order',
    'orderdir',
    'orderdirection',
    'sort',
  ],
];

/** Words for the two directions, the usual ones first. */
export const directionWords: readonly (readonly [ascending: string, descending: string])[] = [
  ['asc', 'desc'],
  ['ascending', 'descending'],
  ['ASC', 'DESC'],
  ['1', '-1'],
];

/** How a key stands in one parameter together with its direction. */
export const sortTemplates: readonly { readonly ascending: string; readonly descending: string }[] = [
  { ascending: '{key}', descending: '-{key}' },
  { ascending: '{key}:asc', descending: '{key}:desc' },
  { ascending: '{key} asc', descending: '{key} desc' },
  { ascending: '{key},asc', descending: '{key},desc' },
  { ascending: '{key}.asc', descending: '{key}.desc' },
];
