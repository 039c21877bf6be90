import { resultPatches } from "../../src/layout/results/resultPatches";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { sampleEntries } from "../support/issued";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { builtInRubric } from "../support/rubrics";
import { expectSame } from "../support/same";
import { scoreOf, STAMP } from "../support/scoredBooks";
import { filled, readBack } from "../support/sheets";

/* What the pane's tests work on is read as a file is. */

test.each(["shanxi-miit-2020-cities", "beijinggang-2019-villages"])(
  "%s in memory is read as from a file, drawn, scored and emptied again",
  async (id) => {
    const rubric = builtInRubric(id);
    const plan = filled(rubric, "appendix", sampleEntries(id, 2));
    const [book, file] = [memoryWorkbook(), xlsxWorkbook()];
    await book.draw(plan);
    await file.draw(plan);
    expectSame(await book.read(), await file.read());
    const reading = readBack(await book.snapshot(), rubric);
    const { patches } = resultPatches(reading, scoreOf(reading), STAMP);
    expect(patches.length).toBeGreaterThan(20);
    for (const written of [patches, patches.map((patch) => ({ ...patch, value: null }))]) {
      await book.write(written);
      await file.write(written);
      expectSame(await book.read(), await file.read());
    }
  },
);
