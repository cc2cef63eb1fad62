const form =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Whether a text is an HTTP date in the form that servers must send, with the right day of the week (RFC 9110, section 5.6.7). */
export function isHttpDate(text: string): boolean {
  return form.test(text) && new Date(text).toUTCString() === text;
}
