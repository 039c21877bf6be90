import { Writable } from "node:stream";
import { readable, streamOutput, writeAll } from "../../../src/cli/system/stream";

/** A stream that fails with `code` from the given write on; 0 never fails. */
function stream(failAt: number, code: string) {
  const written: string[] = [];
  const writable = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      if (failAt > 0 && written.length + 1 >= failAt) {
        done(Object.assign(new Error(code), { code }));
        return;
      }
      written.push(String(chunk));
      done();
    },
  });
  return { written, output: streamOutput(writable) };
}

test("small pieces are written in a few large ones, none is lost", async () => {
  const { written, output } = stream(0, "");
  const pieces = Array.from({ length: 5_000 }, (_, index) => `第${String(index)}行，并且还有一些内容\n`);
  await writeAll(output, pieces);
  expect(written.join("")).toBe(pieces.join(""));
  expect(written.length).toBeLessThan(5);
  expect(written.length).toBeGreaterThan(1);
});

test("nothing to write is nothing written", async () => {
  const { written, output } = stream(0, "");
  await writeAll(output, []);
  expect(written).toEqual([]);
});

test("a reader that has gone is no fault: the rest is dropped", async () => {
  const { written, output } = stream(2, "EPIPE");
  await output.write("a");
  await output.write("b");
  await output.write("c");
  expect(written).toEqual(["a"]);
});

test("any other failure, such as a full disk, is told", async () => {
  const { output } = stream(1, "ENOSPC");
  await expect(output.write("a")).rejects.toThrow("ENOSPC");
});

test("what is for reading keeps its lines and shows codes that a screen would obey", () => {
  expect([...readable(["东\u001b[31m村\n", "a\u202eb\tc\n"])]).toEqual(["东〔U+001B〕[31m村\n", "a〔U+202E〕b\tc\n"]);
});
