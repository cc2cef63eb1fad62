import { expect, test } from 'vitest';
import { placeOfReference } from './referring.ts';

const files = new Map([
  [
    '/specs/shelf.yaml',
    { paths: { '/shelf': [{ $ref: './parts/shelf.yaml#/list' }] }, title: '$ref', $ref: '#/paths' },
  ],
  ['/specs/parts/shelf.yaml', { list: { $ref: 'C:\\none.yaml' }, other: { $ref: '../genre.yaml' } }],
]);

test.each([
  ['/specs/parts/shelf.yaml', '/specs/shelf.yaml: /paths/~1shelf/0/$ref'],
  ['/specs/genre.yaml', '/specs/parts/shelf.yaml: /other/$ref'],
  ['c:/none.yaml', '/specs/parts/shelf.yaml: /list/$ref'],
])('%s is referred to at %s', (path, place) => {
  expect(placeOfReference(path, files)).toBe(place);
});

test('what nothing refers to has no place, and neither has a reference within a file', () => {
  expect(placeOfReference('/specs/none.json', files)).toBeUndefined();
  expect(placeOfReference('/specs/paths', files)).toBeUndefined();
});
