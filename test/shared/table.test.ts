import { filled, translation, type ParametersOf } from "../../src/shared/wording/table";

const chinese = {
  files: "{count} 个文件，收其中 {taken} 个",
  none: "没有{#what}",
  steps: { next: "下一步" },
} as const;

/** Takes whatever the compiler takes. */
const inEnglish = translation<typeof chinese>();

describe("a table in another language", () => {
  it("has the same codes and placeholders, in any order and with the forms of counted words", () => {
    const english = inEnglish({
      files: "{taken} of {count|file|files} taken over",
      none: "There is no {#what}",
      steps: { next: "Next" },
    });
    expect(english.steps.next).toBe("Next");
  });

  it("does not compile where a placeholder is missing, too much or of another sort", () => {
    const steps = { next: "Next" } as const;
    inEnglish({
      // @ts-expect-error -- the sentence needs {taken}
      files: "{count|file|files} taken over",
      none: "There is no {#what}",
      steps,
    });
    inEnglish({
      // @ts-expect-error -- the sentence knows no {unit}
      files: "{taken} of {count|file|files} taken over from {unit}",
      none: "There is no {#what}",
      steps,
    });
    inEnglish({
      files: "{taken} of {count}",
      // @ts-expect-error -- {what} takes what a user has written, {#what} words of the program's own
      none: "There is no {what}",
      steps,
    });
  });

  it("does not compile where a code is missing or too much", () => {
    // @ts-expect-error -- steps.next is missing
    inEnglish({ files: "{taken} of {count}", none: "There is no {#what}", steps: {} });
    inEnglish({
      files: "{taken} of {count}",
      none: "There is no {#what}",
      // @ts-expect-error -- nobody asks for steps.last
      steps: { next: "Next", last: "Last" },
    });
  });
});

test("the values of a sentence are those of its placeholders", () => {
  const values: ParametersOf<(typeof chinese)["files"]> = { count: 2, taken: "1" };
  // @ts-expect-error -- {taken} has no value
  const few: ParametersOf<(typeof chinese)["files"]> = { count: 2 };
  // @ts-expect-error -- words of the program's own are not free text
  const strange: ParametersOf<(typeof chinese)["none"], "unit" | "item"> = { what: "指标" };
  expect([values, few, strange]).toHaveLength(3);
});

describe("filled", () => {
  const word = (name: string, own: boolean) => (own ? `<${name}>` : name);

  it("puts a word in every place and takes what it says as it is", () => {
    expect(filled("{a}、{#b}、{a}", word)).toBe("a、<b>、a");
    expect(filled("{a}", () => "{b}")).toBe("{b}");
    expect(filled("没有", word)).toBe("没有");
    expect(filled(chinese.files, word)).toBe("count 个文件，收其中 taken 个");
  });

  it("says a number with the word for one or for several", () => {
    expect(filled("{n|file|files} read", () => "1")).toBe("1 file read");
    expect(filled("{n|file|files} read", () => "0")).toBe("0 files read");
    expect(filled("{n|file|files} read", () => "21")).toBe("21 files read");
  });
});
