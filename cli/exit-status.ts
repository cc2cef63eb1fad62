/** Exit status of the process for a problem's code: 2 where the user can mend the call, 3 where the target is at fault, 4 where the suite is. */
export function exitStatusOfProblem(code: string): number {
  if (code === 'suite-broken') return 4;
  return [
    'unreachable',
    'unauthenticated',
    'unrecognised',
    'redirected',
    'failing',
    'not-in-catalogue',
    'ambiguous-api',
  ].includes(code)
    ? 3
    : 2;
}
