import fc from "fast-check";
import {
  canUndo,
  changed,
  isChanged,
  leftUnfinished,
  redo,
  savedAs,
  startEditing,
  undo,
  type EditedRubric,
} from "../../src/editing/edited";
import { plainly } from "../../src/editing/items";
import { builtInRubric } from "../support/rubrics";

const rubric = builtInRubric("shanxi-miit-2020-cities");
const titled = (title: string) => plainly({ ...rubric, title });

test("undoing and redoing lead through all states in order", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }), (titles) => {
      const states = titles.reduce<readonly EditedRubric[]>(
        (all, title) => [...all, changed(all.at(-1) ?? startEditing(rubric), titled(title), null)],
        [],
      );
      const last = states.at(-1) ?? startEditing(rubric);
      let back = last;
      for (const title of [...titles.slice(0, -1).reverse(), rubric.title]) {
        back = undo(back);
        expect(back.rubric.title).toBe(title);
      }
      expect(canUndo(back)).toBe(false);
      expect(isChanged(back)).toBe(false);
      const forth = titles.reduce((current) => redo(current), back);
      expect(forth.rubric).toBe(last.rubric);
      expect(redo(forth)).toBe(forth);
    }),
  );
});

test("changes in one place are one step, those in another place another", () => {
  let edited = startEditing(rubric);
  for (const title of ["表", "表格", "表格一"]) edited = changed(edited, titled(title), "title");
  edited = changed(edited, titled("表格二"), "other");
  edited = undo(edited);
  expect(edited.rubric.title).toBe("表格一");
  expect(undo(edited).rubric).toBe(rubric);
});

test("after undoing, a change in the same place is a step of its own", () => {
  let edited = changed(changed(startEditing(rubric), titled("甲"), "title"), titled("乙"), "number");
  edited = changed(undo(edited), titled("丙"), "title");
  expect(undo(edited).rubric.title).toBe("甲");
});

test("a change leaves nothing to redo", () => {
  const edited = changed(undo(changed(startEditing(rubric), titled("甲"), null)), titled("乙"), null);
  expect(redo(edited)).toBe(edited);
});

test("a change that changes nothing is no step", () => {
  expect(canUndo(changed(startEditing(rubric), plainly(rubric), "title"))).toBe(false);
});

test("what is unfinished is kept by form, counts as changed, and is what is undone first", () => {
  const before = changed(startEditing(rubric), titled("甲"), "title");
  const edited = leftUnfinished(before, "item:1", { name: "" });
  expect(edited.unfinished.get("item:1")).toEqual({ name: "" });
  expect(isChanged(leftUnfinished(startEditing(rubric), "item:1", {}))).toBe(true);
  expect(undo(edited).rubric.title).toBe("甲");
  expect(undo(edited).unfinished.size).toBe(0);
  expect(undo(undo(edited)).rubric).toBe(rubric);
});

test("what is finished in a form is unfinished no more; elsewhere it is", () => {
  const edited = leftUnfinished(leftUnfinished(startEditing(rubric), "item:1", {}), "item:2", {});
  expect([...changed(edited, titled("甲"), null, "item:1").unfinished.keys()]).toEqual(["item:2"]);
  expect([...changed(edited, plainly(rubric), "name", "item:2").unfinished.keys()]).toEqual(["item:1"]);
  expect(changed(edited, titled("甲"), "item:1").unfinished.size).toBe(2);
});

test("a saved rubric is not changed until the next change, and saving can be undone", () => {
  const edited = savedAs(changed(startEditing(rubric), titled("甲"), null), { ...rubric, title: "甲", version: 2 });
  expect(isChanged(edited)).toBe(false);
  expect(edited.rubric.version).toBe(2);
  expect(isChanged(undo(edited))).toBe(true);
});

test("after saving, a change in the same place is a step of its own", () => {
  const before = changed(startEditing(rubric), titled("甲"), "title");
  const edited = changed(savedAs(before, before.rubric), titled("乙"), "title");
  expect(undo(edited).rubric.title).toBe("甲");
  expect(isChanged(undo(edited))).toBe(false);
});
