import { isJsonObject } from '../engine/base/json.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import { xmlAttribute } from './escape.ts';

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

/** The height of the line of links, in pixels. */
const lineHeight = 36;

/** Above Allure's own page, so that it hides nothing of it: the way to the other pages of the report. */
function leadTo({ front, requirements }: Neighbours): string {
  const style = [
    `box-sizing:border-box;height:${lineHeight}px;padding:0 16px;display:flex;gap:20px;align-items:center`,
    'background:#5b3fa8;font:600 14px/1 system-ui,sans-serif;white-space:nowrap',
  ].join(';');
  const link = (address: string, words: string): string =>
    `<a href="${xmlAttribute(address)}" style="color:#fff">${words}</a>`;
  return `<nav style="${style}">${link(front, 'Overview')}${link(requirements, 'All requirements')}</nav>`;
}

/**
 * What Allure shows and means nothing here: tabs that are always empty, a share of passed checks beside broken MUSTs, how long judging took,
 * which says nothing of the target, and that all tests of a first run are new.
 */
const without = `<style>
      html, body { overflow: hidden; }
      #app > div { height: calc(100vh - ${lineHeight}px) !important; }
      :has(> [data-testid="metadata-item-passed"]) { flex-wrap: wrap; }
      @media (max-width: 640px) {
        [data-testid="metadata-list"] { grid-template-columns: minmax(0, 1fr) !important; }
        [data-testid="metadata-item"] { grid-template-columns: 7em minmax(0, 1fr) !important; }
      }
      [data-testid="nav-tab-qualityGate"], [data-testid="nav-tab-globalAttachments"], [data-testid="nav-tab-globalErrors"],
      [data-testid="base-layout"] article[class*="styles_chart__"], [data-testid="report-data"],
      [data-testid="metadata-item-new"], [data-testid="tree-leaf-transition-new"], [data-testid="tree-leaf-duration"],
      [data-testid="test-result-duration"] { display: none !important; }
    </style>`;

/** Allure calls a test broken that is neither passed nor failed, which is what a warning is here. */
const sayWarned = `<script>
      new MutationObserver(() => {
        const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
          if (/^\\s*Broken\\s*$/.test(text.data)) text.data = text.data.replace('Broken', 'Warned');
      }).observe(document, { childList: true, characterData: true, subtree: true });
    </script>`;

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

/** The other pages of the report, by their addresses seen from Allure's. */
export interface Neighbours {
  readonly front: string;
  readonly requirements: string;
}

/**
 * The page without Allure's own statistics, which it would send to a service on the network at each opening, with a policy by which a
 * browser lets it load nothing, and without what means nothing here.
 *
 * @param neighbours pages to which links lead.
 */
export function settledPage(page: string, neighbours?: Neighbours): Result<string> {
  const settled = withoutStatistics(page);
  if (!settled.ok || neighbours === undefined) return settled;
  const added = [without, leadTo(neighbours), sayWarned, linkRequirements(neighbours.requirements)].join('');
  return success(settled.value.replace('<body>', (tag) => `${tag}${added}`));
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
    const message = "The statistics in Allure's page were not found in the expected place.";
    return failure('allure-report', message);
  }
  return success(withHead(`${page.slice(0, start)}${page.slice(end + '</script>'.length)}`));
}

function withHead(page: string): string {
  const added = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n    ${stayAtTheTop}`;
  return page.replace('<meta charset="utf-8">', (tag) => `${tag}\n    ${added}`);
}
