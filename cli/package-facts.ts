import { readFileSync } from 'node:fs';
import { packageFile } from '../engine/base/package-root.ts';

/** Name and version of the suite, as its package says. */
export function suiteFacts(): { readonly name: string; readonly version: string } {
  const content: unknown = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));
  const version =
    typeof content === 'object' && content !== null && 'version' in content ? String(content.version) : '0';
  return { name: 'image-api-conformance', version };
}
