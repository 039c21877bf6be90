import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

const script = readFileSync(join(__dirname, "../../src/taskpane/upgrade.js"), "utf8");

/** What a browser shows after the script: `before` takes away what it does not know. */
function shown(before: string, scriptElement: object): string[] {
  const page = { root: { hidden: false }, upgrade: { hidden: true } };
  const document = {
    createElement: () => scriptElement,
    getElementById: (id: "root" | "upgrade") => page[id],
  };
  runInNewContext(before + script, { document });
  return Object.entries(page).flatMap(([id, { hidden }]) => (hidden ? [] : id));
}

test("a browser of today keeps the pane", () => {
  expect(shown("", { noModule: false })).toEqual(["root"]);
});

test("a browser that knows no modules (Internet Explorer 11) is asked for an upgrade", () => {
  expect(shown("", {})).toEqual(["upgrade"]);
});

test("a browser that knows modules but not what the bundles are written in (the old Edge) is asked, too", () => {
  expect(shown("delete Array.prototype.toSorted;", { noModule: false })).toEqual(["upgrade"]);
});
