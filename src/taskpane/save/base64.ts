/** Bytes that are turned into characters at once; a function takes only so many arguments. */
const PORTION = 0x8000;

/** Bytes in base64. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += PORTION) {
    text += String.fromCharCode(...bytes.subarray(start, start + PORTION));
  }
  return btoa(text);
}
