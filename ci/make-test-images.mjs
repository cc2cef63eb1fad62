#!/usr/bin/env node
// Makes the images of docs/test-data.md on a staging system, through the endpoint of Glance v2 that the operator names. The suite itself
// never runs it: it writes.
//   IMAGES_URL=https://images.staging.example/v2 IMAGES_TOKEN=… node ci/make-test-images.mjs [--dry-run]

/** Names that show how filters and orders treat case, beginnings, blanks and signs. */
const names = [
  ...['ubuntu', 'ubuntu', 'ubuntu', 'ubuntu', 'ubuntu-20', 'Ubuntu', 'debian', 'alpine', ' padded '],
  ...[
    'a blank',
    'two  blanks',
    'a+b',
    '100%',
    'a&b',
    'a#b',
    'a?b',
    'a/b',
    'a;b',
    'a=b',
    'a:b',
    'a,b',
    'a[b]',
    'a*b',
  ],
  ...['a"b', "a'b", 'a<b>', 'a\\b', 'grün', 'penguin 🐧', 'null'],
];

/** Bytes of their data: a few values of different numbers of digits, shared by some. */
const sizes = [1, 1, 1, 1, 10, 11, 100, 1000, 5000];

/** An image to make; every tenth has no data, so that it has no size. */
const images = names.map((name, index) => ({
  body: {
    name: `${name}`,
    disk_format: index % 3 === 0 ? 'qcow2' : 'raw',
    container_format: 'bare',
    visibility: index % 4 === 0 ? 'shared' : 'private',
    tags: ['image-api-conformance'],
  },
  bytes: index % 7 === 6 ? undefined : sizes[index % sizes.length],
}));

const { IMAGES_URL: url = '', IMAGES_TOKEN: token = '' } = process.env;
const usage =
  'IMAGES_URL=https://images.staging.example/v2 IMAGES_TOKEN=… node ci/make-test-images.mjs [--dry-run]';
const flags = process.argv.slice(2);
const unknown = flags.find((flag) => flag !== '--dry-run' && flag !== '--help');
if (unknown !== undefined) {
  console.error(`There is no flag ${unknown}, so nothing is made. Usage: ${usage}`);
  process.exitCode = 2;
} else if (flags.includes('--help')) {
  console.log(`Makes test images through an endpoint of Glance v2. Usage: ${usage}`);
} else if (flags.includes('--dry-run')) {
  for (const { body, bytes } of images) console.log(`${JSON.stringify(body.name)}  ${bytes ?? 'no data'}`);
} else if (url === '') {
  console.error(
    'Give the endpoint of Glance v2 on staging by IMAGES_URL, and a token that may make images by IMAGES_TOKEN.',
  );
  process.exitCode = 2;
} else {
  process.exitCode = await makeAll().catch((thrown) => {
    console.error(
      `The endpoint ${url} cannot be asked (${thrown.cause?.code ?? thrown.cause?.message ?? thrown.message}); check IMAGES_URL.`,
    );
    return 3;
  });
}

/** Makes all images but those whose name the service does not take; the exit status. */
async function makeAll() {
  const refused = [];
  for (const { body, bytes } of images) {
    const made = await send('POST', '/images', 'application/json', JSON.stringify(body));
    // Some releases of Glance have no names beyond the Basic Multilingual Plane, and some data bases cut blanks.
    if (made.status === 400) {
      refused.push(JSON.stringify(body.name));
      continue;
    }
    if (made.status !== 201) return refuse('POST /images', made);
    const { id } = await made.json();
    if (bytes === undefined) continue;
    const put = await send(
      'PUT',
      `/images/${encodeURIComponent(id)}/file`,
      'application/octet-stream',
      Buffer.alloc(bytes),
    );
    if (put.status !== 204) return refuse('PUT /images/…/file', put);
  }
  const made = images.length - refused.length;
  if (made === 0) return refuse('Every POST /images', { status: 400 });
  console.log(`Made ${made} images with the tag image-api-conformance at ${url}.`);
  if (refused.length > 0) console.log(`The service refuses these names with 400: ${refused.join(', ')}.`);
  return 0;
}

/** Sends one request with the token; redirects are not followed. */
function send(method, path, type, body) {
  const headers = { 'content-type': type, ...(token === '' ? {} : { 'x-auth-token': token }) };
  return fetch(`${url.replace(/\/+$/, '')}${path}`, { method, headers, body, redirect: 'manual' });
}

/** Says what was refused; the exit status. */
function refuse(what, { status }) {
  console.error(
    `${what} was answered with ${status}; the token needs the right to make images, and a quota for ${images.length}.`,
  );
  return 1;
}
