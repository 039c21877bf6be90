import { clear, paste, type } from "../../../src/preview/desk/cellsByHand";
import { changeLinesByHand } from "../../../src/preview/desk/sheetsByHand";
import { newHost, refusalOf, type Call } from "../../support/officeCall";

/* How requests go over the bridge: one after another, within limits, and what comes back by itself. */

const text = (bytes: number) => "x".repeat(bytes);
const put =
  (value: string): Call =>
  (sheet) =>
    (sheet.getRange("A1").values = [[value]]);

describe("a request", () => {
  it("is carried out up to what is refused, and not beyond", async () => {
    const { book } = newHost();
    const code = await refusalOf((sheet) => {
      sheet.getRange("A1").values = [["前"]];
      sheet.getRange("A2").values = [[1, 2]];
      sheet.getRange("A3").values = [["后"]];
    });
    expect(code).toBe("InvalidArgument");
    const { cells } = book.activeSheet;
    expect([0, 1, 2].map((row) => cells.at(row, 0).value)).toEqual(["前", null, null]);
  });

  it("says which statement was refused", async () => {
    newHost();
    const running = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("A1").values = [[1, 2]];
      await context.sync();
    });
    await expect(running).rejects.toMatchObject({
      message: "The argument is invalid or missing or has an incorrect format.",
      debugInfo: { errorLocation: "Values", statement: "range.values = ...;" },
    });
  });

  it("of more than 5 MB is refused as a whole", async () => {
    const host = newHost();
    const many: Call = (sheet) =>
      (sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [text(30_000)]));
    expect(await refusalOf(many)).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.book.activeSheet.cells.at(0, 0).value).toBeNull();
    expect(host.exchanges[0]?.requestBytes).toBeGreaterThan(5_000_000);
  });

  it("counts Chinese characters as three bytes each", async () => {
    const host = newHost();
    await refusalOf(put("x".repeat(1000)));
    await refusalOf(put("长".repeat(1000)));
    // Between them the library releases what it kept.
    const [latin, chinese] = host.exchanges.map(({ requestBytes }) => requestBytes).filter((bytes) => bytes > 1000);
    expect((chinese ?? 0) - (latin ?? 0)).toBe(2000);
  });

  it("is refused when its response is more than 5 MB, after it was carried out", async () => {
    const host = newHost();
    for (const first of [1, 101]) {
      await refusalOf((sheet) => {
        const range = sheet.getRange(`A${String(first)}:A${String(first + 99)}`);
        range.values = Array.from({ length: 100 }, () => [text(30_000)]);
      });
    }
    const read: Call = (sheet) => {
      sheet.getRange("B1").values = [["到"]];
      sheet.getRange("A1:A200").load("values");
    };
    expect(await refusalOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
    expect(host.book.activeSheet.cells.at(0, 1).value).toBe("到");
  });

  it("waits for the end of editing where it is willing to", async () => {
    const host = newHost();
    host.editing = true;
    const running = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("表").getRange("A1").values = [["甲"]];
      await context.sync();
    });
    await Promise.resolve();
    expect(host.book.activeSheet.cells.at(0, 0).value).toBeNull();
    host.editing = false;
    await running;
    expect(host.book.activeSheet.cells.at(0, 0).value).toBe("甲");
  });

  it("can be refused once, as it happens in offices", async () => {
    const host = newHost();
    host.refuse("SetPrintTitleRows", "GeneralException", 1);
    const titles: Call = (sheet) => {
      sheet.pageLayout.setPrintTitleRows("1:1");
    };
    expect([await refusalOf(titles), await refusalOf(titles), await refusalOf(titles)]).toEqual([
      null,
      "GeneralException",
      null,
    ]);
  });
});

describe("objects that are kept", () => {
  it("are found again in the next round trip, and released in the end", async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("乙");
      const range = added.getRange("A1");
      await context.sync();
      range.values = [["甲"]];
      added.name = "丙";
      await context.sync();
      expect(host.keptReferences).toBe(1);
    });
    await new Promise(setImmediate);
    expect(host.keptReferences).toBe(0);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["表", "丙"]);
    expect(host.book.find("丙")?.cells.at(0, 0).value).toBe("甲");
  });
});

describe("changes of values", () => {
  async function told(level: number, act: (host: ReturnType<typeof newHost>) => Promise<unknown> | undefined) {
    const host = newHost(level);
    const events: unknown[] = [];
    const registration = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        const { address, source, triggerSource, changeType, worksheetId } = event;
        events.push({ address, source, triggerSource, changeType, sheet: host.book.find(worksheetId)?.name });
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await act(host);
    await new Promise(setImmediate);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    return events;
  }

  it("by the add-in itself are told like all others", async () => {
    const events = await told(14, () => refusalOf((sheet) => (sheet.getRange("A1:B1").values = [[1, 2]])));
    expect(events).toEqual([
      { address: "A1:B1", source: "Local", triggerSource: "ThisLocalAddin", changeType: "RangeEdited", sheet: "表" },
    ]);
  });

  it("do not say who made them before ExcelApi 1.14", async () => {
    const events = await told(13, () => refusalOf((sheet) => (sheet.getRange("A1").values = [[1]])));
    expect(events).toEqual([{ address: "A1", source: "Local", changeType: "RangeEdited", sheet: "表" }]);
  });

  it("in large blocks are told part by part", async () => {
    const many: Call = (sheet) =>
      (sheet.getRange("A1:J200").values = Array.from({ length: 200 }, () => Array.from({ length: 10 }, () => 1)));
    const events = await told(14, () => refusalOf(many));
    expect(events).toMatchObject([{ address: "A1:J150" }, { address: "A151:J200" }]);
  });

  it("by the user are told, formats are not", async () => {
    const events = await told(14, (host) => {
      type(host, host.book.activeSheet, 2, 1, "9.5");
      return refusalOf((sheet) => (sheet.getRange("A1").format.wrapText = true));
    });
    expect(events).toEqual([
      { address: "B3", source: "Local", triggerSource: "Unknown", changeType: "RangeEdited", sheet: "表" },
    ]);
  });

  it.each([
    ["row", "insert", "RowInserted", "3:4"],
    ["row", "delete", "RowDeleted", "3:4"],
    ["column", "insert", "ColumnInserted", "C:D"],
    ["column", "delete", "ColumnDeleted", "C:D"],
  ] as const)("by the user to lines are told as what they are: %s, %s", async (axis, kind, changeType, address) => {
    const events = await told(14, (host) => {
      changeLinesByHand(host, host.book.activeSheet, { axis, kind, at: 2, count: 2 });
      return Promise.resolve();
    });
    expect(events).toMatchObject([{ changeType, address, triggerSource: "Unknown", sheet: "表" }]);
  });

  it("by the user in blocks are told once, and what is refused is not", async () => {
    const events = await told(14, (host) => {
      const sheet = host.book.activeSheet;
      paste(host, sheet, { row: 0, column: 0 }, [
        ["1", "2"],
        ["3", "4"],
      ]);
      paste(host, sheet, { row: 0, column: 0 }, [["=1+"]]);
      clear(host, sheet, { row: 0, column: 1, rows: 2, columns: 1 });
      return Promise.resolve();
    });
    expect(events).toMatchObject([{ address: "A1:B2" }, { address: "B1:B2" }]);
  });

  it("are told to whoever draws the workbook, as long as that is wanted", async () => {
    const host = newHost();
    let updates = 0;
    const stop = host.onUpdate(() => (updates += 1));
    type(host, host.book.activeSheet, 0, 0, "乙");
    await new Promise(setImmediate);
    stop();
    type(host, host.book.activeSheet, 0, 0, "丙");
    await new Promise(setImmediate);
    expect(updates).toBe(1);
  });
});
