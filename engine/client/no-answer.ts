import type { Silence, SilenceCode } from '../base/exchange.ts';

/** Why no whole answer came, as an error that passes through the interceptors. */
export class NoAnswer extends Error {
  readonly code: SilenceCode;

  constructor({ code, message }: Pick<Silence, 'code' | 'message'>) {
    super(message);
    this.code = code;
  }
}

export const interrupted: Silence = {
  kind: 'silence',
  code: 'interrupted',
  message: 'The run was interrupted before a response arrived.',
};
