import { XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import {
  API_IDS,
  type ApiId,
  type Reference,
  startReference,
  type VariantDescription,
  variants,
} from '../../reference/index.ts';
import { ask } from './probe.ts';
import { followMarkers, followNext, readAll } from './walk.ts';

/** Variants whose images change only later than a single walk through the list, or not while so few requests are sent. */
const CHANGING_LATER = [
  'emptied-during-run',
  'filled-during-run',
  'touched-at-the-start',
  'state-to-and-fro',
  'kept-by-a-silent-cache',
  'all-touched-once',
  'first-and-last-go',
  'many-at-once',
  'all-deleted-midway',
  'cached-while-images-change',
  'cached-while-images-are-renamed',
];

const moves = ({ id, moving }: VariantDescription): boolean => moving && !CHANGING_LATER.includes(id);

/** Lists that are lawfully not the images that live, or that this test does not walk to their end. */
const OTHERS = [
  'hidden-image',
  'failed-with-changes-since',
  'community-images',
  'foreign-are-found',
  'deleted-in-plain-list',
  'deleted-are-images-too',
  'retired',
  'links-of-another-host',
  'long-list',
  'first-and-last-go',
];

/** XML that adds something, or writes a value in another form of the same. */
const MORE_XML = [
  'xml-by-suffix',
  'xml-never',
  'xml-forms-of-numbers',
  'xml-blanks-around-times',
  'xml-extension-elements',
  'xml-next-link',
  'xml-links-with-more',
  'xml-unfit-signs-left-out',
  'xml-unfit-signs-replaced',
  'xml-unfit-signs-replaced-officially',
  'xml-1.1-with-controls',
  'xml-1.1-with-line-ends',
];

function walk(api: ApiId, reference: Reference, limit: number): Promise<readonly string[]> {
  if (api === 'rackspace-images-v2') return followNext(reference, `?limit=${limit}`);
  return api === 'otc-images-v1.1' ? readAll(reference) : followMarkers(reference, [`limit=${limit}`]);
}

async function withReference<T>(
  options: Parameters<typeof startReference>[0],
  use: (reference: Reference) => Promise<T>,
): Promise<T> {
  const reference = await startReference(options);
  try {
    return await use(reference);
  } finally {
    await reference.close();
  }
}

describe.each(API_IDS)('%s', (api) => {
  const own = variants.filter((variant) => variant.apis.includes(api));
  const moving = own.filter(moves).map(({ id }) => id);
  const resting = own.filter((variant) => !moves(variant)).map(({ id }) => id);

  test.each(resting.filter((id) => !OTHERS.includes(id)))('%s: the list can be read to its end', (id) =>
    withReference({ api, variants: [id] }, async (reference) => {
      const ids = await walk(api, reference, id.startsWith('limits-above') ? 1 : 4);
      expect([...ids].sort()).toEqual(
        reference
          .images()
          .map((image) => image.id)
          .sort(),
      );
    }),
  );

  test.each(moving)('%s: the world moves', (id) =>
    withReference({ api, variants: [id] }, async (reference) => {
      const before = JSON.stringify(reference.images());
      for (let count = 0; count < 10; count += 1) await ask(reference, { path: '/' });
      expect(JSON.stringify(reference.images())).not.toEqual(before);
    }),
  );
});

describe('limits of speed', () => {
  test.each([
    ['rate-limit-413', 413],
    ['rate-limit-429', 429],
    ['rate-limit-429-date', 429],
  ] as const)('%s', (id, status) =>
    withReference({ api: 'rackspace-images-v2', variants: [id] }, async (reference) => {
      const answers = await Promise.all(
        Array.from({ length: 30 }, () => ask(reference, { path: '/images?limit=1' })),
      );
      const refused = answers.filter((answer) => answer.status === status);
      expect(refused.length).toBeGreaterThan(0);
      expect(answers.filter((answer) => answer.status === 200).length).toBeGreaterThanOrEqual(20);
      for (const { headers } of refused) expect(headers.get('retry-after')).toBeTruthy();
    }),
  );
});

/** What a document says, whatever signs it is written with. */
function infoset(node: XmlNode): unknown {
  if (!(node instanceof XmlElement)) return undefined;
  const attributes = node.attrs
    .map((one) => [one.namespaceUri, one.name, one.value])
    .filter(([uri]) => uri === '')
    .sort((a, b) => (String(a) < String(b) ? -1 : 1));
  const children = node
    .find('./*')
    .filter((child) => child instanceof XmlElement && child.namespaceUri !== EXTENSION)
    .map(infoset);
  const ordered =
    node.name === 'images'
      ? children
      : children.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return [node.namespaceUri, node.name, attributes, children.length > 0 ? ordered : node.content];
}

const EXTENSION = 'http://docs.openstack.org/compute/ext/image_size/api/v1.1';

async function readXml(reference: Reference, path: string): Promise<unknown> {
  const response = await fetch(reference.url + path, {
    headers: { Accept: 'application/xml', 'X-Auth-Token': reference.token ?? '' },
  });
  const document = XmlDocument.fromBuffer(new Uint8Array(await response.arrayBuffer()));
  const found = JSON.stringify(infoset(document.root)).replaceAll(new URL(reference.url).origin, 'ORIGIN');
  document.dispose();
  return JSON.parse(found);
}

describe('XML', () => {
  const api = 'openstack-compute-v2';
  const written = variants.filter(
    ({ id }) => id.startsWith('xml-') && !id.startsWith('xml-null') && !MORE_XML.includes(id),
  );

  test.each(written.map(({ id }) => id))('%s says the same', async (id) => {
    const right = await withReference({ api }, (reference) => readXml(reference, '/images/detail'));
    const other = await withReference({ api, variants: [id] }, (reference) =>
      readXml(reference, '/images/detail'),
    );
    expect(other).toEqual(right);
  });
});

test('an unknown variant is refused, and the nearest named', async () => {
  await expect(startReference({ api: 'rackspace-images-v2', variants: ['page-cap-6'] })).rejects.toThrow(
    /did you mean .*page-cap-5/,
  );
});

test('ids are unique', () => {
  const ids = variants.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
