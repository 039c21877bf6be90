import { findingsOf } from "../../editing/findings";
import { nextVersion, sameContents } from "../../editing/versions";
import { parseRubric } from "../../rubric/lint/load";
import type { Rubric } from "../../rubric/schema";
import { hasErrors, issue, type Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { bytesOf, textOf, type PickedFile } from "../files/pickedFile";
import type { OwnTable, OwnTables } from "../session/ownTables";
import type { Tools } from "../session/tools";

/** A table of an office's own with what its checks find; the checks are loaded with whoever needs them. */
export function checkedTable(rubric: Rubric, used: boolean): OwnTable {
  return { rubric, findings: findingsOf(rubric).map(({ issue }) => issue), used };
}

/**
 * Opens a rubric file and keeps it as the office's own. Fails where it is none. One with faults in its contents is kept,
 * so that they can be mended; all of them are notice.
 */
export async function openTable({ rubrics }: Tools, own: OwnTables, picked: PickedFile): Promise<Result<null>> {
  const { name } = picked;
  const bytes = await bytesOf(picked, name);
  if (!bytes.ok) return bytes;
  const text = textOf(bytes.value);
  if (text === null) return failure([issue("file-not-text", { file: name }, {})]);
  const parsed = parseRubric(text, name);
  if (!parsed.ok) return parsed;
  const rubric = parsed.value;
  if (!rubrics.ids.includes(rubric.id)) return success(null, kept(own, rubric, name));
  const official = await rubrics.load(rubric.id);
  if (sameContents(rubric, official)) {
    own.choose(official.id);
    return success(null, [issue("table-official", { file: name }, { title: official.title })]);
  }
  const changed = nextVersion(rubric, { opened: official, used: true, official: rubrics.ids });
  const notice = issue("table-made-own", { file: name }, { id: rubric.id, own: changed.id });
  return success(null, [notice, ...kept(own, changed, name)]);
}

/** Keeps a table of a file; the result is what is to be said of it. */
function kept(own: OwnTables, rubric: Rubric, file: string): readonly Issue[] {
  const { id, version } = rubric;
  const before = own.state().tables.find((table) => table.rubric.id === id);
  const table = checkedTable(rubric, true);
  own.keep(table);
  const replaced = before === undefined || sameContents(before.rubric, rubric) ? [] : [replacedBy(id, version, file)];
  const findings = table.findings.map((found): Issue => ({ ...found, place: { file, ...found.place } }));
  const faults = findings.filter(({ severity }) => severity === "error").length;
  const faulty = hasErrors(findings) ? [issue("table-has-faults", { file }, { count: faults })] : [];
  return [...replaced, ...faulty, ...findings];
}

function replacedBy(id: string, version: number, file: string): Issue {
  return issue("table-replaced", { file }, { id, version });
}
