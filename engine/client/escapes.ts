/** Named entities of HTML and XML. */
const entities: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

/** What escapes a character, as parts of patterns and as texts. */
interface Escapes {
  /** The bytes in UTF-8, two hexadecimal digits each. */
  readonly bytes: readonly string[];
  /** What follows the backslashes. */
  readonly json: readonly string[];
  /** What follows the ampersand. */
  readonly entityPattern: RegExp;
  /** Finds the character, in whichever way, where it has to look. */
  readonly pattern: RegExp;
}

/**
 * How often one escape stands within another at most. Without a bound, a text made of nothing but escapes would be searched
 * again from each of them.
 */
const deepest = 9;
const mostBackslashes = 16;

/** What follows an ampersand that is itself escaped. */
const escapedAmpersand = '(?:amp|#0{0,9}38|#x0{0,9}26);';

const known = new Map<string, Escapes>();

function escapesOf(character: string): Escapes {
  const found = known.get(character);
  if (found !== undefined) return found;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const named = entities[character];
  const entity = [`#0{0,9}${code}`, `#x0{0,9}${hex}`, ...(named === undefined ? [] : [named])].join('|');
  const bytes = Array.from(Buffer.from(character), (byte) => byte.toString(16).padStart(2, '0'));
  const json = [`u${hex.padStart(4, '0')}`, ...(/[/"\\]/.test(character) ? [character] : [])];
  const ways = [
    quoted(character),
    bytes.map((byte) => `%(?:25){0,${deepest}}${byte}`).join(''),
    ...json.map((text) => `\\\\{1,${mostBackslashes}}${quoted(text)}`),
    `&(?:${escapedAmpersand}){0,${deepest}}(?:${entity});`,
  ];
  const escapes: Escapes = {
    bytes,
    json,
    entityPattern: new RegExp(`(?:${entity});`, 'iy'),
    pattern: new RegExp(`(?:${ways.join('|')})`, 'iy'),
  };
  known.set(character, escapes);
  return escapes;
}

/** A pattern for a character, plain or escaped once or several times as in a URL, in JSON or in HTML. */
export function formsOf(character: string): string {
  return escapesOf(character).pattern.source;
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Where a character may end that stands at a place of a text, plain or escaped, whatever its case; none where it does not. */
export function endsOf(character: string, text: string, at: number): readonly number[] {
  // All others can be read in one way only.
  if (character !== '%' && character !== '\\' && character !== '&')
    return endsAfter(escapesOf(character).pattern, text, at);
  const ends = startsWith(text, character, at) ? [at + character.length] : [];
  const first = text[at];
  if (first === '%') return ends.concat(endsInUrl(character, text, at));
  if (first === '\\') return ends.concat(endsInJson(character, text, at));
  return first === '&' ? ends.concat(endsInHtml(character, text, at)) : ends;
}

function startsWith(text: string, part: string, at: number): boolean {
  return text.slice(at, at + part.length).toLowerCase() === part.toLowerCase();
}

function endsInUrl(character: string, text: string, at: number): readonly number[] {
  return escapesOf(character).bytes.reduce<readonly number[]>(
    (places, byte) =>
      places.flatMap((place) =>
        text[place] === '%'
          ? endsOfRepeated(/25/y, text, place + 1).flatMap((end) =>
              startsWith(text, byte, end) ? [end + byte.length] : [],
            )
          : [],
      ),
    [at],
  );
}

function endsInJson(character: string, text: string, at: number): readonly number[] {
  let end = at;
  while (text[end] === '\\' && end - at < mostBackslashes) end += 1;
  if (character === '\\') {
    const backslashes = Array.from({ length: end - at }, (_, index) => at + index + 1);
    return [...backslashes, ...escaped('\\', text, end)];
  }
  return escaped(character, text, end);
}

function escaped(character: string, text: string, at: number): readonly number[] {
  return escapesOf(character).json.flatMap((part) => (startsWith(text, part, at) ? [at + part.length] : []));
}

function endsInHtml(character: string, text: string, at: number): readonly number[] {
  const { entityPattern } = escapesOf(character);
  return endsOfRepeated(new RegExp(escapedAmpersand, 'iy'), text, at + 1).flatMap((place) =>
    endsAfter(entityPattern, text, place),
  );
}

/** The place after what a pattern finds where it has to look; none where it does not. */
function endsAfter(pattern: RegExp, text: string, at: number): readonly number[] {
  pattern.lastIndex = at;
  return pattern.test(text) ? [pattern.lastIndex] : [];
}

/** The places after none, one or several of a part, as far as it is repeated. */
function endsOfRepeated(part: RegExp, text: string, at: number): readonly number[] {
  const places = [at];
  for (let [next] = endsAfter(part, text, at); next !== undefined && places.length <= deepest; ) {
    places.push(next);
    [next] = endsAfter(part, text, next);
  }
  return places;
}
