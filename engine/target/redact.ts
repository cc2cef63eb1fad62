/** Stands for every secret in everything the suite writes. */
export const redacted = '[redacted]';

/** Replaces secrets in a text. */
export type Redact = (text: string) => string;

/**
 * A function that takes secrets out of texts, in each form in which a target may echo them: plain, escaped once or twice
 * as in a URL, in JSON or in HTML, in Base64, as hexadecimal digits and in two bytes a sign; and the credentials out of
 * every address. Texts too short to be a secret are left alone.
 */
export function redactor(secrets: readonly (string | undefined)[]): Redact {
  const erase = eraser(secrets);
  return (text) => withoutCredentials(erase(text));
}

/** The same for the secrets alone; the credentials of addresses stay. */
export function eraser(secrets: readonly (string | undefined)[]): Redact {
  const plain = new Set(
    secrets.flatMap((secret) => (secret === undefined || secret.length < shortest ? [] : [secret])),
  );
  if (plain.size === 0) return (text) => text;
  const forms = [...plain].flatMap((secret) => [
    secret,
    Array.from(secret).join('\0'),
    Buffer.from(secret).toString('hex'),
    ...base64Forms(secret),
  ]);
  const pattern = patternOfAny(forms, /[A-Za-z0-9]/);
  // Where even letters are escaped, it takes a slower search.
  const escaped = patternOfAny([...plain], /(?!)/);
  return (text) => {
    const safe = text.replace(pattern, redacted);
    return escapedLetters.test(safe) ? safe.replace(escaped, redacted) : safe;
  };
}

/** Letters of a secret that make it one. */
const shortest = 4;

const escapedLetters = /%(?:25){0,9}[3-7][0-9a-f]|\\u00[3-7][0-9a-f]|&(?:amp;){0,9}#/i;

const entities: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

/** Matches any of some texts however their characters are escaped, but for those that are always plain. */
function patternOfAny(forms: readonly string[], alwaysPlain: RegExp): RegExp {
  const longestFirst = [...new Set(forms)].sort((left, right) => right.length - left.length);
  return new RegExp(longestFirst.map((form) => patternOf(form, alwaysPlain)).join('|'), 'gi');
}

function patternOf(form: string, alwaysPlain: RegExp): string {
  return Array.from(form, (character) => {
    if (alwaysPlain.test(character)) return character;
    const plain = character.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    // How often one escape stands within another has a bound, so that a text made of escapes is searched in one go.
    const url = Array.from(
      Buffer.from(character),
      (byte) => `%(?:25){0,9}${byte.toString(16).padStart(2, '0')}`,
    );
    const entity = entities[character];
    const ways = [
      plain,
      url.join(''),
      `\\\\{1,16}u${hex.padStart(4, '0')}`,
      `&(?:amp;){0,9}#0{0,9}${code};`,
      `&(?:amp;){0,9}#x0{0,9}${hex};`,
      ...(/[/"\\]/.test(character) ? [`\\\\{1,16}${plain}`] : []),
      ...(entity === undefined ? [] : [`&(?:amp;){0,9}${entity};`]),
    ];
    return `(?:${ways.join('|')})`;
  }).join('');
}

/** User name and password of an address, plain or escaped as a part of another. */
const credentials =
  /((?:\/|\\\/|%2F){2})(?:[^\s/?#"'<>\\@:%]|%(?!2F|3A|40)){0,256}(?::|%3A)(?:[^\s/?#"'<>\\@%]|%(?!2F|40)){0,512}(@|%40)/gi;

/** A text without the user names and passwords of the addresses in it. */
export function withoutCredentials(text: string): string {
  return text.replace(credentials, `$1${redacted}$2`);
}

/** The parts of a Base64 text that are the same wherever in a longer text the secret stands. */
function base64Forms(secret: string): readonly string[] {
  const forms: string[] = [];
  for (const offset of [0, 1, 2]) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret, 'utf8')]);
    const skip = Math.ceil((offset * 8) / 6);
    const whole = Math.floor((bytes.length * 8) / 6);
    for (const encoding of ['base64', 'base64url'] as const) {
      const form = bytes.toString(encoding).slice(skip, whole);
      if (form.length >= 8) forms.push(form);
    }
  }
  return forms;
}
