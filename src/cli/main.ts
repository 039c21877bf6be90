import { processIo } from "./processIo";
import { run } from "./run";

const io = processIo(async (options) => {
  const { xlsxWorkbook } = await import("../workbook/xlsx");
  return xlsxWorkbook(options);
});

process.exitCode = await run(process.argv.slice(2), io);
