import { visible } from "../../shared/text";
import type { Output } from "./io";

/** The part of a Node stream that is needed; standard output and standard error have it. */
interface Stream {
  write(text: string, done: (error?: Error | null) => void): boolean;
  on(event: "error", listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean;
}

/**
 * Output to a stream. When the reader has gone (`| head`), the rest is dropped and the command runs to its end; any
 * other failure, such as a full disk, rejects.
 */
export function streamOutput(stream: Stream): Output {
  let gone = false;
  // Without a listener the error would end the process; each write hears of its own failure.
  stream.on("error", () => undefined);
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      if (gone) {
        resolve();
        return;
      }
      stream.write(text, (error) => {
        if (error === null || error === undefined) resolve();
        else if (isGone(error)) {
          gone = true;
          resolve();
        } else reject(error);
      });
    });
  return { write, isTTY: stream.isTTY === true };
}

function isGone(error: Error): boolean {
  return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}

/** A text for reading: its lines stay, every other sign that a screen would obey or nobody sees has a mark. */
export function* readable(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield visible(piece);
}

const CHUNK = 64 * 1024;

/** Writes many small pieces in a few large ones; tells now and then how many are `written`. */
export async function writeAll(
  output: Output,
  pieces: Iterable<string>,
  written: (pieces: number) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  let pending = "";
  let count = 0;
  for (const piece of pieces) {
    pending += piece;
    count += 1;
    if (pending.length < CHUNK) continue;
    await output.write(pending);
    await written(count);
    pending = "";
  }
  if (pending !== "") await output.write(pending);
}
