/** Characters of a long text that stand in one cell, well below what a cell can hold. */
const CHUNK = 30_000;

/** A long text in parts, each with its key: prefix:0, prefix:1 … Characters are never split. */
export function toChunks(prefix: string, text: string): readonly (readonly [string, string])[] {
  const parts: [string, string][] = [];
  for (let start = 0; start < text.length || parts.length === 0;) {
    const end = boundary(text, start + CHUNK);
    parts.push([`${prefix}:${parts.length}`, text.slice(start, end)]);
    start = end;
  }
  return parts;
}

function boundary(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  const splitsPair = end < text.length && code >= 0xd800 && code <= 0xdbff;
  return splitsPair ? end - 1 : Math.min(end, text.length);
}

/** The text whose parts stand under prefix:0, prefix:1 …; null where there is none. */
export function fromChunks(prefix: string, values: ReadonlyMap<string, string>): string | null {
  let text = values.get(`${prefix}:0`);
  if (text === undefined) return null;
  for (let index = 1; ; index += 1) {
    const part = values.get(`${prefix}:${index}`);
    if (part === undefined) return text;
    text += part;
  }
}
