import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { draftTable } from "../../../src/drafting/table/draftTable";
import { issueText } from "../../../src/shared/issue";
import { tableIn } from "../../support/printedTables";
import { samples } from "../tables/all";

const FOLDER = join(__dirname, "../files");

describe("a table brought as a file", () => {
  it.each(readdirSync(FOLDER))("%s is drafted like the table in it", async (file) => {
    const sample = samples[file.replace(/\..*$/, "")];
    if (sample === undefined) throw new Error("no sample has this name");
    const table = await tableIn(file, readFileSync(join(FOLDER, file)), () => true);
    const draft = draftTable(table, { id: "drafted" });
    if (!draft.ok) throw new Error(draft.issues.map(issueText).join("\n"));
    const { title, printed, sections, items } = draft.value.rubric;
    expect([title, printed.notes]).toEqual([sample.title, sample.notes]);
    expect(sections.map(({ name, max }) => [name, max])).toEqual(sample.sections);
    expect(items.map(({ section, number, max, counts }) => [section, number, max, counts])).toEqual(
      sample.items.map(([section, number, max, counts]) => [section, number, max, counts]),
    );
  });
});
