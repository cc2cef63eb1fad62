import { endsOf, formsOf } from './escapes.ts';

/** Stands for every secret in everything the suite writes. */
export const redacted = '[redacted]';

/** Whether an address holds what stands for a secret, plain or escaped. */
export function holdsRedaction(url: string): boolean {
  return url.includes(redacted) || url.toUpperCase().includes(encodeURIComponent(redacted).toUpperCase());
}

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
  const plain = [
    ...new Set(
      secrets.flatMap((secret) => (secret === undefined || secret.length < shortest ? [] : [secret])),
    ),
  ];
  if (plain.length === 0) return (text) => text;
  const forms = plain.flatMap((secret) => [
    secret,
    Array.from(secret).join('\0'),
    Buffer.from(secret).toString('hex'),
    ...base64Forms(secret),
  ]);
  const eraseForms = searchFor(forms, /[A-Za-z0-9]/);
  // Where even letters are escaped, it takes a slower search.
  const eraseEscaped = searchFor(plain, /(?!)/);
  return (text) => {
    const safe = eraseForms(text);
    return escapedLetters.test(safe) ? eraseEscaped(safe) : safe;
  };
}

/** Letters of a secret that make it one. */
const shortest = 4;

/** Letters of a form that a pattern looks for; the others are compared one by one, since no pattern can be thousands of letters long. */
const headLength = 8;

/** Letters of a form that make it that secret; of those after them, all that are there are taken out. */
const recognised = 64;

const escapedLetters =
  /%(?:25){0,9}[3-7][0-9a-f]|\\u00[3-7][0-9a-f]|&(?:(?:amp|#0{0,9}38|#x0{0,9}26);){0,9}#/i;

/** Takes out any of some texts however their characters are escaped; those of the first few that are always plain must be. */
function searchFor(texts: readonly string[], alwaysPlain: RegExp): Redact {
  const forms = [...new Set(texts)].map((text) => Array.from(text));
  const heads = forms.map((form) =>
    form
      .slice(0, headLength)
      .map((character) => (alwaysPlain.test(character) ? character : formsOf(character)))
      .join(''),
  );
  const pattern = new RegExp([...new Set(heads)].join('|'), 'gi');
  return (text) => {
    const kept: string[] = [];
    let from = 0;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const start = found.index;
      const end = Math.max(...forms.map((form) => endOfForm(form, text, start)));
      pattern.lastIndex = end > start ? end : start + 1;
      if (end <= start) continue;
      kept.push(text.slice(from, start), redacted);
      from = end;
    }
    return from === 0 ? text : `${kept.join('')}${text.slice(from)}`;
  };
}

/** Where a secret ends that begins at a place, or the place itself where it does not begin there. */
function endOfForm(form: readonly string[], text: string, start: number): number {
  let places: readonly number[] = [start];
  for (const [index, character] of form.entries()) {
    const [place = start, ...others] = places;
    const next =
      others.length === 0
        ? endsOf(character, text, place)
        : [...new Set(places.flatMap((one) => endsOf(character, text, one)))];
    if (next.length === 0) return index < recognised ? start : Math.max(...places);
    places = next;
  }
  return Math.max(...places);
}

/** User name and password of an address, plain or escaped as a part of another. */
const credentials =
  /((?:\/|\\\/|%2F){2})(?:[^\s/?#"'<>\\@:%]|%(?!2F|3A|40)){0,256}(?::|%3A)(?:[^\s/?#"'<>\\@%]|%(?!2F|40)){0,512}(@|%40)/gi;

/** A text without the user names and passwords of the addresses in it. */
export function withoutCredentials(text: string): string {
  if (!text.includes('@') && !text.includes('%40')) return text;
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
