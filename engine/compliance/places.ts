/** Where a document states something, in words: its lines, or where it is an RFC, its sections. */
export function placeIn({ document, lines }: { readonly document: string; readonly lines: string }): string {
  if (!isRfc(document)) return `lines ${lines}`;
  return `${/[,-]/.test(lines) ? 'sections' : 'section'} ${lines}`;
}

/** Whether a document is one of those that are cited by section. */
export function isRfc(document: string): boolean {
  return /^RFC \d+$/.test(document);
}
