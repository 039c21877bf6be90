import { PART_NAMES, partOf, PARTS, partWith, setEnteredItem, setPart } from "../../src/editing/parts";
import { rubricSchema } from "../../src/rubric/schema";
import { builtInRubric, builtInRubrics } from "../support/rubrics";

const villages = builtInRubric("beijinggang-2019-villages");

test.each(builtInRubrics().map((rubric) => [rubric.id, rubric] as const))(
  "%s: every part put back as it is leaves the rubric as it is",
  (_, rubric) => {
    for (const part of PART_NAMES) {
      const set = setPart(rubric, part, partOf(rubric, part));
      expect(set.ok ? set.value.rubric : set.issues).toEqual(rubric);
    }
  },
);

test("parts share no key, and all that is entered beside items and the printed table belongs to one", () => {
  const keys = PART_NAMES.flatMap((part) => Object.keys(PARTS[part].shape));
  expect(new Set(keys).size).toBe(keys.length);
  const apart = ["$schema", "format", "version", "printed", "items", "mended", "examples"];
  expect([...keys, ...apart].sort()).toEqual(Object.keys(rubricSchema.shape).sort());
  expect(keys.map(partWith)).not.toContain(null);
  expect(apart.map(partWith)).toEqual(apart.map(() => null));
});

test("a part that is not valid is refused with the place inside it", () => {
  const set = setPart(villages, "document", { ...partOf(villages, "document"), title: "" });
  expect(set.issues.map(({ place }) => place.path)).toEqual(["title"]);
});

test("items follow a section that is renamed", () => {
  const [first, ...others] = villages.sections;
  if (first === undefined) throw new Error("no sections");
  const set = setPart(villages, "sections", {
    ...partOf(villages, "sections"),
    sections: [{ ...first, name: "平时" }, ...others],
  });
  expect(set.ok && set.value.rubric.items[0]?.section).toBe("平时");
});

test("a key that is left out of a part is taken away", () => {
  const confidential = { what: ["grades"], clause: "第一条" };
  const withIt = setPart(villages, "others", { ...partOf(villages, "others"), confidential });
  if (!withIt.ok) throw new Error("not valid");
  const { rubric } = withIt.value;
  expect(rubric.confidential).toEqual(confidential);
  const without = setPart(rubric, "others", partOf(villages, "others"));
  expect(without.ok && without.value.rubric).toEqual(villages);
});

test("an item that is not valid is refused with the place inside it", () => {
  const [item] = villages.items;
  const set = setEnteredItem(villages, { ...item, name: "", max: -1 });
  expect(set.issues.map(({ place }) => String(place.path)).sort()).toEqual(["max", "name"]);
});
