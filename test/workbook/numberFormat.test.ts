import { BUILT_IN_FORMATS, formatReader } from "../../src/workbook/numberFormat";

const day = (date: string) => ({ date });
const shows = (number: number, shown: string) => ({ number, shown });

it.each([
  ["General", 89.6, 89.6],
  ["@", 89.6, 89.6],
  ["0", 90, 90],
  ["0", 89.6, shows(89.6, "90")],
  ["0.0", 89.6, 89.6],
  ["0.00", 89.605, shows(89.605, "89.61")],
  ["0.####", 33.3333, 33.3333],
  ["0.####", 33.33333, shows(33.33333, "33.3333")],
  ["#,##0.00", 1234.5, 1234.5],
  ["#,##0", 1234.5, shows(1234.5, "1,235")],
  ['0.0"分"', 8.5, 8.5],
  ['0"分"', 8.5, shows(8.5, "9分")],
  ["# ?/?", 0.5, 0.5],
  ["0%", 0.9, shows(0.9, "90%")],
  ["0%", 0.8956, shows(0.8956, "89.56%")],
  ["0.00%", 0.07, shows(0.07, "7%")],
  ["0%", 0.29, shows(0.29, "29%")],
  ['"¥"#,##0.00', 5, shows(5, "¥5.00")],
  ["[$￥-804]#,##0", 5000, shows(5000, "￥5,000")],
  ["0.00E+00", 12300, 12300],
  ["0E+00", 12300, shows(12300, "1E+04")],
  ["yyyy-mm-dd", 45413, day("2024-05-01")],
  ["yyyy/m/d h:mm", 45413.5, day("2024-05-01")],
  ["yyyy-mm-dd", 0.5, day("1900-01-00")],
  ["h:mm", 0.5, day("12:00")],
  ["h:mm AM/PM", 0.75, day("18:00")],
  ["yyyy/m/d h:mm", 0.25, day("06:00")],
  ["mm:ss", 0.0013657407407407407, day("00:01:58")],
  ["[h]:mm", 1.5, day("36:00")],
])("under %s the number %d is %j", (format, number, content) => {
  expect(formatReader(format)(number, false)).toEqual(content);
});

it("counts days from 1904 where the workbook does", () => {
  expect(formatReader("yyyy-mm-dd")(45413 - 1462, true)).toEqual(day("2024-05-01"));
});

it.each([
  [9, 0.5, shows(0.5, "50%")],
  [1, 0.6, shows(0.6, "1")],
  [14, 45413, day("2024-05-01")],
  [20, 0.5, day("12:00")],
  [31, 45413, day("2024-05-01")],
  [57, 45413, day("2024-05-01")],
])("knows the format that files name by number %d", (id, number, content) => {
  expect(formatReader(BUILT_IN_FORMATS.get(id) ?? "")(number, false)).toEqual(content);
});
