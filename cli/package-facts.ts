import { readFileSync } from 'node:fs';

/** Name and version of the suite, as its package says. */
export function suiteFacts(): { readonly name: string; readonly version: string } {
  const content: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const version =
    typeof content === 'object' && content !== null && 'version' in content ? String(content.version) : '0';
  return { name: 'image-api-conformance', version };
}
