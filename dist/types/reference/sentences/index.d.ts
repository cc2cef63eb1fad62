/** Every sentence that a fault breaks. */
export * from './caches.ts';
export * from './filters.ts';
export * from './headers.ts';
export * from './links.ts';
export * from './lists.ts';
export * from './members.ts';
export * from './pages.ts';
export * from './refusals.ts';
export * from './sorting.ts';
export * from './xml.ts';
