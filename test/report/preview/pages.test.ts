import { unitsDocument } from "../../../src/report/appendix/document";
import { cellText } from "../../../src/report/model";
import { typesetDocument, type SetTable } from "../../../src/report/page/typeset";
import { previewPages, type PreviewNode } from "../../../src/report/preview/pages";
import { previewStyles } from "../../../src/report/preview/pageStyles";
import { at } from "../../../src/shared/list";
import { optionsOf, sampleSource } from "../../support/issued";
import { builtInRubrics } from "../../support/rubrics";

function all(node: PreviewNode): PreviewNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === "string" ? [] : all(child)))];
}

function textOf(node: PreviewNode): string {
  return node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

const classed = (node: PreviewNode, name: string) =>
  all(node).filter(({ attributes }) => attributes.className?.split(" ").includes(name));
const tagged = (node: PreviewNode, ...tags: string[]) => all(node).filter(({ tag }) => tags.includes(tag));

describe.each(builtInRubrics().map(({ id }) => id))("the pages of %s on a screen", (id) => {
  const source = sampleSource(id, 2);
  const set = typesetDocument(unitsDocument(source, source.evaluation.units, optionsOf("internal", { self: true })));
  const pages = previewPages(set);

  it("are those that are printed, numbered, each with the header of the table", () => {
    const count = set.appendices.reduce((total, { table }) => total + table.pageStarts.length + 1, 0);
    expect(pages).toHaveLength(count);
    pages.forEach((page, index) => {
      const number = classed(page, "number").map((one) => [textOf(one), one.attributes.className]);
      expect(number).toEqual([[`— ${String(index + 1)} —`, `number ${index % 2 === 0 ? "odd" : "even"}`]]);
      expect(tagged(page, "thead")).toHaveLength(1);
    });
  });

  it("hold every cell once, in its place, and their rows fill the table", () => {
    const cells = pages.flatMap((page) => tagged(page, "td"));
    const whole = cells.filter((one) => classed(one, "broken").length === 0);
    const planned = set.appendices.flatMap(({ table }) => {
      const broken = new Set(brokenRows(table));
      const own = table.cells.filter(({ row }) => row >= table.headerRows && !broken.has(row));
      return own.sort((a, b) => a.row - b.row || a.column - b.column);
    });
    expect(whole.map(textOf)).toEqual(planned.map(cellText));
    for (const page of pages) {
      const columns = tagged(page, "col").length;
      for (const part of tagged(page, "tbody", "thead")) {
        const spans = tagged(part, "td", "th").map(
          ({ attributes }) => (attributes.colSpan ?? 1) * (attributes.rowSpan ?? 1),
        );
        expect(spans.reduce((total, span) => total + span, 0)).toBe(columns * part.children.length);
      }
    }
  });
});

const brokenRows = ({ pageStarts }: SetTable) => pageStarts.flatMap(({ row, line }) => (line > 0 ? [row] : []));

it("goes on with the cells of a broken row on the next page", () => {
  const source = sampleSource("east-west-cooperation", 2);
  const set = typesetDocument(unitsDocument(source, source.evaluation.units, optionsOf("internal", { self: true })));
  const parts = previewPages(set)
    .flatMap((page) => tagged(page, "tr"))
    .filter((row) => classed(row, "broken").length > 0)
    .map((row) => row.children.map((one) => (typeof one === "string" ? one : textOf(one))));
  const planned = set.appendices.flatMap(({ table }) =>
    brokenRows(table).map((row) => table.cells.filter((one) => one.row === row).map(cellText)),
  );
  expect(planned.length).toBeGreaterThan(0);
  expect(parts).toHaveLength(2 * planned.length);
  const plain = (text: string) => text.replaceAll("\n", "");
  planned.forEach((texts, index) => {
    const [before, behind] = [at(parts, 2 * index), at(parts, 2 * index + 1)];
    expect(texts.map((_, cell) => plain(at(before, cell) + at(behind, cell)))).toEqual(texts.map(plain));
    expect(behind.some((text) => text !== "")).toBe(true);
  });
});

it("has looks for every class that it gives", () => {
  const source = sampleSource("shanxi-miit-2020-cities", 11);
  const set = typesetDocument(
    unitsDocument(
      source,
      source.evaluation.units,
      optionsOf("internal", { self: true, signature: { assessor: null, responsible: null } }),
    ),
  );
  const classes = new Set(
    previewPages(set)
      .flatMap(all)
      .flatMap(({ attributes }) => attributes.className?.split(" ") ?? []),
  );
  const styles = previewStyles();
  expect([...classes].filter((name) => !styles.includes(`.${name}`))).toEqual(["type-area"]);
});
