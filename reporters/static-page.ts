import { Html, html } from './html.ts';
import { matrixStyle } from './matrix-style.ts';

/** The pages of a report, which lie in one folder. */
export const pages = {
  front: 'index.html',
  checks: 'checks.html',
  requirements: 'requirements.html',
} as const;

/** A page may show and lead on, and nothing else: not even a script of its own. */
const policy = new Html("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");

/** A whole page that needs nothing beside it and asks nothing of the network. */
export function staticPage(title: string, content: Html): string {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${matrixStyle}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`.toString();
}
