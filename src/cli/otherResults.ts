import type { Input } from "../app/input";
import { parseResults, withOtherResults } from "../app/otherResults";
import { parseJson } from "../shared/json";
import { optionValue, type Call, type Option } from "./command";
import { filePath } from "./inputs";
import type { Io } from "./io";
import { Stop } from "./stop";
import { readText } from "./textFile";

/** The results of another rubric, as score --json prints them. */
export const resultsOption: Option = { name: "results", value: "结果.json" };

/** The input with what it takes from the file of results that was named; stops where that cannot be read. */
export async function withNamedResults(input: Input, call: Call, io: Io): Promise<Input> {
  const value = optionValue(call, resultsOption.name);
  if (value === null) return input;
  const path = filePath(value, io);
  const json = parseJson(await readText(path), path.shown);
  if (!json.ok) throw new Stop(2, json.issues);
  const results = parseResults(json.value, path.shown);
  if (!results.ok) throw new Stop(1, results.issues);
  return withOtherResults(input, results.value, path.shown);
}
