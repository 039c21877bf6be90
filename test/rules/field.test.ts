import { checkField, dayIn, type Field } from "../../src/rules/field";
import { issueText } from "../../src/shared/issue";

const base = { id: "date", label: "报送日期", required: true, type: "date" } as const;
const anyDay: Field = { ...base, earliest: null, latest: null };
const of2019: Field = { ...base, earliest: "2019-01-01", latest: "2019-12-31" };

describe("a date", () => {
  it.each([
    [anyDay, "1900-01-01"],
    [anyDay, "2020-02-29"],
    [anyDay, "9999-12-31"],
    [of2019, "2019-01-01"],
    [of2019, "2019-12-31"],
  ] as const)("can be used: %#", (field, value) => {
    expect(checkField(field, value)).toBeNull();
  });

  it.each([
    [anyDay, "2019-04-31", "“报送日期”现为“2019-04-31”，1900年以来的日历上没有这一天，请核对"],
    [anyDay, "2019年4月31日", "“报送日期”现为“2019年4月31日”，1900年以来的日历上没有这一天，请核对"],
    [anyDay, "2019-02-29", "“报送日期”现为“2019-02-29”，1900年以来的日历上没有这一天，请核对"],
    [anyDay, "1900-01-00", "“报送日期”现为“1900-01-00”，1900年以来的日历上没有这一天，请核对"],
    [anyDay, "1899-12-31", "“报送日期”现为“1899-12-31”，1900年以来的日历上没有这一天，请核对"],
    [anyDay, "2019-4-5", "“报送日期”应填日期，写成年-月-日，如2019-04-05，现为“2019-4-5”"],
    [anyDay, "2019年4月5日", "“报送日期”应填日期，写成年-月-日，如2019-04-05，现为“2019年4月5日”"],
    [anyDay, "4月5日", "“报送日期”应填日期，写成年-月-日，如2019-04-05，现为“4月5日”"],
    [anyDay, "按时", "“报送日期”应填日期，写成年-月-日，如2019-04-05，现为“按时”"],
    [anyDay, "08:30", "“报送日期”应填日期，写成年-月-日，如2019-04-05，现为“08:30”"],
    [anyDay, "", "“报送日期”应填日期，写成年-月-日，如2019-04-05，现为“”"],
    [anyDay, 43_560, "“报送日期”应填日期，写成年-月-日，如2019-04-05，现为“43560”"],
    [anyDay, true, "“报送日期”应填日期，写成年-月-日，如2019-04-05，现为“true”"],
    [of2019, "2018-12-31", "“报送日期”不能早于2019-01-01，现为2018-12-31"],
    [of2019, "2020-01-01", "“报送日期”不能晚于2019-12-31，现为2020-01-01"],
  ] as const)("cannot be used: %#", (field, value, sentence) => {
    const found = checkField(field, value);
    expect(found === null ? null : issueText(found)).toBe(sentence);
    expect(found?.place).toEqual({ field: "date" });
  });

  it("is taken from values that were checked", () => {
    expect(dayIn({ date: "2019-04-05" }, "date")).toBe("2019-04-05");
    expect(dayIn({ date: null }, "date")).toBeNull();
    expect(() => dayIn({ date: "2019-04-31" }, "date")).toThrow(TypeError);
  });
});
