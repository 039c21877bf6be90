/*
 * Looks into XML texts as they were written, for tests that care about every letter.
 */

/** All elements of a name (or of a pattern of names), each with all that is in it. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>.*?</${name}>)`, "gs")) ?? [];
}

/** The first element of a name; empty where there is none. */
export function element(xml: string, name: string): string {
  return elements(xml, name)[0] ?? "";
}

/** The attributes of the element that a text begins with. */
export function attributesOf(xml: string): Record<string, string> {
  const start = /<[^>]*>/.exec(xml)?.[0] ?? "";
  const pairs = [...start.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]): [string, string] => [
    name,
    value,
  ]);
  return Object.fromEntries(pairs);
}
