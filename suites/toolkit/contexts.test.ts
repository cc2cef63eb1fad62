import { expect, test } from 'vitest';
import { brokenBy, type Context } from './contexts.ts';

const answer = (...context: readonly Context[]) => ({ context });

test('what is wrong by itself breaks the thing itself, and explains what is wrong in context', () => {
  const wrong = [answer(), answer('in-order')];
  expect(wrong.map((one) => brokenBy('soundness', one, wrong, wrong))).toEqual(['soundness', undefined]);
});

test('what is wrong in several contexts at once is put down to the first of them', () => {
  const wrong = [answer('on-pages', 'in-order')];
  expect(wrong.map((one) => brokenBy('soundness', one, wrong, wrong))).toEqual(['on-pages']);
});

test('a context that is right by itself is not at fault where another is not known to be', () => {
  const wrong = [answer('on-pages', 'in-order')];
  const brokenWith = (...right: readonly Context[]) =>
    wrong.map((one) => brokenBy('soundness', one, wrong, [...wrong, ...right.map((each) => answer(each))]));
  expect(brokenWith('on-pages')).toEqual(['in-order']);
  expect(brokenWith('on-pages', 'in-order')).toEqual(['on-pages']);
});

test('a context that all wrong answers have is at fault, even where it is right by itself', () => {
  const wrong = [answer('on-pages', 'in-order'), answer('in-order', 'together')];
  const answers = [...wrong, answer('in-order')];
  expect(wrong.map((one) => brokenBy('soundness', one, wrong, answers))).toEqual(['in-order', 'in-order']);
});
