import { writeFileSync } from "node:fs";
import { pageFile } from "./make/pageFile";
import { sheetFile } from "./make/sheetFile";
import { wordFile } from "./make/wordFile";
import { samples } from "./tables/all";

/*
 * Writes the sample tables as the files in which offices bring them, in different manners: run it with tsx where a
 * sample was changed, and commit what it writes.
 */

for (const [index, [name, { table }]] of Object.entries(samples).entries()) {
  const path = (extension: string) => new URL(`files/${name}${extension}`, import.meta.url);
  writeFileSync(path(".docx"), await wordFile(table, { numbered: index % 2 === 0 }));
  writeFileSync(path(".xlsx"), await sheetFile(table, { indent: index % 3, hidden: index % 4 === 1 }));
  writeFileSync(path(".html"), pageFile(table));
}
