import { failure, type Result, success } from '../engine/result.ts';

/** What is changed in the page that Allure makes, so that it can be given to others and opened anywhere. */

/** Whatever a page is made to do, it may not speak to anyone. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' data: blob:",
  "style-src 'unsafe-inline' data:",
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  'frame-src data: blob:',
  'connect-src data: blob:',
  "base-uri 'self' data: file: http: https:",
  "form-action 'none'",
].join('; ');

/** Where the page opens, the figures show: Allure would scroll down to the first finding, on a small screen past them. */
const stayAtTheTop = `<script>
      (() => {
        const over = new AbortController();
        const options = { capture: true, signal: over.signal };
        const stop = () => over.abort();
        for (const event of ['pointerdown', 'wheel', 'keydown', 'touchstart']) addEventListener(event, stop, options);
        addEventListener('scroll', ({ target }) => {
          if (location.hash === '' && target instanceof Element) target.scrollTop = 0;
          stop();
        }, options);
      })();
    </script>`;

/**
 * The page without Allure's own statistics, which it would send to a service on the network at each opening, and with
 * a policy by which a browser lets it load nothing.
 */
export function settledPage(page: string): Result<string> {
  const start = page.search(/<script async src="https:\/\/www\.googletagmanager\.com\//);
  if (start === -1) return success(withHead(page));
  const marker = page.indexOf("gtag('config'", start);
  const end = marker === -1 ? -1 : page.indexOf('</script>', marker);
  if (end === -1) {
    const message = 'The statistics that Allure puts into its page were not found where they should be.';
    return failure('allure-report', message);
  }
  return success(withHead(`${page.slice(0, start)}${page.slice(end + '</script>'.length)}`));
}

function withHead(page: string): string {
  const added = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n    ${stayAtTheTop}`;
  return page.replace('<meta charset="utf-8">', (tag) => `${tag}\n    ${added}`);
}
