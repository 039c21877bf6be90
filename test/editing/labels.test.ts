import { describeForm, type FormNode } from "../../src/editing/form/describe";
import { itemShape, PART_NAMES, PARTS } from "../../src/editing/parts";
import {
  fieldLabel,
  optionLabel,
  valueLabel,
  fieldWords,
  optionWords,
  valueWords,
  wordTables,
} from "../../src/editing/wording/label";

/** Keys that forms never show. */
const HIDDEN = new Set(["id", "toConfirm"]);

const asked: { fields: Set<string>; options: Set<string>; values: Set<string> } = {
  fields: new Set(),
  options: new Set(),
  values: new Set(),
};

/** Asks for the words of everything that a form shows; throws where there are none. */
function ask(node: FormNode, key: string, group: string): void {
  if (node.is === "list" || node.is === "names") ask(node.of, key, group);
  if (node.is === "choice") {
    for (const value of node.values) {
      valueLabel(group, key, value, "en-US");
      asked.values.add(`${group}.${key}=${String(value)}`).add(`${key}=${String(value)}`);
    }
  }
  if (node.is === "either") {
    for (const option of node.options) {
      optionLabel(group, key, option.id, "zh-CN");
      asked.options.add(`${group}.${key}:${option.id}`).add(`${key}:${option.id}`).add(`:${option.id}`);
      ask(option.node, key, group);
    }
  }
  if (node.is !== "group") return;
  for (const field of node.fields) {
    if (field.node.is === "fixed" || (HIDDEN.has(field.key) && node.name !== "rubric")) continue;
    fieldLabel(node.name, field.key, "zh-CN");
    asked.fields.add(`${node.name}.${field.key}`).add(field.key);
    ask(field.node, field.key, node.name);
  }
}

const forms: readonly (readonly [string, FormNode])[] = [
  ["items", describeForm(itemShape(), "items")],
  ...PART_NAMES.map((part) => ["rubric", describeForm(PARTS[part], "rubric")] as const),
];

test.each(forms)("%s: every field, kind and value has its words", (key, form) => {
  expect(() => {
    ask(form, key, key);
  }).not.toThrow();
});

test("no words are kept for what no form asks for", () => {
  const unused = (table: Readonly<Record<string, unknown>>, known: ReadonlySet<string>) =>
    Object.keys(table).filter((name) => !known.has(name));
  expect(unused(fieldWords, asked.fields)).toEqual([]);
  expect(unused(optionWords, asked.options)).toEqual([]);
  expect(unused(valueWords, asked.values)).toEqual([]);
});

test("Chinese words are Chinese, English words are not, and neither shows a key of the file", () => {
  for (const [chinese, english] of Object.values({ ...fieldWords, ...optionWords, ...valueWords })) {
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(english).toMatch(/[A-Za-z]/);
    expect(chinese + english).not.toMatch(/[a-z][A-Z]/);
  }
});

test("no two tables have words for the same place", () => {
  const { fields, options, values } = wordTables;
  for (const tables of [fields, options, values]) {
    const keys = tables.flatMap((table) => Object.keys(table));
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  }
});
