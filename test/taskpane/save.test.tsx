import { failure, success } from "../../src/shared/result";
import { issue } from "../../src/shared/issue";
import { written } from "../../src/shared/said";
import { fileSaver, type SavingHost } from "../../src/taskpane/files/saveFile";

describe("a file is", () => {
  const bytes = new TextEncoder().encode("考评");
  const host = (change: Partial<SavingHost>): SavingHost => ({
    downloads: false,
    openWorkbook: () => Promise.resolve(success(undefined)),
    ...change,
  });

  test("downloaded under a name that every system takes, and its address is given up in the end", async () => {
    jest.useFakeTimers();
    const blobs: Blob[] = [];
    const revoked: string[] = [];
    const links: (readonly [href: string, download: string])[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return "blob:1";
      },
      revokeObjectURL: (address: string) => revoked.push(address),
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      links.push([this.href, this.download]);
    });
    expect(await fileSaver(host({ downloads: true }))("红星村：1/2", bytes, "docx")).toEqual(success(null));
    expect(links).toEqual([["blob:1", "红星村：1／2.docx"]]);
    expect(blobs.map(({ type, size }) => [type, size])).toEqual([[expect.stringContaining("wordprocessingml"), 6]]);
    expect(revoked).toEqual([]);
    jest.runAllTimers();
    expect(revoked).toEqual(["blob:1"]);
    jest.useRealTimers();
  });

  test("given back as text where nothing can be downloaded", async () => {
    expect(await fileSaver(host({}))("数据", bytes, "json")).toEqual(success({ name: "数据.json", text: "考评" }));
  });

  test("opened in a window of its own where it is a workbook", async () => {
    const opened: string[] = [];
    const openWorkbook = (base64: string) => {
      opened.push(base64);
      return Promise.resolve(success(undefined));
    };
    const large = new Uint8Array(100_000).fill(65);
    const saved = await fileSaver(host({ openWorkbook }))("表", large, "xlsx");
    expect([saved.ok, saved.issues]).toEqual([true, [issue("file-opened-instead", {}, { name: "表.xlsx" })]]);
    expect(opened).toEqual([Buffer.from(large).toString("base64")]);
  });

  test("refused with the reason where Excel opens no window, or it is a document", async () => {
    const refused = failure([issue("excel-busy", {}, {})]);
    expect(await fileSaver(host({ openWorkbook: () => Promise.resolve(refused) }))("表", bytes, "xlsx")).toBe(refused);
    const document = await fileSaver(host({}))("表", bytes, "docx");
    expect(document).toEqual(failure([issue("file-cannot-be-saved", {}, { kind: written("Word") })]));
  });
});
