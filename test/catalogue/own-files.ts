import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of the example in docs/own-requirements.md, by the names that stand above them. */
export function documentedFiles(): ReadonlyMap<string, string> {
  const page = readFileSync(new URL('../../docs/own-requirements.md', import.meta.url), 'utf8');
  const blocks = page.matchAll(/^`([\w./-]+)`:\n\n```yaml\n([\s\S]*?)^```$/gm);
  return new Map([...blocks].map(([, name = '', text = '']) => [name, text]));
}

/** Writes files into a folder, and gives the path of the API's own among them. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): string {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return join(folder, 'widgets.yaml');
}
