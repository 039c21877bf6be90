import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const ROOT = join(__dirname, "..");
const text = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");

const files = [...text.matchAll(/(?:src|test|rubrics|assets)\/[\w./-]*\w\.(?:tsx?|md|json|cjs)|[A-Z]+\.md/g)];
const named = [...new Set(files.map(([file]) => file))];

test("the guide for contributors walks through real files", () => {
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test("its scripts are in package.json", () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")));
  const used = [...text.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, script]) => script ?? "");
  expect(used.filter((script) => script !== "ci" && !(script in scripts))).toEqual([]);
});
