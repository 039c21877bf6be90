import { fileKind } from "../../src/app/fileKind";
import { listed } from "../../src/shared/said";

const ANY = [".json", ".xlsx"] as const;

test.each([
  ["表.xlsx", ".xlsx"],
  ["表.XLSX", ".xlsx"],
  ["旧.xls", ".xlsx"],
  ["a.b.et", ".xlsx"],
  ["数据.json", ".json"],
] as const)("%s is read as %s", (name, kind) => {
  expect(fileKind(name, ANY)).toMatchObject({ ok: true, value: kind });
});

test.each([
  ["~$表.xlsx", "file-lock"],
  [".~表.xlsx", "file-lock"],
  ["表.docx", "file-type"],
  ["xlsx", "file-type"],
  [".xlsx", "file-type"],
  ["表.", "file-type"],
] as const)("%s is refused: %s", (name, code) => {
  expect(fileKind(name, ANY, `夹/${name}`).issues).toMatchObject([{ code, place: { file: `夹/${name}` } }]);
});

test("a kind that is not wanted is refused, and what is wanted is told", () => {
  expect(fileKind("表.xlsx", [".json"]).issues).toMatchObject([
    { code: "file-type", parameters: { known: listed([".json"]) } },
  ]);
});
