/** Stands for every secret in everything the suite writes. */
export const redacted = '[redacted]';

/** Replaces secrets in a text. */
export type Redact = (text: string) => string;

/**
 * A function that takes secrets out of texts, in each form in which a target may echo them: plain, percent-encoded,
 * as JSON or HTML text, and in Base64. Texts too short to be a secret are left alone.
 */
export function redactor(secrets: readonly (string | undefined)[]): Redact {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret === undefined || secret.length < 4) continue;
    forms.add(secret);
    forms.add(encodeURIComponent(secret));
    forms.add(encodeURI(secret));
    forms.add(new URLSearchParams([['', secret]]).toString().slice(1));
    forms.add(JSON.stringify(secret).slice(1, -1));
    forms.add(
      secret
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;'),
    );
    for (const form of base64Forms(secret)) forms.add(form);
  }
  if (forms.size === 0) return (text) => text;
  const longestFirst = [...forms].sort((left, right) => right.length - left.length);
  const pattern = new RegExp(
    longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|'),
    'gi',
  );
  return (text) => text.replace(pattern, redacted);
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
