import { type Interpretation, itemReading } from "../../rubric/interpretation";
import { issue, type Issue } from "../../shared/issue";
import { normaliseName } from "../../shared/text";
import { ownReadingsKey, readingKey } from "../keys";
import type { Design } from "../sheets/design";
import { GUIDE, guideSheet } from "../sheets/guideSheet";
import { textOf } from "./cellValue";
import { contentUnder, placeUnder, type FoundSheet } from "./found";
import { checkTemplate } from "./template";
import { setEntry } from "../../shared/lookUp";

/** What the guide says: the period and the readings chosen, as far as they are there. */
export interface GuideReading {
  readonly period: string | null;
  /** By id; a choice that nobody knows stays as it stands, so that it is reported. */
  readonly readings: Readonly<Record<string, string>>;
  /** The interpretations with room for readings of single items: what stands elsewhere of those does not count. */
  readonly separate: readonly string[];
  readonly issues: readonly Issue[];
}

export function readGuide(design: Design, found: FoundSheet): GuideReading {
  const { issues } = checkTemplate(found, guideSheet(design, {}, null));
  const blanks: Issue[] = [];
  const readings: Record<string, string> = {};
  const separate: string[] = [];
  for (const interpretation of design.form.rubric.interpretations) {
    const key = readingKey(interpretation.id);
    const content = contentUnder(found, key, GUIDE.choice);
    if (content === undefined) continue;
    const text = textOf(content);
    if (text === null) blanks.push(blankReading(found, interpretation));
    setEntry(readings, interpretation.id, text === null ? interpretation.default : choiceOf(interpretation, text));
    const own = contentUnder(found, ownReadingsKey(interpretation.id), GUIDE.choice);
    if (own === undefined) continue;
    separate.push(interpretation.id);
    for (const [item, choice] of ownLines(textOf(own) ?? "")) {
      setEntry(readings, itemReading(interpretation, item), choiceOf(interpretation, choice));
    }
  }
  const period = textOf(contentUnder(found, GUIDE.period, GUIDE.clause) ?? null);
  return { period, readings, separate, issues: [...issues, ...blanks] };
}

/** The lines “2：按满分” of the readings of single items; what is none stays, so that it is reported. */
function ownLines(text: string): readonly (readonly [item: string, choice: string])[] {
  const lines = text.split(/\r?\n|[；;]/u).filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const [item = "", ...choice] = line.split(/[：:]/u);
    return [item.trim(), choice.join("：").trim()] as const;
  });
}

function choiceOf({ choices }: Interpretation, text: string): string {
  const wanted = normaliseName(text);
  const choice = choices.find(({ id, label }) => normaliseName(label) === wanted || id === wanted);
  return choice?.id ?? text;
}

function blankReading(found: FoundSheet, { id, question, choices, default: usual }: Interpretation): Issue {
  const choice = choices.find((candidate) => candidate.id === usual)?.label ?? usual;
  return issue("reading-blank", placeUnder(found, readingKey(id), GUIDE.choice), { question, choice });
}
