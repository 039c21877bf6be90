import ts from "typescript";
import { inheritedLookUps } from "./lookUps";

const ROOT = "/project";

/** A program of one source beside the library of the language. */
function programWith(text: string): ts.Program {
  const options: ts.CompilerOptions = { strict: true, noLib: true, noEmit: true };
  const host = ts.createCompilerHost(options);
  const own: Readonly<Record<string, string>> = {
    "/project/src/a.ts": `type Rec<V> = { [key: string]: V };\ndeclare const marks: Rec<number>;\n${text}`,
  };
  return ts.createProgram(["/project/src/a.ts"], options, {
    ...host,
    fileExists: (path) => Object.hasOwn(own, path),
    readFile: (path) => own[path],
    getSourceFile: (path, version) =>
      Object.hasOwn(own, path) ? ts.createSourceFile(path, own[path] ?? "", version) : undefined,
  });
}

test.each([
  ["a record asked by any text", "declare const key: string;\nmarks[key];", [4]],
  ["a record set under any text", "declare const key: `${string}x` | null;\nmarks[key!] = 1;", [4]],
  [
    "a record that may be absent",
    "declare const key: string; declare const some: Rec<number> | undefined;\nsome?.[key];",
    [4],
  ],
  ["whether a record has a key", "declare const key: string;\nkey in marks;", [4]],
  ["a key that the source names", 'marks["a"];\n"a" in marks;', []],
  ["one of known keys", 'declare const key: "a" | "b";\nmarks[key];', []],
  ["what has its names alone", 'declare const pair: { a: 1; b: 2 };\ndeclare const key: "a" | "b";\npair[key];', []],
])("%s", (_, text, lines) => {
  expect(inheritedLookUps(programWith(text), ROOT).map(({ line }) => line)).toEqual(lines);
});
