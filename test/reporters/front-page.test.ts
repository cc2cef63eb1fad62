import { expect, test } from 'vitest';
import { renderFrontPage } from '../../reporters/front-page.ts';
import { example, exampleOf, exampleTarget } from './example.ts';

const nowhere = { evidenceOf: () => undefined };

test('a run in which something failed says first that it does not conform, then what was found', () => {
  const page = renderFrontPage(exampleOf(exampleTarget('one-api', ['passed', 'failed', 'warned'])), nowhere);
  const places = ['Does not conform', 'MUST kept', 'What was found', 'MUST broken', 'SHOULD broken'].map(
    (words) => page.indexOf(words),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('a clean run conforms, and has no finding', () => {
  const page = renderFrontPage(exampleOf(exampleTarget('one-api', ['passed'])), nowhere);
  expect(page).toContain('id="verdict">Conforms<');
  expect(page).toContain('No finding.');
  expect(page).not.toContain('What was found');
});

test('each finding leads to its evidence and to the requirement that it breaks', () => {
  const target = exampleTarget('one-api', ['failed']);
  const page = renderFrontPage(exampleOf(target), { evidenceOf: (_, check) => `checks.html#${check}` });
  const [check] = target.checks;
  expect(page).toContain(`href="checks.html#${check?.id}"`);
  for (const id of check?.requirements ?? []) expect(page).toContain(`href="requirements.html#${id}"`);
});

test('nothing that a target says is markup', () => {
  const page = renderFrontPage(example, nowhere);
  expect(page).not.toMatch(/<(?:img|script|iframe)\b/i);
  for (const character of ['\u0000', '\u001b', '\u202e']) expect(page).not.toContain(character);
});
