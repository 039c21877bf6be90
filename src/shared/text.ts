/** The form in which names are compared: trimmed, Unicode NFKC, so full-width and half-width forms are equal. */
export function normaliseName(name: string): string {
  return name.normalize("NFKC").trim();
}

/** How many half-width columns a text takes up: East Asian characters count two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
}

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2010 && code <= 0x203b) || // “”…— are drawn full width in Chinese fonts
    (code >= 0x2460 && code <= 0x24ff) || // ①②③
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** `text` cut to at most `limit` (1 or more) UTF-16 units, ending in … where something was cut; never splits a character. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > limit - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
