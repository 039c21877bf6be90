/** Full-width digits, letters and signs as half-width ones. Superscripts and circled numbers stay: they are not digits. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ")
    .replaceAll("\u2212", "-");
}

const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** The number that a text stands for, in whatever width it was typed; null where it is none (10², ①, 1,000, 3分). */
export function typedNumber(text: string): number | null {
  const plain = halfWidth(text).trim();
  return PLAIN_NUMBER.test(plain) ? Number(plain) + 0 : null;
}
