import { folderFindings, type SourceFile } from "./folders";

function files(imports: Readonly<Record<string, readonly string[]>>): readonly SourceFile[] {
  return Object.entries(imports).map(([source, imported]) => ({ source, imports: imported }));
}

test("finds a parent and its child that import each other", () => {
  const found = folderFindings(
    files({
      "src/room/parent.ts": ["src/room/part/one.ts", "src/room/part/two.ts"],
      "src/room/part/one.ts": ["src/room/base.ts"],
      "src/room/part/two.ts": [],
      "src/room/base.ts": [],
    }),
  );
  expect(found).toEqual([
    [
      "folder cycle: src/room, src/room/part",
      "src/room/part/one.ts → src/room/base.ts",
      "src/room/parent.ts → src/room/part/one.ts",
      "src/room/parent.ts → src/room/part/two.ts",
    ].join("\n    "),
  ]);
});

test("finds a cycle that leads over several folders and rooms, and nothing around it", () => {
  const found = folderFindings(
    files({
      "src/a/one.ts": ["src/b/two.ts"],
      "src/b/two.ts": ["src/b/deep/three.ts"],
      "src/b/deep/three.ts": ["src/a/four.ts", "src/c/low.ts", "node_modules/zod/index.js"],
      "src/a/four.ts": [],
      "src/c/low.ts": [],
      "src/d/high.ts": ["src/a/one.ts"],
      "test/d/high.test.ts": ["src/d/high.ts", "test/support/low.ts"],
    }),
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("folder cycle: src/a, src/b, src/b/deep\n");
});

test("takes imports that all lead down for sound", () => {
  const found = folderFindings(
    files({
      "src/room/top/a.ts": ["src/room/base.ts", "src/room/top/parts/b.ts"],
      "src/room/top/parts/b.ts": ["src/room/base.ts", "src/low/c.ts"],
      "src/room/base.ts": ["src/low/c.ts"],
      "src/low/c.ts": [],
    }),
  );
  expect(found).toEqual([]);
});

test("finds two files of one name in a room, whatever their folders", () => {
  const found = folderFindings(
    files({ "src/room/a/lines.ts": [], "src/room/lines.ts": [], "src/other/lines.ts": [], "test/room/lines.ts": [] }),
  );
  expect(found).toEqual(["one name twice in a room: room/…/lines.ts\n    src/room/a/lines.ts\n    src/room/lines.ts"]);
});
