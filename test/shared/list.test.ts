import { grouped } from "../../src/shared/list";
test("things are grouped by their keys, keys and things in the order in which they come", () => {
  const byLength = grouped(["一村", "乙", "二村", "constructor"], ({ length }) => length);
  expect([...byLength]).toEqual([
    [2, ["一村", "二村"]],
    [1, ["乙"]],
    [11, ["constructor"]],
  ]);
  expect([...grouped([], String)]).toEqual([]);
});
