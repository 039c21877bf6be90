import { asIssued, mendsInTable, mendTexts, printedTexts } from "../../src/rubric/asIssued";
import { changed } from "../support/changed";
import { builtInRubric, builtInRubrics } from "../support/rubrics";
import { pointsRubric } from "../support/smallRubrics";

const villages = builtInRubric("beijinggang-2019-villages");

test("misprints stand where they were issued, and nowhere else", () => {
  const before = printedTexts(villages.printed);
  const after = printedTexts(asIssued(villages));
  const changes = [...before].flatMap(([place, text]) => (after.get(place) === text ? [] : [place]));
  expect(changes).toEqual([
    "rows[2].cells[2]",
    "rows[2].cells[3]",
    "rows[2].cells[5]",
    "rows[2].cells[6]",
    "rows[19].cells[3]",
  ]);
  expect(after.get("rows[2].cells[6]")).toBe("镇地扶贫搬迀联席办");
  expect(after.get("rows[2].cells[5]")).toMatch(/^由联系办出台/);
});

test.each(builtInRubrics().map((rubric) => [rubric.id, rubric] as const))(
  "%s: mended again, what was issued is what is printed",
  (_, rubric) => {
    const issued = printedTexts(asIssued(rubric));
    for (const [place, text] of printedTexts(rubric.printed)) {
      const mends = rubric.mended.filter(({ places = [] }) => places.includes(place));
      const again = mends.reduce(
        (now, { printed, mended }) => now.replaceAll(printed, mended),
        issued.get(place) ?? "",
      );
      expect(again).toBe(text);
    }
  },
);

test("title, header and notes can be mended, and a table without misprints stays", () => {
  const { header, notes } = pointsRubric.printed;
  const printed = { ...pointsRubric.printed, title: "考核表", header, notes: [...notes, "注：见办法"] };
  const mend = { printed: "考核标", mended: "考核表", where: "标题", places: ["title"] };
  const note = { printed: "见半法", mended: "见办法", where: "注", places: [`notes[${String(notes.length)}]`] };
  const rubric = changed(pointsRubric, { printed, mended: [mend, note] });
  expect(asIssued(rubric)).toEqual({ ...printed, title: "考核标", notes: [...notes, "注：见半法"] });
  expect(asIssued(pointsRubric)).toEqual(pointsRubric.printed);
});

test("a mend that does not show in the table is none of its", () => {
  const { mended } = builtInRubric("central-units-2017");
  expect(mendsInTable({ mended }).map(({ printed }) => printed)).not.toContain("国开办发[2017]59号");
  expect(mendTexts([{ printed: "工\n件", mended: "文件", where: "第1项" }])).toEqual(["“工↵件”更正为“文件”（第1项）"]);
});
