/**
 * Writes the databases of parts that json-server serves: version 1.0 wants ids that are texts.
 *
 *   node json-server-databases.mjs PARTS.json FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [source = '', folder = ''] = process.argv.slice(2);
const parts = JSON.parse(readFileSync(source, 'utf8'));
const write = (name, rows) => writeFileSync(join(folder, name), JSON.stringify({ parts: rows }));
write('parts-0.17.json', parts);
write(
  'parts-1.0.json',
  parts.map((part) => ({ ...part, id: String(part.id) })),
);
