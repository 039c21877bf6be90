import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testInDepth } from "../support/runs";
import { z } from "zod";

/*
 * What the largest cohorts take, each command in a process of its own.
 */

const UNITS = 20_000;
/** Megabytes of a process with its program. */
const MOST = 620;

const PEAK = 'process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))';

/** Runs a command; the most memory it took, in megabytes. */
function peakOf(...words: readonly string[]): number {
  const flags = ["--import", `data:text/javascript,${encodeURIComponent(PEAK)}`];
  const run = spawnSync(process.execPath, [...flags, "src/cli/start/rubric.js", ...words], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return Number(/peak (\d+)$/.exec(run.stderr)?.[1]) / 1024;
}

const entriesSchema = z.object({ rubric: z.string(), units: z.array(z.record(z.string(), z.unknown())) });

/** The villages of the sample again and again, each under a name of its own. */
function manyVillages(): string {
  const sample: unknown = JSON.parse(readFileSync("rubrics/samples/beijinggang-2019-villages.entries.json", "utf8"));
  const { rubric, units } = entriesSchema.parse(sample);
  const many = Array.from({ length: UNITS }, (_, index) => ({
    ...units[index % units.length],
    name: `第${String(index + 1)}村`,
  }));
  return JSON.stringify({ rubric, units: many });
}

testInDepth(
  "twenty thousand units are filled in and scored in some 600 megabytes",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "memory-"));
    try {
      const [entries, book, scored] = ["填报.json", "考核.xlsx", "结果.xlsx"].map((name) => join(folder, name));
      if (entries === undefined || book === undefined || scored === undefined) throw new Error("three names");
      writeFileSync(entries, manyVillages());
      expect(peakOf("fill", entries, "-o", book)).toBeLessThan(MOST);
      expect(peakOf("score", book, "-o", scored)).toBeLessThan(MOST);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  600_000,
);
