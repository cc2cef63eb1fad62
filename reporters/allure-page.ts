import { isJsonObject } from '../engine/base/json.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import { xmlAttribute } from './escape.ts';

/** What is changed in the page that Allure makes, so that it can be given to others and opened anywhere. */

/** Name of the page of requirements, which lies beside the page that Allure makes. */
export const requirementsPage = 'requirements.html';

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

/** Above the line at the foot, on every page of the report and at every width, where it hides nothing for long. */
function leadTo(address: string): string {
  const style = [
    'position:fixed;right:16px;bottom:92px;z-index:9999;padding:7px 16px;border-radius:18px',
    'background:#5b3fa8;color:#fff;font:600 14px/22px system-ui,sans-serif;text-decoration:none;white-space:nowrap',
  ].join(';');
  return `<a id="all-requirements" href="${xmlAttribute(address)}" style="${style}">All requirements</a>`;
}

/** Allure makes no link of an address beside the page, so what stands there as text becomes one; it changes with the test shown. */
function linkRequirements(address: string): string {
  return `<script>
      new MutationObserver(() => {
        for (const shown of document.querySelectorAll('[data-testid="test-result-meta-link"] > span')) {
          const [, id] = /^([\\w.-]+): .*, (?:lines|sections?) /.exec(shown.textContent) ?? [];
          if (id === undefined) continue;
          const link = shown.querySelector('a') ?? document.createElement('a');
          const href = ${JSON.stringify(`${address}#`)} + id;
          if (link.getAttribute('href') === href) continue;
          link.setAttribute('href', href);
          if (link.parentNode === shown) continue;
          link.style.color = 'inherit';
          link.append(...shown.childNodes);
          shown.append(link);
        }
      }).observe(document, { childList: true, characterData: true, subtree: true });
    </script>`;
}

/**
 * The page without Allure's own statistics, which it would send to a service on the network at each opening, and with
 * a policy by which a browser lets it load nothing.
 *
 * @param requirementsPage address of the page of requirements, to which a link leads from everywhere.
 */
export function settledPage(page: string, requirementsPage?: string): Result<string> {
  const settled = withoutStatistics(page);
  if (!settled.ok || requirementsPage === undefined) return settled;
  return success(
    settled.value.replace(
      '<body>',
      (tag) => `${tag}${leadTo(requirementsPage)}${linkRequirements(requirementsPage)}`,
    ),
  );
}

/** The tests of a page of Allure: by the id that a result's full name has, the place in the page where it stands. */
export function placesOfTests(page: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const [, content = ''] of page.matchAll(/d\("data\/test-results\/[^"]+","([^"]*)"\)/g)) {
    const result: unknown = JSON.parse(Buffer.from(content, 'base64').toString('utf8'));
    if (!isJsonObject(result)) continue;
    const { id, fullName } = result;
    if (typeof id === 'string' && typeof fullName === 'string') places.set(fullName, `#${id}`);
  }
  return places;
}

function withoutStatistics(page: string): Result<string> {
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
