/** A step of the guide: a file that it shows, a change of an item in a rubric file, or commands with what they print. */
export type GuideStep =
  | { readonly is: "file"; readonly name: string; readonly text: string }
  | {
      readonly is: "change";
      readonly file: string;
      /** The file of which it is a copy, with another version; null where it is changed itself. */
      readonly copy: { readonly of: string; readonly version: number } | null;
      readonly item: string;
      readonly json: string;
    }
  | { readonly is: "commands"; readonly lines: readonly string[]; readonly printed: string };

const FENCED = /(?<before>[^\n]*)\n\n```(?<language>\w+)\n(?<text>[\s\S]*?)\n```/g;
const FILE = /`([^`]+)`：$/;
const CHANGE = /`([^`]+)`(?:（由 `([^`]+)` 复制，`version` 改为 (\d+)）)? ?的第 ?(\d+) ?项：$/;

/** The steps of a guide in order; what a block of commands prints is the block of text behind it. */
export function guideSteps(markdown: string): readonly GuideStep[] {
  const blocks = [...markdown.matchAll(FENCED)].map(({ groups = {} }) => {
    const { before = "", language = "", text = "" } = groups;
    return { before, language, text };
  });
  return blocks.flatMap(({ before, language, text }, index): readonly GuideStep[] => {
    if (language === "sh") {
      const next = blocks[index + 1];
      if (next?.language !== "text") throw new Error(`nothing is printed by ${text}`);
      return [{ is: "commands", lines: text.split("\n"), printed: next.text }];
    }
    if (blocks[index - 1]?.language === "sh") return [];
    return [shownStep(before, text)];
  });
}

function shownStep(before: string, text: string): GuideStep {
  const [, file, original, version, item] = CHANGE.exec(before) ?? [];
  if (file !== undefined && item !== undefined) {
    const copy = original === undefined ? null : { of: original, version: Number(version) };
    return { is: "change", file, copy, item, json: text };
  }
  const name = FILE.exec(before)?.[1];
  if (name === undefined) throw new Error(`a block that is no step, behind “${before}”`);
  return { is: "file", name, text };
}

/** A line that stands for what is left out. */
const LEFT_OUT = "…";

/** The runs of lines that are shown of what is printed, and whether that is all of it. */
export function shownPieces(printed: string): { readonly pieces: readonly string[]; readonly whole: boolean } {
  const pieces: string[][] = [[]];
  const lines = printed.split("\n");
  for (const line of lines) {
    if (line === LEFT_OUT) pieces.push([]);
    else pieces.at(-1)?.push(line);
  }
  const shown = pieces.filter((piece) => piece.length > 0).map((piece) => piece.join("\n"));
  return { pieces: shown, whole: !lines.includes(LEFT_OUT) };
}
