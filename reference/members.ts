/** What the APIs call one attribute of an image in their entries. */
export const CREATED = ['created', 'created_at'];
export const TIMES = ['updated', 'created', 'updated_at', 'created_at'];
export const UPDATED = ['updated', 'updated_at'];
export const SIZES = ['size', 'OS-EXT-IMG-SIZE:size'];
export const MINIMA = ['minDisk', 'minRam', 'min_disk', 'min_ram'];
export const MEMORY = ['minRam', 'min_ram'];
