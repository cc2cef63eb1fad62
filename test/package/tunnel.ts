import { startReference } from '../../reference/index.ts';
import { makeAuthority } from '../target/authority.ts';
import { startForwardProxy } from '../target/forward-proxy.ts';
import { startSecureFront } from '../target/secure-front.ts';

/** Runs the command with variables, and gives its exit status and all that it printed. */
export type Command = (
  environment: Readonly<Record<string, string>>,
) => Promise<{ readonly status: number | null; readonly text: string }>;

/** What a command did through a tunnel of a proxy that wants a password, with a wrong password, and with no proxy there. */
export interface Tunnelled {
  readonly right: { readonly status: number | null; readonly text: string };
  readonly refused: { readonly status: number | null; readonly text: string };
  readonly dead: { readonly status: number | null; readonly text: string };
  /** What the proxy saw. */
  readonly seen: readonly string[];
  /** Host and port of the target, and of the proxy. */
  readonly target: string;
  readonly proxy: string;
}

/** Runs the command against a TLS server on this machine through a forward proxy that only tunnels lead through. */
export async function runTunnelled(command: Command): Promise<Tunnelled> {
  const reference = await startReference({ api: 'otc-images-v1.1' });
  const authority = await makeAuthority();
  const secure = await startSecureFront(reference.url, authority);
  const proxy = await startForwardProxy('ada:password');
  const through = (address: string) =>
    command({
      TARGET_URL: secure.url,
      TARGET_API: 'otc-images-v1.1',
      TARGET_TOKEN: reference.token ?? '',
      TARGET_RATE: '5000',
      TARGET_CA: authority.ca,
      CONFORMANCE_REPORTS: 'json',
      HTTPS_PROXY: address,
    });
  try {
    const right = await through(`http://ada:password@${proxy.host}`);
    const seen = [...proxy.seen];
    const refused = await through(`http://ada:another@${proxy.host}`);
    const dead = await through('http://127.0.0.1:9');
    return { right, refused, dead, seen, target: new URL(secure.url).host, proxy: proxy.host };
  } finally {
    await proxy.close();
    secure.close();
    await reference.close();
  }
}

/** What is wrong with how a command went through the tunnel; empty where nothing is. */
export function wrongIn({ right, refused, dead, seen, target, proxy }: Tunnelled): readonly string[] {
  const wrong: string[] = [];
  if (right.status !== 0 || !right.text.includes('otc-images-v1.1 conforms'))
    wrong.push(`through the tunnel, status ${right.status}: ${right.text}`);
  if (seen.length === 0 || seen.some((line) => line !== `CONNECT ${target}`))
    wrong.push(`the proxy saw ${[...new Set(seen)].join(', ') || 'nothing'}`);
  const sentences = [
    [refused, `The proxy http://${proxy} requires a user name and a password`],
    [dead, 'The proxy http://127.0.0.1:9 cannot be reached (ECONNREFUSED)'],
  ] as const;
  for (const [{ status, text }, sentence] of sentences)
    if (status !== 3 || !text.includes(sentence))
      wrong.push(`not "${sentence}" but, status ${status}: ${text}`);
  return wrong;
}
