import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { redacted, redactor, withoutCredentials } from '../../engine/client/redact.ts';
import { answerText, canary, clientOf, get, type RawServer, startRaw } from './misbehaving.ts';

const encodings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'upper case': (text) => text.toUpperCase(),
  'a component of a URL': encodeURIComponent,
  'a component of a URL in lower case': (text) =>
    encodeURIComponent(text).replace(/%../g, (byte) => byte.toLowerCase()),
  'a URL': encodeURI,
  'a form': (text) => new URLSearchParams([['', text]]).toString().slice(1),
  JSON: (text) => JSON.stringify(text).slice(1, -1),
  'JSON with escaped slashes': (text) => text.replaceAll('/', '\\/').replaceAll('"', '\\"'),
  'JSON in ASCII without marks': (text) =>
    text.replace(/[^A-Za-z0-9]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`),
  HTML: (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&#34;'),
  'HTML by numbers': (text) =>
    text.replace(/[^A-Za-z0-9]/g, (mark) => `&#x${mark.charCodeAt(0).toString(16)};`),
  'a component of a URL within another URL': (text) => encodeURIComponent(encodeURIComponent(text)),
  'a URL whose every letter is escaped': (text) =>
    text.replace(/./g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  'JSON whose every letter is escaped': (text) =>
    text.replace(/./g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
  'HTML whose every letter is escaped': (text) =>
    text.replace(/./g, (letter) => `&#${letter.charCodeAt(0)};`),
  'HTML within HTML': (text) => text.replace(/[^A-Za-z0-9]/g, (mark) => `&amp;#${mark.charCodeAt(0)};`),
  'JSON within JSON': (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3),
  'hexadecimal digits': (text) => Buffer.from(text).toString('hex'),
  'hexadecimal digits in upper case': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'two bytes a sign': (text) => Buffer.from(text, 'utf16le').toString('latin1'),
  Base64: (text) => Buffer.from(text).toString('base64'),
  'Base64 within other text': (text) => Buffer.from(`token=${text}, more`).toString('base64'),
  'Base64 for URLs': (text) => Buffer.from(`x${text}`).toString('base64url'),
};

/** What is left of a secret that is Base64 in other text: the letters that it shares with its neighbours. */
function leaks(text: string): boolean {
  const core = canary.slice(0, 12);
  return [text, Buffer.from(text, 'base64').toString('latin1')].some((form) => form.includes(core));
}

describe('a secret', () => {
  it.each(Object.entries(encodings))('is taken out of a text where it stands as %s', (_name, encode) => {
    const text = redactor([canary])(`before ${encode(canary)} after`);
    expect(text).toContain(redacted);
    expect(text).toMatch(/^before .* after$/);
    expect(leaks(text)).toBe(false);
    expect(text.toLowerCase()).not.toContain('tok3n');
  });

  it('of any letters is taken out however often it was escaped', () => {
    const letters = fc.string({ minLength: 8, maxLength: 100, unit: 'grapheme-ascii' });
    const ways = fc.array(
      fc.constantFrom(
        encodeURIComponent,
        (text: string) => JSON.stringify(text).slice(1, -1),
        (text: string) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`),
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(letters, ways, (secret, encodes) => {
        // One kind of escape within itself, as it comes from one text within another of the same kind.
        const [encode = (text: string) => text] = encodes;
        const echoed = encodes.reduce((text) => encode(text), secret);
        const safe = redactor([secret])(`<${echoed}>`);
        expect(safe).toBe(`<${redacted}>`);
      }),
    );
  });

  it.each([8_000, 40_000])('of %d letters is taken out in a moment', (length) => {
    const secret = Array.from({ length: length / 8 }, (_, index) => `tok/${index % 1000}-x`)
      .join('')
      .slice(0, length);
    const started = performance.now();
    const redact = redactor([secret]);
    for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
      expect(redact(`before ${form} after`)).toMatch(/^before \[redacted\].{0,4} after$/);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('that is long is known by its beginning, and all that is there of it is taken out', () => {
    const secret = 'gAAAAABm-'.padEnd(180, '0123456789_xyz');
    expect(redactor([secret])(`${secret.slice(0, 100)} ${secret.slice(0, 60)}`)).toBe(
      `${redacted} ${secret.slice(0, 60)}`,
    );
  });

  it('too short to be one is left alone', () => {
    expect(redactor(['abc', undefined])('abc')).toBe('abc');
  });
});

describe('credentials in an address', () => {
  it.each([
    ['https://user:secret@host/path', `https://${redacted}@host/path`],
    ['//user:secret@host', `//${redacted}@host`],
    [String.raw`"https:\/\/user:secret@host\/"`, String.raw`"https:\/\/${redacted}@host\/"`],
    ['?to=https%3A%2F%2Fuser%3Asecret%40host%2F', `?to=https%3A%2F%2F${redacted}%40host%2F`],
    ['http://host:8080/a@b', 'http://host:8080/a@b'],
    ['http://host/a:b@c', 'http://host/a:b@c'],
    ['ssh://git@host/', 'ssh://git@host/'],
    ['{"http://a":"b@c"}', '{"http://a":"b@c"}'],
  ])('%s becomes %s', (text, shown) => {
    expect(withoutCredentials(text)).toBe(shown);
  });
});

describe('a client', () => {
  let server: RawServer | undefined;
  afterEach(async () => await server?.close());

  it('lets nothing out of what a target echoes in its headers and body', async () => {
    server = await startRaw((socket, head) => {
      const token = /x-auth-token: (.*)/i.exec(head)?.[1] ?? '';
      const all = Object.values(encodings).map((encode) => encode(token));
      socket.write(
        answerText(
          200,
          all.flatMap((form, index) => (form.includes('\0') ? [] : [`X-Echo-${index}: ${form}`])),
          all.join('\n'),
        ),
      );
    });
    const client = clientOf(server.url);
    for (const credential of ['own', 'truncated', 'altered', 'lengthened', 'recased'] as const) {
      const exchange = await client.exchange(get('/images', { credential }), 'test');
      expect(exchange.outcome).toMatchObject({ kind: 'answer', status: 200 });
      expect(JSON.stringify(exchange).toLowerCase()).not.toContain('tok3n');
      expect(JSON.stringify(exchange)).toContain(redacted);
    }
    expect(server.heard[0]?.toLowerCase()).toContain(`x-auth-token: ${canary.toLowerCase()}`);
    await client.close();
  });

  it("keeps no credential of others that a target's headers hand out", async () => {
    server = await startRaw((socket) =>
      socket.write(
        answerText(200, [
          'Set-Cookie: session=somebodys-secret; Path=/; HttpOnly',
          'Set-Cookie: csrf=another-secret',
          'X-Subject-Token: somebodys-secret',
          'X-Storage-Token: somebodys-secret',
          'Authorization: Bearer somebodys-secret',
          'X-Compute-Request-Id: req-1',
        ]),
      ),
    );
    const client = clientOf(server.url);
    const exchange = await client.exchange(get('/images'), 'test');
    await client.close();
    expect(JSON.stringify(exchange)).not.toMatch(/somebodys-secret|another-secret/);
    expect(exchange.outcome).toMatchObject({
      headers: expect.arrayContaining([
        ['set-cookie', `session=${redacted}; Path=/; HttpOnly`],
        ['x-compute-request-id', 'req-1'],
      ]),
    });
  });

  it('sends the credential that was asked for, and shows none that is a secret', async () => {
    server = await startRaw((socket) => socket.write(answerText(401, [])));
    const client = clientOf(server.url, { forbiddenToken: 'forbidden-token' });
    const shown: Record<string, string | undefined> = {};
    for (const credential of [
      'own',
      'none',
      'wrong',
      'empty',
      'truncated',
      'altered',
      'lengthened',
      'recased',
      'forbidden',
    ] as const) {
      const { request } = await client.exchange(get(`/${credential}`, { credential }), 'test');
      shown[credential] = request.headers.find(([name]) => name === 'X-Auth-Token')?.[1];
    }
    await client.close();
    expect(shown).toEqual({
      own: redacted,
      none: undefined,
      wrong: 'f'.repeat(32),
      empty: '',
      truncated: redacted,
      altered: redacted,
      lengthened: redacted,
      recased: redacted,
      forbidden: redacted,
    });
    const sent = server.heard.map((head) => /x-auth-token: ?(.*)/i.exec(head)?.[1]);
    expect(sent[0]).toBe(canary);
    expect(sent[1]).toBeUndefined();
    expect(sent[3]).toBe('');
    expect(canary.startsWith(sent[4] ?? '-') && sent[4] !== canary).toBe(true);
    expect(sent[5]).toHaveLength(canary.length);
    expect(sent[5]).not.toBe(canary);
  });

  it('gets one fresh token when the target refuses one that it has taken before', async () => {
    const good = new Set(['first-token']);
    server = await startRaw((socket, head) => {
      const token = /x-auth-token: (.*)/i.exec(head)?.[1]?.trim() ?? '';
      socket.write(answerText(good.has(token) ? 200 : 401, [`X-Echo: ${token}`]));
    });
    let renewals = 0;
    const client = clientOf(server.url, {
      token: 'first-token',
      renew: () => {
        renewals += 1;
        good.add('second-token');
        return Promise.resolve('second-token');
      },
    });
    const statuses = async (paths: readonly string[]) =>
      await Promise.all(
        paths.map(async (path) => {
          const exchange = await client.exchange(get(path), 'test');
          expect(JSON.stringify(exchange)).not.toMatch(/first-token|second-token/);
          return exchange.outcome.kind === 'answer' ? exchange.outcome.status : exchange.outcome.code;
        }),
      );
    expect(await statuses(['/a', '/b'])).toEqual([200, 200]);
    good.clear();
    expect(await statuses(['/c', '/d', '/e', '/f'])).toEqual([200, 200, 200, 200]);
    expect(renewals).toBe(1);
    await client.close();
  });

  it('stops to get fresh tokens for a target that takes and refuses them by turns', async () => {
    let asked = 0;
    server = await startRaw((socket) => {
      asked += 1;
      socket.write(answerText(asked % 2 === 1 ? 200 : 401, []));
    });
    let renewals = 0;
    const client = clientOf(server.url, {
      renew: () => {
        renewals += 1;
        return Promise.resolve(`token-${renewals}-of-many`);
      },
    });
    for (let number = 0; number < 60; number += 1) await client.exchange(get(`/${number}`), 'test');
    expect(renewals).toBe(20);
    await client.close();
  });

  it('takes out what else it is given, such as the password behind the token', async () => {
    server = await startRaw((socket) =>
      socket.write(answerText(200, ['X-Echo: Passw0rd-of-ada'], 'Passw0rd-of-ada')),
    );
    const client = clientOf(server.url, { secrets: ['Passw0rd-of-ada'] });
    const exchange = await client.exchange(get('/images'), 'test');
    expect(JSON.stringify(exchange)).not.toContain('Passw0rd-of-ada');
    expect(JSON.stringify(exchange)).toContain(redacted);
    await client.close();
  });

  it('does not ask for token after token where the target refuses every one', async () => {
    server = await startRaw((socket) => socket.write(answerText(401, [])));
    let renewals = 0;
    const client = clientOf(server.url, {
      renew: () => {
        renewals += 1;
        return Promise.resolve(`token-${renewals}`);
      },
    });
    for (const path of ['/a', '/b', '/c']) await client.exchange(get(path), 'test');
    expect(renewals).toBe(0);
    await client.close();
  });
});
