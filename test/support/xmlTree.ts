import { SaxesParser } from "saxes";

/** An element of an XML document. */
export interface Element {
  /** Its local name, after the prefix that the test gives to its namespace. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly in it, trimmed. */
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** Parses a document; `prefixes` tells how each namespace is written in names ("" for none). Throws on bad XML. */
export function parseXml(xml: string, prefixes: Readonly<Record<string, string>>): Element {
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const prefix = prefixes[uri];
    if (prefix === undefined) throw new Error(`no prefix for namespace ${uri}`);
    const element = { name: prefix + local, attributes: Object.fromEntries(values), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text = (element.text + text).trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new Error("no element");
  return document;
}

/** An element and everything in it, in the order of the document. */
export function everything(element: Element): Element[] {
  return [element, ...element.children.flatMap(everything)];
}

/** All elements of a name in an element. */
export function named(element: Element, name: string): Element[] {
  return everything(element).filter((inner) => inner.name === name);
}

/** The only element of a name in an element; throws where there is none or more than one. */
export function only(element: Element, name: string): Element {
  const [found, ...others] = named(element, name);
  if (found === undefined || others.length > 0) throw new Error(`${name}: ${String(named(element, name).length)}`);
  return found;
}

/** An attribute that has to be there. */
export function attribute(element: Element, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`${element.name} has no ${name}`);
  return value;
}
