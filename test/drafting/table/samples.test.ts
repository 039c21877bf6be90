import { draftTable } from "../../../src/drafting/table/draftTable";
import { lintRubric } from "../../../src/rubric/lint/lint";
import { hasErrors, issueText } from "../../../src/shared/issue";
import { samples } from "../tables/all";
import type { Sample } from "../tables/sample";

function drafted({ table }: Sample) {
  const draft = draftTable(table, { id: "sample" });
  if (!draft.ok) throw new Error(draft.issues.map(issueText).join("\n"));
  return draft.value;
}

describe.each(Object.entries(samples))("the table %s", (_, sample) => {
  const draft = drafted(sample);
  const { rubric } = draft;

  it("has its title, heading and notes", () => {
    expect(rubric.title).toBe(sample.title);
    expect(rubric.printed.heading).toBe(sample.heading);
    expect(rubric.printed.notes).toEqual(sample.notes);
  });

  it("has its sections and its total", () => {
    expect(rubric.sections.map(({ name, max }) => [name, max])).toEqual(sample.sections);
    expect(rubric.total).toBe(sample.total);
  });

  it("has its items", () => {
    const items = rubric.items.map(({ section, number, max, counts }) => [section, number, max, counts]);
    expect(items).toEqual(sample.items.map(([section, number, max, counts]) => [section, number, max, counts]));
  });

  it("has rules of the kinds that its texts state", () => {
    const unlike = sample.items.flatMap(([, , , , ...kinds], index) => {
      const item = rubric.items[index];
      if (item === undefined || kinds.length === 0 || kinds.includes(item.rule.kind)) return [];
      return [`${item.id} ${item.name}: ${item.rule.kind}, not ${kinds.join("/")} — ${draft.items[index]?.text ?? ""}`];
    });
    expect(unlike).toEqual([]);
  });

  it("is sound, and says what is strange", () => {
    expect(hasErrors(lintRubric(rubric))).toBe(false);
    expect(draft.findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...sample.findings]));
  });

  it("says what is to be confirmed of every item that is not certain, and of no other", () => {
    const uncertain = draft.items.filter(({ reading }) => reading.confidence !== "certain").map(({ item }) => item);
    expect(rubric.items.filter(({ toConfirm }) => toConfirm !== undefined).map(({ id }) => id)).toEqual(uncertain);
  });
});
