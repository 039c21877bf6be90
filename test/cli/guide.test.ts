import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Io } from "../../src/cli/system/io";
import { optionWords } from "../../src/editing/wording/label";
import { rubricSchema } from "../../src/rubric/schema";
import { draftTexts } from "../../src/taskpane/wording/draft";
import { editTexts } from "../../src/taskpane/wording/edit";
import { versionTexts } from "../../src/taskpane/wording/versions";
import { textsIn } from "../../src/taskpane/wording/texts";
import { townships } from "../drafting/tables/townships";
import { Desk } from "../support/commandLine";
import { guideSteps, shownPieces, type GuideStep } from "../support/reference/guideSteps";
import { anchorOf, chaptersOf, fencedIn, tablesIn } from "../support/reference/markdown";

const ROOT = join(__dirname, "../..");
const SAMPLE = "test/drafting/files/townships.docx";
const OWN = "test/ownBook/files/成绩表.xlsx";
const read = (name: string) => readFileSync(join(ROOT, "rubrics", name), "utf8");
const guide = read("guide.md");

const desk = new Desk();
beforeAll(() => {
  for (const file of [SAMPLE, OWN]) desk.put(file, readFileSync(join(ROOT, file)));
});
afterAll(() => {
  desk.clear();
});

function json(name: string): unknown {
  return JSON.parse(new TextDecoder().decode(desk.bytes(name)));
}

/** Replaces what the step shows of an item, which is thereby confirmed. */
function change({ file, copy, item, json: shown }: Extract<GuideStep, { is: "change" }>): void {
  const rubric = rubricSchema.parse(json(copy?.of ?? file));
  const changed = z.looseObject({}).parse(JSON.parse(shown));
  const items = rubric.items.map((one) => (one.id === item ? { ...one, ...changed, toConfirm: undefined } : one));
  desk.put(file, { ...rubric, version: copy?.version ?? rubric.version, items });
}

const COMMAND = /^npm run -s rubric -- (.+)$/;

async function printedBy(lines: readonly string[], changes: Partial<Io> = {}): Promise<string> {
  let printed = "";
  for (const line of lines) {
    const typed = COMMAND.exec(line)?.[1];
    if (typed === undefined) throw new Error(`no command of this program: ${line}`);
    const ran = await desk.run(typed.split(" "), changes);
    expect([line, ran.status]).toEqual([line, 0]);
    printed += ran.stdout + ran.stderr;
  }
  return printed.trimEnd();
}

test("the guide's steps do what it says", async () => {
  const steps = guideSteps(guide);
  for (const step of steps) {
    if (step.is === "file") desk.put(step.name, step.text);
    else if (step.is === "change") change(step);
    else {
      const printed = await printedBy(step.lines);
      const shown = shownPieces(step.printed);
      if (shown.whole) expect(printed).toBe(step.printed);
      else for (const piece of shown.pieces) expect(printed).toContain(piece);
    }
  }
  expect(steps.filter(({ is }) => is === "commands").length).toBeGreaterThan(7);
});

test("the five lines of the README do the same", async () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const chapter = chaptersOf(readme).find(({ title }) => title === "加一张考评表");
  const lines = fencedIn(chapter?.lines ?? [], "sh").split("\n");
  expect(lines).toHaveLength(5);
  desk.put("readme/考核表.docx", desk.bytes(SAMPLE));
  desk.put("readme/名单.txt", "红旗镇\n");
  const cwd = desk.path("readme");
  await printedBy(lines.slice(0, 3), { cwd });
  // Somebody fills it in, or does not yet.
  desk.put("readme/填好.xlsx", desk.bytes("readme/考核.xlsx"));
  await printedBy(lines.slice(3), { cwd });
  expect(desk.bytes("readme/附件.docx").length).toBeGreaterThan(0);
});

test("the table shown is the sample", () => {
  const [table] = tablesIn(chaptersOf(guide).find(({ title }) => title === "练习用的表")?.lines ?? []);
  const printed = townships.table.rows.map((row) =>
    row.map((cell) => (cell === "<" || cell === "^" ? "" : cell.replace("\n", ""))),
  );
  expect(table).toEqual(printed);
});

test("names of the pane are those of the pane", () => {
  const words = [textsIn("zh-CN"), draftTexts["zh-CN"], editTexts["zh-CN"], versionTexts["zh-CN"], optionWords].flatMap(
    stringsIn,
  );
  const named = [...guide.matchAll(/“\*\*(.+?)\*\*”/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !words.includes(name ?? ""))).toEqual([]);
});

function stringsIn(texts: unknown): readonly string[] {
  if (typeof texts === "string") return [texts];
  return typeof texts === "object" && texts !== null ? Object.values(texts).flatMap(stringsIn) : [];
}

test("links lead to chapters of the reference", () => {
  const anchors = chaptersOf(read("reference.md")).map(({ title }) => anchorOf(title));
  const links = [...guide.matchAll(/\]\(reference\.md#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((anchor) => !anchors.includes(anchor ?? ""))).toEqual([]);
});
