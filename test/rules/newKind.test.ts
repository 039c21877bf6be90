import { exec } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * A kind of rule is one file and its registration: another one is added to a copy of the sources, and they compile; it is
 * added once more without each of the things that a kind says, and the compiler names what is missing.
 */

const ROOT = join(__dirname, "../..");

/** Everything that asks rules what they are, and nothing that draws. */
const ROOMS = ["shared", "rules", "rubric", "scoring", "layout", "editing"];

const MEMBERS = [
  "called",
  "form",
  "gives",
  "counts",
  "phased",
  "open",
  "explanations",
  "start",
  "needsMaximum",
  "sentence",
  "faults",
  "names",
  "bind",
  "formula",
];

/** A kind like an existing one, under another name. */
const another = readFileSync(join(ROOT, "src/rules/kinds/threshold.ts"), "utf8").replaceAll("threshold", "reached");

/** The same without one of the things that it says. */
function without(member: string): string {
  const stated = new RegExp(`\\n  ${member}[:(,][^]*?(?=\\n  [a-zA-Z]+[:(,]|\\n\\}\\);)`);
  if (!stated.test(another)) throw new Error(`the kind does not say ${member}`);
  return another.replace(stated, "");
}

/** What the compiler says of the sources in a folder. */
function compiled(folder: string): Promise<string> {
  return new Promise((resolve) => {
    exec(`npx tsc --pretty false -p ${folder}`, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 }, (_, said) => {
      resolve(said);
    });
  });
}

let folder = "";
let said: readonly string[] = [];

beforeAll(async () => {
  mkdirSync(join(ROOT, "build"), { recursive: true });
  folder = mkdtempSync(join(ROOT, "build/kind-"));
  for (const room of ROOMS) cpSync(join(ROOT, "src", room), join(folder, "src", room), { recursive: true });
  const kinds = join(folder, "src/rules/kinds");
  const list = readFileSync(join(kinds, "kinds.ts"), "utf8");
  const registered = list
    .replace(/^import \{ scaled \}/m, 'import { reached } from "./reached";\n$&')
    .replace(/^ {2}threshold,$/m, "$&\n  reached,");
  writeFileSync(join(kinds, "kinds.ts"), registered);
  writeFileSync(join(kinds, "reached.ts"), another);
  for (const member of MEMBERS) writeFileSync(join(kinds, `without-${member}.ts`), without(member));
  const options = { extends: "../../tsconfig.pure.json", compilerOptions: { incremental: false }, include: ["src"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
  said = (await compiled(folder)).split("\n").filter((line) => line !== "");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a kind and its registration are all that it takes", () => {
  expect(said.filter((line) => !/without-\w+\.ts|^ /.test(line))).toEqual([]);
});

test.each(MEMBERS)("a kind that does not say its %s does not compile", (member) => {
  const about = said.findIndex((line) => line.includes(`without-${member}.ts`));
  expect(said.slice(about).join("\n")).toContain(`Property '${member}' is missing`);
});
