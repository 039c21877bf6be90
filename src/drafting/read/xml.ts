import { readFault } from "./fault";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML wants to hear. Names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const ENCODINGS: Readonly<Record<string, string>> = { "255,254": "utf-16le", "254,255": "utf-16be" };

/** Reads an XML part; one that is not well-formed is a ReadFault. */
export async function readXml(bytes: Uint8Array, part: string, handlers: XmlHandlers): Promise<void> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    throw readFault("tables-damaged", { part });
  });
  parser.on("opentag", ({ name, attributes }) => {
    handlers.open(localName(name), withLocalNames(attributes));
  });
  parser.on("closetag", ({ name }) => handlers.close?.(localName(name)));
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  const encoding = ENCODINGS[bytes.slice(0, 2).join()] ?? "utf-8";
  parser.write(new TextDecoder(encoding).decode(bytes)).close();
}

function withLocalNames(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
