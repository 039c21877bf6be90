import { effort } from "../support/effort";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createXlsx } from "../../src/workbook/xlsx/writeFile";
import { Desk } from "../support/commandLine";
import { chanceOf, spoiltJson, spoiltPackage, spoiltText, type Chance } from "../support/mutations";
import { deepOr } from "../support/runs";
import { filled } from "../support/sheets";
import { twoVillages, villages } from "../support/villages";

/*
 * Spoilt files of every kind go through the commands that take them. Each ends in a result or in a sentence, in time,
 * and no file is lost: neither what was handed in nor what stands where the result was to be.
 */

const EACH = deepOr(10, 260);
const SEED = 20_261_129;
/** Milliseconds and bytes that a command may take. */
const TIME = 10_000;
const MEMORY = 1024 ** 3;

const read = (path: string) => readFileSync(join(__dirname, path));
const rubric = read("../../rubrics/beijinggang-2019-villages.json").toString();
const drafts = ["forestry.docx", "forestry.html", "forestry.xlsx"] as const;
const csv = "序号,考核内容,分值,评分标准\n1,会议,10,每少1次扣2分，扣完为止。\n2,台账,20,酌情扣分。\n合计,,30,\n";

interface Spoilt {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly commands: readonly (readonly string[])[];
}

const KINDS: Readonly<Record<string, (chance: Chance) => Promise<Spoilt>>> = {
  workbooks: async (chance) => {
    const layout = chance.pick<"appendix" | "matrix">(["appendix", "matrix"]);
    const content = spoiltPackage(await createXlsx(filled(villages, layout, twoVillages)), chance);
    const commands = [
      ["validate", "a.xlsx"],
      ["score", "a.xlsx", "-o", "b.xlsx"],
      ["score", "a.xlsx", "-o", "new.xlsx"],
    ];
    return { name: "a.xlsx", content, commands: [...commands, ["read", "a.xlsx", "--json"]] };
  },
  entries: (chance) => {
    const content = spoiltJson(JSON.stringify(twoVillages), chance);
    const commands = [
      ["score", "a.json", "--json"],
      ["fill", "a.json", "-o", "b.xlsx"],
      ["fill", "a.json", "-o", "new.xlsx"],
    ];
    return Promise.resolve({ name: "a.json", content, commands });
  },
  rubrics: (chance) => {
    const own = rubric.replace('"id": "beijinggang-2019-villages"', '"id": "own"');
    const template = ["template", "a.json", "--units", "units.txt", "-o"];
    const commands = [
      ["show", "a.json"],
      [...template, "b.xlsx"],
      [...template, "new.xlsx"],
    ];
    return Promise.resolve({ name: "a.json", content: spoiltJson(own, chance), commands });
  },
  drafts: (chance) => {
    const source = chance.pick([...drafts, "table.csv"]);
    const name = `a${source.slice(source.lastIndexOf("."))}`;
    const commands = [
      ["draft", name, "-o", "b.json"],
      ["draft", name, "-o", "new.json"],
    ];
    if (source === "table.csv") return Promise.resolve({ name, content: spoiltText(csv, chance), commands });
    const bytes = read(`../drafting/files/${source}`);
    const isText = source.endsWith(".html");
    const content = isText ? spoiltText(bytes.toString(), chance) : spoiltPackage(bytes, chance);
    return Promise.resolve({ name, content, commands });
  },
};

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

/** What is wrong with how a command ended; null where nothing is. */
async function complaint(command: readonly string[], name: string): Promise<string | null> {
  const before = desk.bytes(name);
  const spent = effort();
  const { rss } = process.memoryUsage();
  const ran = await desk.run(command).catch((error: unknown) => (error instanceof Error ? error : new Error("?")));
  if (ran instanceof Error) return ran.stack ?? ran.message;
  if (spent() > TIME) return "takes too long";
  if (process.memoryUsage().rss - rss > MEMORY) return "takes too much memory";
  if (ran.status > 0 && ran.stderr === "") return "fails without a word";
  if (ran.status === 0 && ran.stdout === "") return "gives nothing";
  // Places and quotations are the file's own words.
  const own = ran.stderr.replaceAll(/^.*?：|“[^”]*”/gm, "");
  if (/undefined|\[object |\bNaN\b/.test(own)) return ran.stderr;
  if (Buffer.compare(before, desk.bytes(name)) !== 0) return "its input is lost";
  return desk.bytes("b.xlsx").length === 1 && desk.bytes("b.json").length === 1 ? null : "another file is lost";
}

describe.each(Object.entries(KINDS))("spoilt %s", (kind, make) => {
  it("end in a result or a sentence, in time, and no file is lost", async () => {
    desk.put("units.txt", "红星村\n东港村\n");
    desk.put("b.xlsx", "x");
    desk.put("b.json", "x");
    const complaints: string[] = [];
    for (let index = 0; index < EACH; index += 1) {
      const { name, content, commands } = await make(chanceOf(SEED + index));
      desk.put(name, content);
      for (const made of ["new.xlsx", "new.json"]) rmSync(desk.path(made), { force: true });
      for (const command of commands) {
        const found = await complaint(command, name);
        if (found !== null) complaints.push(`${kind} ${String(index)} ${command.join(" ")}: ${found}`);
      }
    }
    expect(complaints).toEqual([]);
  }, 1_800_000);
});
