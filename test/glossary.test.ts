import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/* The words of the glossary are those of the code, of the Chinese wording and of the English one. */

const ROOT = join(__dirname, "..");

function filesIn(folder: string, extension: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => extension.test(file))
    .map((file) => join(ROOT, folder, file));
}

const read = (file: string) => readFileSync(file, "utf8");

const sources = filesIn("src", /\.tsx?$/);
/** Kinds of rules have their words in their own files. */
const wording = sources.filter((file) => /[\\/]wording[\\/]|[\\/]src[\\/]rules[\\/]/.test(file)).map(read);
const rubrics = filesIn("rubrics", /\.json$/).map(read);

/** Every name in the code, and the names of its files and folders. */
const names = new Set(
  sources.flatMap((file) => {
    const code = read(file).replace(/\/\*[^]*?\*\/|\/\/.*/g, "");
    const places = file.slice(ROOT.length).split(/[\\/]/);
    return [...(code.match(/[A-Za-z_]\w*/g) ?? []), ...places, basename(file).replace(/\.tsx?$/, "")];
  }),
);

const chinese = [...wording, ...rubrics].join("\n");
const english = wording
  .flatMap((file) => file.match(/(["`])(?:(?!\1|\n).)*\1/g) ?? [])
  .join("\n")
  .toLowerCase();

interface Row {
  readonly term: string;
  readonly code: string;
  readonly english: string;
  readonly meaning: string;
}

const rows: readonly Row[] = read(join(ROOT, "GLOSSARY.md"))
  .split("\n")
  .filter((line) => /^\| [^-]/.test(line) && !line.startsWith("| 中文"))
  .map((line) => {
    const [term = "", code = "", words = "", meaning = ""] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { term, code: code.replaceAll("`", ""), english: words, meaning };
  });

test("the glossary is a table of terms, each told once", () => {
  expect(rows.length).toBeGreaterThan(60);
  expect(new Set(rows.map(({ term }) => term)).size).toBe(rows.length);
  expect(rows.filter(({ meaning }) => meaning === "")).toEqual([]);
});

test.each(rows)("$term is $code in the code, and $english in English", ({ term, code, english: words }) => {
  expect(names.has(code)).toBe(true);
  expect(chinese).toContain(term);
  expect(english).toContain(words.toLowerCase());
});
