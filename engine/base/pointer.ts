import { remembered } from './remembered.ts';

/** The names and positions that a JSON pointer (RFC 6901) leads through. */
export const splitPointer = remembered((pointer): readonly string[] => {
  const [, ...tokens] = pointer.split('/');
  return pointer.includes('~')
    ? tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    : tokens;
});

/** The JSON pointer that leads through these names and positions. */
export function joinPointer(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
