import { setFlagsFromString } from "node:v8";
import { processIo } from "./processIo";
import { run } from "./run";

// Left to itself the memory grows to several times of what is in use before anything is given back.
setFlagsFromString("--heap-growing-percent=20");

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
