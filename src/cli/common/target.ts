import { demandRoom, whereabouts, type FilePath, type Target } from "../system/files";
import { unusable } from "../system/stop";
import type { Call, Option } from "./command";

/** Lets what is written replace a file that is there, an input among them. */
export const forceOption: Option = { name: "force" };

/** Where a command writes; stops where a file is there and --force is not, or where there is no folder. */
export async function targetAt(path: FilePath, call: Call, inputs: readonly FilePath[]): Promise<Target> {
  const target = { ...path, replaces: call.options.force === true };
  const there = await whereabouts(path);
  if (there !== null && !target.replaces) {
    const read = await Promise.all(inputs.map(whereabouts));
    throw unusable(read.includes(there) ? "file-is-input" : "file-exists", { file: path.shown }, {});
  }
  await demandRoom(target);
  return target;
}
