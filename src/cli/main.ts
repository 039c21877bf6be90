import { processIo } from "./processIo";
import { run } from "./run";

const io = processIo({
  openWorkbook: async (options) => {
    const { xlsxWorkbook } = await import("../workbook/xlsx/xlsxWorkbook");
    return xlsxWorkbook(options);
  },
  writeDocx: async (document, progress) => {
    const { writeDocx } = await import("../report/docx/write");
    return writeDocx(document, progress);
  },
});

process.exitCode = await run(process.argv.slice(2), io);
