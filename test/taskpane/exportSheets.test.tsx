import { screen } from "@testing-library/react";
import { choose, openExport, press, withRoom, wholeBook } from "./exportDesk";

describe("a new worksheet", () => {
  const names = async (port: ReturnType<typeof withRoom>) => {
    const read = await port.read();
    if (!read.ok) throw new Error("unreadable");
    return read.value.sheets.map(({ name }) => name);
  };

  test("is drawn beside the others once somebody has agreed to it", async () => {
    const book = await wholeBook();
    const port = withRoom(book);
    const desk = await openExport(book, { change: { port } });
    const before = await names(port);
    choose("本工作簿里的新工作表");
    await desk.user.click(screen.getByRole("button", { name: "新增工作表…" }));
    expect(screen.getByText(/将在本工作簿最后新增工作表“附件 太原市”，已有的工作表不会改动/)).toBeTruthy();
    expect(await names(port)).toEqual(before);
    await press(desk, "新增");
    expect(screen.getByText("已新增工作表。")).toBeTruthy();
    expect(await names(port)).toEqual([...before, "附件 太原市"]);
  });

  test("has another name where its own is taken, and says so", async () => {
    const book = await wholeBook();
    const port = withRoom(book);
    const desk = await openExport(book, { change: { port } });
    choose("本工作簿里的新工作表");
    for (const name of ["附件 太原市", "附件 太原市(2)"]) {
      await desk.user.click(screen.getByRole("button", { name: "新增工作表…" }));
      expect(screen.getByText((text) => text.includes(`新增工作表“${name}”`))).toBeTruthy();
      await press(desk, "新增");
      expect((await names(port)).at(-1)).toBe(name);
    }
    expect(screen.getByText(/已有工作表“附件 太原市”，没有改动它；新的工作表叫“附件 太原市\(2\)”/)).toBeTruthy();
  });

  test("is asked for again after something else was chosen", async () => {
    const desk = await openExport(await wholeBook());
    choose("本工作簿里的新工作表");
    await desk.user.click(screen.getByRole("button", { name: "新增工作表…" }));
    choose("汇总表");
    expect(screen.queryByRole("button", { name: "新增" })).toBeNull();
    await desk.user.click(screen.getByRole("button", { name: "新增工作表…" }));
    expect(screen.getByText(/新增工作表“附件 汇总表”/)).toBeTruthy();
    await desk.user.click(screen.getByRole("button", { name: "取消" }));
    expect(screen.getByRole("button", { name: "新增工作表…" })).toBeTruthy();
  });
});
