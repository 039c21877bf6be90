import type { CheckedFile } from "../../app/collect/checkReturned";
import type { CollectPlan } from "../../app/collect/collectPlan";
import type { Form } from "../../layout/form";
import type { IssueWords } from "../../shared/issue";
import type { CollectTexts } from "../wording/collect";
import { candidateText } from "./Conflicts";
import { lateText } from "../../layout/resultTexts/texts";
import { lineWords } from "../../layout/sheets/ledgerSheet";

/** Everything that is listed, as text, for whoever has to look into it or to send a file anew. */
export function collectReport(
  checked: readonly CheckedFile[],
  plan: CollectPlan,
  form: Form,
  words: CollectTexts,
  { line: issueLine }: IssueWords,
): string {
  const { changes, conflicts, lines, newUnits, missing, receipts, shared, issues } = plan;
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [words.files(checked.length), checked.flatMap((file) => fileLines(file, words, issueLine))],
    [
      words.conflicts(conflicts.length),
      conflicts.map(({ unit, name, present, found }) =>
        [
          `${unit} · ${name}`,
          ...(present === null ? [] : [present]).map(({ words: own }) => own),
          ...found.map((one) => candidateText(one, words)),
        ].join(" / "),
      ),
    ],
    [
      words.changes(changes.length),
      changes.map(({ unit, name, to }) => `${unit} · ${name}：${to.words}（${to.files.join("、")}）`),
    ],
    [words.lines(lines.length), lines.map(({ line, source }) => `${lineWords(form, line)}（${source.file}）`)],
    [words.newUnits(newUnits.length), newUnits.map(({ unit, files }) => `${unit.name}（${files.join("、")}）`)],
    [words.missing(missing.length), missing],
    ...(receipts === null
      ? []
      : ([
          [words.late({ count: receipts.late.length, due: receipts.due }), receipts.late.map(lateText)],
          [words.undecided(receipts.undecided?.length ?? 0), receipts.undecided ?? []],
          [words.notReceived(receipts.open.length), receipts.open],
        ] as const)),
    [words.shared(shared.length), shared.map(sharedText)],
    [words.left(issues.length), issues.map(issueLine)],
  ];
  return parts
    .filter(([, own]) => own.length > 0)
    .map(([title, own]) => [title, ...own.map((line) => `  ${line}`)].join("\n"))
    .join("\n\n");
}

function fileLines(
  { file, state, issues }: CheckedFile,
  words: CollectTexts,
  issueLine: IssueWords["line"],
): readonly string[] {
  return [`${file}：${words.states[state]}`, ...issues.map((found) => `  ${issueLine(found)}`)];
}

/** A unit with the files that have it. */
export function sharedText({ unit, files }: CollectPlan["shared"][number]): string {
  return `${unit}（${files.join("、")}）`;
}
