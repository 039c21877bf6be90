import { hasErrors, issueText, placeText, type Issue, type Place } from "../../shared/issue";
import { at, grouped } from "../../shared/list";
import type { Severity } from "../../shared/wording/table";
import type { Io } from "../system/io";
import type { ExitStatus } from "../system/stop";
import { writeAll } from "../system/stream";
import { onOneLine } from "../../shared/text";

const HEADINGS: readonly (readonly [Severity, string])[] = [
  ["error", "错误"],
  ["warning", "警告"],
  ["notice", "提示"],
];

/**
 * All issues for reading: errors first, then warnings, then notices, each with its place, one a line. Where one kind has
 * very many in a file, the first stands for them with their number, unless `all` are wanted.
 */
export function* diagnosticLines(issues: readonly Issue[], all = false): Generator<string> {
  for (const [severity, heading] of HEADINGS) {
    const found = issues.filter((one) => one.severity === severity);
    if (found.length === 0) continue;
    yield `${heading}（${String(found.length)}）\n`;
    const lines = severity === "notice" ? gathered(found) : found.map((one) => lineFor(one, lineOf(one)));
    for (const line of all ? lines.map(({ text }) => text) : withCounts(lines)) yield `  ${line}\n`;
  }
}

/** A line, and what it has in common with others of its kind. */
interface Line {
  readonly text: string;
  readonly kind: string;
}

function lineFor({ code, place }: Issue, text: string): Line {
  return { text, kind: JSON.stringify([code, place.file]) };
}

/** Lines of one kind that are told one by one, at most. */
const MOST_OF_A_KIND = 20;

/** The lines, of a kind that has too many the first with their number. */
function* withCounts(lines: readonly Line[]): Generator<string> {
  const counts = new Map<string, number>();
  for (const { kind } of lines) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const told = new Set<string>();
  for (const { text, kind } of lines) {
    const count = counts.get(kind) ?? 0;
    if (count <= MOST_OF_A_KIND) yield text;
    else if (!told.has(kind)) yield `${text}（同类的共${String(count)}处，加--all逐条列出）`;
    told.add(kind);
  }
}

/** How many there are of each severity, in words; null where there is nothing at all. */
export function countText(issues: readonly Issue[]): string | null {
  const counts = HEADINGS.map(([severity, heading]) => {
    return [heading, issues.filter((one) => one.severity === severity).length] as const;
  });
  const told = counts.filter(([, count]) => count > 0).map(([heading, count]) => `${heading}${String(count)}条`);
  return told.length === 0 ? null : told.join("，");
}

function lineOf(found: Issue): string {
  const place = placeText(found.place);
  return onOneLine(place === "" ? issueText(found) : `${place}：${issueText(found)}`);
}

/** From so many units on, one remark that concerns them all is made once. */
const MANY = 4;
const NAMED = 3;

/** Notices, the same one for many units of a file on a single line: it asks nobody to do anything about one cell. */
function gathered(notices: readonly Issue[]): Line[] {
  const groups = grouped(notices, (notice) => {
    const { file, item, field, side } = notice.place;
    return JSON.stringify([issueText(notice), file, item, field, side]);
  });
  return [...groups.values()].flatMap((group) =>
    group.length < MANY ? group.map((one) => lineFor(one, lineOf(one))) : [lineFor(at(group, 0), gatheredLine(group))],
  );
}

function gatheredLine(group: readonly Issue[]): string {
  const first = at(group, 0);
  const names = group.flatMap(({ place }) => place.unit ?? []);
  const units = `${names.slice(0, NAMED).join("、")}等${String(names.length)}个单位`;
  const where = placeText(sharedPlace(first.place));
  return onOneLine(`${where === "" ? units : `${where} · ${units}`}：${issueText(first)}`);
}

function sharedPlace({ file, item, itemName, field, side }: Place): Place {
  return {
    ...(file === undefined ? {} : { file }),
    ...(item === undefined ? {} : { item }),
    ...(itemName === undefined ? {} : { itemName }),
    ...(field === undefined ? {} : { field }),
    ...(side === undefined ? {} : { side }),
  };
}

/** Tells all issues on standard error and says with which status to leave: `status`, or 1 where there are errors. */
export async function report(
  io: Pick<Io, "stderr" | "all">,
  issues: readonly Issue[],
  status: ExitStatus,
): Promise<ExitStatus> {
  await writeAll(io.stderr, diagnosticLines(issues, io.all));
  return status === 0 && hasErrors(issues) ? 1 : status;
}
