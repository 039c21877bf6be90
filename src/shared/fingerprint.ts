const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The number of characters of a fingerprint. */
export const FINGERPRINT = 4;

/**
 * Four characters that tell whether a text is still the same: one in sixteen million other texts has the same ones
 * (FNV-1a over UTF-16 units, folded to 24 bits). Enough to find what was changed, not to prove that nothing was.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  const folded = (hash >>> 24) ^ (hash & 0xffffff);
  return digit(folded >>> 18) + digit(folded >>> 12) + digit(folded >>> 6) + digit(folded);
}

/** The character of the last six bits. */
function digit(bits: number): string {
  return DIGITS.charAt(bits & 63);
}
