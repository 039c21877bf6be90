import { unzipSync } from "fflate";
import { archiveOf } from "../../src/report/archive";

test("an archive holds its files under their Chinese names", () => {
  const files = [
    { name: "附件1 表（一村）.docx", bytes: Uint8Array.of(1, 2, 3) },
    { name: "附件1 表（二村）.docx", bytes: new Uint8Array() },
  ];
  const archive = archiveOf(files, new Date("2021-01-15T08:00:00.000Z"));
  const found = Object.entries(unzipSync(archive)).map(([name, bytes]) => ({ name, bytes: Uint8Array.from(bytes) }));
  expect(found).toEqual(files);
  // Bit 11 of the first entry: its name is UTF-8.
  expect((archive[7] ?? 0) & 0x08).toBe(0x08);
});
