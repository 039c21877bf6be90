import { failure, success } from "../../src/shared/result";
import { issue } from "../../src/shared/issue";
import { safeFileName } from "../../src/taskpane/save/fileName";
import { fileSaver, type SavingHost } from "../../src/taskpane/files/saveFile";

describe("a file's name", () => {
  test.each([
    ["各村考核 2019", "各村考核 2019"],
    ['a/b\\c:d*e?f"g<h>i|j', "a／b＼c：d＊e？f＂g＜h＞i｜j"],
    ["  ..红星村.. ", "红星村"],
    ["第一行\n第二行\t\u0000三", "第一行 第二行 三"],
    ["con", "_con"],
    ["COM1.表", "_COM1.表"],
    ["联系 con", "联系 con"],
    ["", "考评表"],
    [" . ", "考评表"],
    ["\u202e倒", "倒"],
  ])("%j is %j", (wanted, name) => {
    expect(safeFileName(wanted, "考评表")).toBe(name);
  });

  test.each(["长".repeat(300), "𠮷".repeat(300), "x".repeat(300)])("is cut to what file systems take", (wanted) => {
    const name = safeFileName(wanted, "考评表");
    const bytes = new TextEncoder().encode(name).length;
    expect(bytes).toBeLessThanOrEqual(200);
    expect(bytes).toBeGreaterThan(195);
    expect(wanted.startsWith(name)).toBe(true);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  });
});

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
    expect(document).toEqual(failure([issue("file-cannot-be-saved", {}, { kind: "Word" })]));
  });
});
