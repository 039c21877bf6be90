import { fireEvent, screen, within } from "@testing-library/react";
import { bookFile, chooseFiles, citiesOf, city } from "./files";
import { citiesBook, openPane, ownBook, settled } from "./paneDesk";

test("returned files are dated as they are received; who is late and who is not yet in is listed", async () => {
  const book = await citiesBook();
  const desk = await openPane({ book });
  await desk.user.click(screen.getByRole("tab", { name: "收表" }));
  const files = [
    await bookFile("太原.xlsx", citiesOf(city("太原市", 9))),
    await bookFile("大同.xlsx", citiesOf(city("大同市", 8))),
  ];
  await chooseFiles(desk, ...files);
  fireEvent.change(screen.getByLabelText("全部文件的收到日期"), { target: { value: "2020-12-20" } });
  fireEvent.change(screen.getByLabelText("大同.xlsx的收到日期"), { target: { value: "2020-12-23" } });
  const late = within(screen.getByRole("list", { name: "迟报的单位（1），期限2020年12月21日前" }));
  expect(late.getAllByRole("listitem").map((line) => line.textContent)).toEqual(["大同市（2020-12-23，晚2天）"]);
  await desk.user.click(screen.getByRole("button", { name: /^写入 \d+ 处$/ }));
  await desk.user.click(screen.getByRole("button", { name: "写入" }));
  await settled();
  const { input } = await ownBook(book);
  expect(input.entries.units.map(({ name, attributes }) => [name, attributes?.received])).toEqual([
    ["太原市", "2020-12-20"],
    ["大同市", "2020-12-23"],
  ]);
});
