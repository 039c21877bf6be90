import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Returned } from "../../app/collect/checkReturned";
import type { Overrides } from "../../app/collect/collect";
import type { Choices } from "../../app/collect/collectPlan";
import type { ReceivedDays } from "../../app/collect/received";
import { issue, type Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { bytesOf, readBytes, type PickedFile } from "../files/pickedFile";
import { pause } from "../session/course";
import { createStore, type Readable } from "../session/store";
import type { Tools } from "../session/tools";
import { append } from "../../shared/list";

/** What has come back so far, and what the clerk decided on it. Nothing of it is in the workbook yet. */
export interface CollectState {
  readonly returned: readonly Returned[];
  readonly overrides: Overrides;
  readonly choices: Choices;
  /** When the files were received, by file. */
  readonly received: ReceivedDays;
  /** The file that is being read, counted from 1; null at rest. */
  readonly progress: { readonly file: string; readonly number: number; readonly of: number } | null;
}

/** Keeps the returned files while the clerk goes from step to step. */
export interface Collecting extends Readable<CollectState> {
  /** Reads files one after the other. One that cannot be used is kept, with the reason, and told. */
  readonly read: (files: readonly PickedFile[]) => Promise<Result<null>>;
  /** Ends the reading; the file that is being read is none of those that were. */
  readonly stop: () => void;
  /** Takes a file over, or leaves it out. */
  readonly take: (file: string, taken: boolean) => void;
  /** Notes when files were received; null takes it back. */
  readonly receive: (files: readonly string[], day: string | null) => void;
  /** Chooses one of the values of a conflict; null leaves the cell as it is. */
  readonly choose: (conflict: string, candidate: string | null) => void;
  /** Forgets what was chosen: it has been written. */
  readonly forgetChoices: () => void;
  readonly clear: () => void;
}

const NOTHING: CollectState = {
  returned: [],
  overrides: new Map(),
  choices: new Map(),
  received: new Map(),
  progress: null,
};

export function createCollecting(tools: Pick<Tools, "apart" | "rubrics">): Collecting {
  const { state, subscribe, change } = createStore(NOTHING);
  const reader = returnedReader(tools);
  let stopped = false;
  const isStopped = () => stopped;
  const readOne = async (picked: PickedFile): Promise<readonly Issue[]> => {
    const found = await reader.read(picked, uniqueName(picked.name, state().returned));
    if (!found.ok) return found.issues;
    change({ returned: [...state().returned, found.value] });
    return found.value.read.ok ? [] : found.value.read.issues;
  };
  const readAll = async (files: readonly PickedFile[]): Promise<readonly Issue[]> => {
    const issues: Issue[] = [];
    for (const [index, picked] of files.entries()) {
      change({ progress: { file: picked.name, number: index + 1, of: files.length } });
      await pause();
      if (isStopped()) return [...issues, issue("returned-stopped", {}, { count: files.length - index })];
      const { length } = state().returned;
      append(issues, await readOne(picked));
      if (isStopped() && state().returned.length === length) {
        return [...issues, issue("returned-stopped", {}, { count: files.length - index })];
      }
    }
    return issues;
  };
  return {
    state,
    subscribe,
    read: async (files) => {
      stopped = false;
      try {
        return success(null, await readAll(files));
      } finally {
        change({ progress: null });
      }
    },
    stop: () => {
      stopped = true;
      tools.apart.stop();
    },
    take: (file, taken) => {
      change({ overrides: new Map([...state().overrides, [file, taken]]) });
    },
    receive: (files, day) => {
      change({ received: withEntry(state().received, files, day) });
    },
    choose: (conflict, candidate) => {
      change({ choices: withEntry(state().choices, [conflict], candidate) });
    },
    forgetChoices: () => {
      change({ choices: NOTHING.choices });
    },
    clear: () => {
      reader.forget();
      change(NOTHING);
    },
  };
}

/** The same with another value under some keys; null takes them out. */
function withEntry(map: ReadonlyMap<string, string>, keys: readonly string[], value: string | null) {
  const others = [...map].filter(([key]) => !keys.includes(key));
  return new Map([...others, ...(value === null ? [] : keys.map((key) => [key, value] as const))]);
}

/** Files of one name from different folders are numbered, so that messages can tell them apart. */
function uniqueName(name: string, returned: readonly Returned[]): string {
  const taken = new Set(returned.map(({ file }) => file));
  let unique = name;
  for (let number = 2; taken.has(unique); number += 1) unique = `${name}（${String(number)}）`;
  return unique;
}

/** Reads returned files, the same contents once. */
interface ReturnedReader {
  /** Fails where the contents were read before. `file` is what messages call the file. */
  readonly read: (picked: PickedFile, file: string) => Promise<Result<Returned>>;
  /** Forgets which contents were read. */
  readonly forget: () => void;
}

/** Whether somebody ended the reading. */
function wasStopped({ issues }: Result<unknown>): boolean {
  return issues.some(({ code }) => code === "job-stopped");
}

function returnedReader(tools: Pick<Tools, "apart" | "rubrics">): ReturnedReader {
  /** The names of all files that were read, by the hash of their contents. */
  const contents = new Map<string, string>();
  return {
    read: async (picked, file) => {
      const bytes = await bytesOf(picked, file);
      if (!bytes.ok) return success({ file, read: bytes });
      const hash = bytesToHex(sha256(bytes.value));
      const other = contents.get(hash);
      if (other !== undefined) return failure([issue("returned-twice", { file }, { other })]);
      contents.set(hash, file);
      const read = await readBytes(picked.name, bytes.value, [".xlsx", ".json"], tools, file);
      if (!wasStopped(read)) return success({ file, read });
      contents.delete(hash);
      return failure([]);
    },
    forget: () => {
      contents.clear();
    },
  };
}
