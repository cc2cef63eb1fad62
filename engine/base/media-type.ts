/** Whether a media type is one of JSON, or of XML, such as `application/problem+json`; undefined for any other. */
export function familyOf(type: string | undefined): 'json' | 'xml' | undefined {
  const [plain = ''] = (type ?? '').split(';');
  const [, family] =
    /^(?:application|text)\/(?:[\w.!#$&^-]+\+)?(json|xml)$/.exec(plain.trim().toLowerCase()) ?? [];
  return family === 'json' || family === 'xml' ? family : undefined;
}
