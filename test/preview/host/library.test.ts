import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { connectedHost, libraryFile } from "../../support/office";
import { TABLES } from "../../../src/preview/host/members/access";

/*
 * The bridge between library and Excel is not documented: what this host understands is what this very version says.
 * Where this fails the library has changed: run all tests of the host and of the Excel adapter, and look at what the
 * library sends (message.ts), before the new values are put here.
 */

const VERSION = "1.1.110";
const SHA256 = "01117ef878d9dce538bd755fc5d295dfda042aa440905330628d2779579de72c";

/** What the library calls the types of this host's tables, where that is something else. */
const CLASSES: Readonly<Record<string, string>> = {
  AutoFilter: "AutoFilter",
  FreezePanes: "WorksheetFreezePanes",
  Charts: "ChartCollection",
  Shapes: "ShapeCollection",
  RangeBorders: "RangeBorderCollection",
  ConditionalFormats: "ConditionalFormatCollection",
  ConditionalRangeBorders: "ConditionalRangeBorderCollection",
};

/** The library makes this one without members that could be seen. */
const UNSEEN = "AddinInternalService";

interface Declared {
  readonly type: string;
  readonly member: string;
  readonly since: number;
}

/** Every member of every table, in the library's own spelling. */
function declaredMembers(): Declared[] {
  const tables = Object.entries(TABLES).filter(([name]) => name !== UNSEEN);
  return tables.flatMap(([name, table]) => {
    const groups = [table.properties, table.children, table.methods];
    return groups.flatMap((group) =>
      Object.entries<{ readonly since: number }>(group ?? {}).map(([member, { since }]) => ({
        type: CLASSES[name] ?? name,
        member: spelling(member),
        since,
      })),
    );
  });
}

/** What objects of a type of the library have. */
function libraryMembers(type: string): string[] {
  const maker: unknown = Reflect.get(Excel, type);
  const description = typeof maker === "function" ? Object.getOwnPropertyDescriptor(maker, "prototype") : undefined;
  const prototype: unknown = description?.value;
  return typeof prototype === "object" && prototype !== null ? Object.getOwnPropertyNames(prototype) : [];
}

function spelling(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

describe("Microsoft's library", () => {
  it("is the version that this host was made for", () => {
    const manifest: unknown = JSON.parse(readFileSync(libraryFile("package.json"), "utf8"));
    expect(z.object({ version: z.string() }).parse(manifest).version).toBe(VERSION);
    const script = readFileSync(libraryFile("dist/excel-web-16.00.js"));
    expect(createHash("sha256").update(script).digest("hex")).toBe(SHA256);
  });

  it("has every member that this host has", () => {
    connectedHost();
    const unknown = declaredMembers().filter(({ type, member }) => !libraryMembers(type).includes(member));
    expect(unknown).toEqual([]);
  });

  it("says of every member the same ExcelApi as this host, none above 1.14", () => {
    const source = readFileSync(libraryFile("dist/excel-web-16.00.debug.js"), "utf8");
    const said = /_throwIfApiNotSupported\("(\w+)\.(\w+)", _defaultApiSetName, "1\.(\d+)"/g;
    const sets = new Map(
      [...source.matchAll(said)].map(([, type = "", member = "", set]) => [`${type}.${member}`, Number(set)] as const),
    );
    const differing = declaredMembers().filter(({ type, member, since }) => {
      const set = sets.get(`${type}.${member}`);
      return since > 14 || (set !== undefined && set !== since);
    });
    expect(differing).toEqual([]);
    expect(sets.get("Worksheet.getRanges")).toBe(9);
  });
});
