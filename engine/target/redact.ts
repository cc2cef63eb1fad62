/** Stands for every secret in everything the suite writes. */
export const redacted = '[redacted]';

/** Replaces secrets in a text. */
export type Redact = (text: string) => string;

/**
 * A function that takes secrets out of texts, in each form in which a target may echo them: plain, escaped as in a URL,
 * in JSON or in HTML, and in Base64; and the credentials out of every address. Texts too short to be a secret are left
 * alone.
 */
export function redactor(secrets: readonly (string | undefined)[]): Redact {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret === undefined || secret.length < 4) continue;
    forms.add(secret);
    for (const form of base64Forms(secret)) forms.add(form);
  }
  if (forms.size === 0) return withoutCredentials;
  const longestFirst = [...forms].sort((left, right) => right.length - left.length);
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'gi');
  return (text) => withoutCredentials(text.replace(pattern, redacted));
}

const entities: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

/** Matches a text however its characters are escaped; nobody escapes letters and digits. */
function patternOf(form: string): string {
  return Array.from(form, (character) => {
    if (/[A-Za-z0-9]/.test(character)) return character;
    const plain = character.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    const url = Array.from(Buffer.from(character), (byte) => `%${byte.toString(16).padStart(2, '0')}`);
    const entity = entities[character];
    const ways = [
      plain,
      url.join(''),
      `\\\\u${hex.padStart(4, '0')}`,
      `&#0*${code};`,
      `&#x0*${hex};`,
      ...(/[/"\\]/.test(character) ? [`\\\\${plain}`] : []),
      ...(entity === undefined ? [] : [`&${entity};`]),
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
