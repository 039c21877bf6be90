import { decodeText } from "../drafting/read/decodeText";
import { readBytes, type FilePath } from "./files";
import { unusable } from "./stop";

/** The text of a file in any of the encodings that offices use; stops where it has none. */
export async function readText(path: FilePath): Promise<string> {
  const text = decodeText(await readBytes(path));
  if (text === null) throw unusable("file-not-text", { file: path.shown }, {});
  return text;
}
