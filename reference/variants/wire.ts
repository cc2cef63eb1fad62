/** Other lawful ways to carry an answer: how bodies end, what comes before and behind them, what proxies add. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Header, Reply } from '../reply.ts';
import type { Wraps } from '../stages.ts';
import { inPieces, untilClose, type Wire, withEarlyHints, withOwnReason, withTrailers } from '../wire.ts';
import { onSuccess, withHeader } from '../wraps/answers.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const OPEN = 'RFC 9110 section 5.1: a recipient ignores fields that it does not know';

function wired(id: string, description: string, wire: Wire): Variant {
  return variant(id, lists.all, description, { settings: { wire } });
}

/** Every answer with further headers, those of a name that it has already included. */
function adding(...headers: readonly Header[]): Wraps {
  return {
    finish: (right) => (reply, exchange) => {
      const whole = right(reply, exchange);
      return { ...whole, headers: [...whole.headers, ...headers] };
    },
  };
}

function packed(encoding: string, pack: (body: string | Uint8Array) => Uint8Array): Wraps {
  return onSuccess((reply) => withHeader({ ...reply, body: pack(reply.body) }, 'Content-Encoding', encoding));
}

/** Packs for whoever says nothing of codings, and says that the answer depends on that. */
function packedUnasked(encoding: string, pack: (body: string | Uint8Array) => Uint8Array): Wraps {
  return {
    reply: (right) => (reply, exchange) => {
      const whole = right(reply, exchange);
      if (whole.status >= 300 || exchange.headers['accept-encoding'] !== undefined) return whole;
      const encoded = withHeader({ ...whole, body: pack(whole.body) }, 'Content-Encoding', encoding);
      return withHeader(encoded, 'Vary', 'Accept, Accept-Encoding');
    },
  };
}

/** Answers once and repeats the answer, with its age, to whoever asks the same again. */
function caching(): Wraps {
  const kept = new Map<string, { readonly reply: Reply; readonly at: number }>();
  return {
    finish: (right) => (reply, exchange) => {
      const { accept = '', 'x-auth-token': token = '', 'accept-encoding': coding = '' } = exchange.headers;
      const key = [exchange.method, exchange.path, exchange.search, accept, token, coding].join('\n');
      const known = kept.get(key);
      if (known) {
        const age = String(Math.floor((Date.now() - known.at) / 1000));
        return { ...known.reply, headers: [...known.reply.headers, ['Age', age]] };
      }
      const whole = right(reply, exchange);
      if (whole.status < 300) kept.set(key, { reply: whole, at: Date.now() });
      return whole;
    },
  };
}

const COOKIES = adding(
  ['Set-Cookie', 'route=a1; Path=/; HttpOnly'],
  ['Set-Cookie', 'session=b2; Expires=Wed, 21 Oct 2065 07:28:00 GMT'],
);
const LONG_AGO = 'Wed, 03 Dec 2014 17:13:30 GMT';

/** Answers with an ETag, which who has it already does not get again, by whatever of several tags. */
function conditional(tagOf: (reply: Reply) => string): Wraps {
  return onSuccess((reply, { headers }) => {
    const tag = tagOf(reply);
    const known = (headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
    return withHeader(known.includes(tag) ? { ...reply, status: 304, body: '' } : reply, 'ETag', tag);
  });
}

/** An ETag made of the body; whoever has it already gets 304 (RFC 9110 sections 8.8.3, 13.1.2 and 15.4.5). */
const VALIDATORS: Wraps = {
  finish: (right) => (reply, exchange) => {
    const whole = right(reply, exchange);
    if (whole.status !== 200) return whole;
    const tag = `W/"${createHash('sha256').update(whole.body).digest('hex').slice(0, 16)}"`;
    const headers: Reply['headers'] = [
      ...whole.headers,
      ['ETag', tag],
      ['Cache-Control', 'private, max-age=0, must-revalidate'],
      ['Expires', '0'],
    ];
    if (exchange.headers['if-none-match'] !== tag)
      return { ...whole, headers: [...headers, ['Last-Modified', 'Wed, 03 Dec 2014 17:13:30 GMT']] };
    const kept = headers.filter(([name]) => !/^content-/i.test(name));
    return { status: 304, headers: kept, body: '' };
  },
};
const POLICIES = adding(
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Access-Control-Allow-Origin', '*'],
  ['Alt-Svc', 'h2=":8443"; ma=60'],
  ['Link', '</images>; rel="service"'],
  ['Warning', '299 - "Deprecated API"'],
  ['Server-Timing', 'db;dur=3.1, app;dur=7'],
);

export const WIRE: readonly Variant[] = [
  wired('own-reason-phrases', 'The words beside the status are its own (RFC 9112 section 4).', withOwnReason),
  wired('early-hints', 'Each answer comes behind one of 103 (RFC 8297 section 2).', withEarlyHints),
  wired('bodies-in-pieces', 'Bodies come in small pieces (RFC 9112 section 6.3).', inPieces),
  variant('trailers', lists.all, 'Bodies come in chunks, with fields behind them (RFC 9110 section 6.5).', {
    settings: { chunked: true, wire: withTrailers },
  }),
  wired(
    'bodies-until-close',
    'Bodies end where the connection does, without a length (RFC 9112 section 6.3).',
    untilClose('1.1'),
  ),
  wired('http-1.0', 'Answers are of HTTP/1.0 (RFC 9112 section 2.3).', untilClose('1.0')),
  variant(
    'gzip-unasked',
    lists.all,
    'Bodies are packed for whoever does not forbid it (RFC 9110 section 12.5.3).',
    {
      stages: packed('gzip', gzipSync),
    },
  ),
  variant(
    'x-gzip',
    lists.all,
    'Bodies are packed as x-gzip, the old name of gzip (RFC 9110 section 8.4.1.3).',
    {
      stages: packed('x-gzip', gzipSync),
    },
  ),
  variant('deflate-unasked', lists.all, 'Bodies are packed by deflate (RFC 9110 section 8.4.1.2).', {
    stages: packedUnasked('deflate', deflateSync),
  }),
  variant('brotli-unasked', lists.all, 'Bodies are packed by brotli (RFC 7932, RFC 9110 section 12.5.3).', {
    stages: packedUnasked('br', brotliCompressSync),
  }),
  variant('cookies', lists.all, `Answers set cookies (${OPEN}).`, { stages: COOKIES }),
  variant(
    'validators',
    lists.all,
    `Answers have ETag, Last-Modified and Cache-Control (RFC 9110 section 8.8).`,
    {
      stages: VALIDATORS,
    },
  ),
  variant(
    'strong-etags',
    lists.all,
    'Answers have strong ETags, made of all their bytes (RFC 9110 section 8.8.3).',
    {
      stages: conditional(({ body }) => `"${createHash('sha256').update(body).digest('hex')}"`),
    },
  ),
  variant(
    'etags-of-a-version',
    lists.all,
    'All answers have one weak ETag, that of the version of the service (RFC 9110 section 8.8.1).',
    { stages: conditional(() => 'W/"12.0.1"') },
  ),
  variant(
    'modified-long-ago',
    lists.all,
    'Answers say when the list was last modified, and are not sent again to who has had it since (RFC 9110 section 13.1.3).',
    {
      stages: onSuccess((reply, { headers }) => {
        const known = Date.parse(headers['if-modified-since'] ?? '') >= Date.parse(LONG_AGO);
        const isKnown = known && headers['if-none-match'] === undefined;
        return withHeader(isKnown ? { ...reply, status: 304, body: '' } : reply, 'Last-Modified', LONG_AGO);
      }),
    },
  ),
  variant('many-headers', lists.all, `Answers have headers of browsers and proxies (${OPEN}).`, {
    stages: POLICIES,
  }),
  variant(
    'via-twice',
    lists.all,
    'Two proxies add a Via each, on lines of their own (RFC 9110 section 5.3).',
    {
      stages: adding(['Via', '1.1 edge'], ['Via', '1.0 fred, 1.1 p.example.net (Apache/1.1)']),
    },
  ),
  variant('vary-anything', lists.all, 'Answers vary with more than headers (RFC 9110 section 12.5.5).', {
    stages: adding(['Vary', '*']),
  }),
  variant(
    'header-beyond-ascii',
    lists.all,
    'A header has letters beyond ASCII (RFC 9110 section 5.5: obs-text).',
    {
      stages: adding(['X-Powered-By', 'Gr\u00fc\u00dfe']),
    },
  ),
  variant(
    'keep-alive-announced',
    lists.all,
    'Answers say how long the connection is kept (RFC 2068 section 19.7.1.1).',
    { stages: adding(['Connection', 'keep-alive'], ['Keep-Alive', 'timeout=60, max=100']) },
  ),
  variant('content-language', lists.all, 'Answers name their language and location (RFC 9110 section 8).', {
    stages: onSuccess((reply, { path }) => ({
      ...reply,
      headers: [...reply.headers, ['Content-Language', 'en'], ['Content-Location', path]],
    })),
  }),
  variant(
    'content-type-parameters',
    lists.all,
    'The Content-Type has blanks and parameters besides the charset (RFC 9110 section 8.3.1).',
    {
      stages: onSuccess((reply, exchange) => {
        const type = exchange.view.contentTypes[exchange.format].split(';')[0] ?? '';
        return withHeader(reply, 'Content-Type', `${type} ; charset=UTF-8 ; profile="a;b, c"`);
      }),
    },
  ),
  lenient(
    'cached-answers',
    lists.all,
    'A cache repeats answers for a while, with their Age and all their headers (RFC 9111 section 4).',
    { freshStages: caching },
  ),
  lenient(
    'cached-while-images-change',
    lists.all,
    'A cache repeats answers for a while, with their Age, and images change that it shows as they were (RFC 9111 section 4.2).',
    {
      freshStages: caching,
      before: (world, count) => {
        const image = count > 1 && count <= 6 ? world.live()[count] : undefined;
        if (image) world.update(image.id, { updatedAt: Math.floor(Date.now() / 1000) * 1_000_000 });
      },
    },
  ),
  lenient(
    'cached-while-images-are-renamed',
    lists.all,
    'A cache repeats answers for a while, with their Age, and images are renamed that it shows as they were (RFC 9111 section 4.2).',
    {
      freshStages: caching,
      before: (world, count) => {
        const image = count % 8 === 3 && count < 100 ? world.live()[count % 11] : undefined;
        if (image)
          world.update(image.id, {
            name: `renamed ${count}`,
            updatedAt: Math.floor(Date.now() / 1000) * 1_000_000,
          });
      },
    },
  ),
];
