import type { Level } from "../counts";
import type { RuleOf } from "../kinds/kinds";
import { amountText } from "./awards";
import type { ToldItem } from "./item";
import { cases, tell } from "./tell";

/* Rules that count events level by level. */

export function deductionSentence({ least, most }: RuleOf<"deduction">, { max }: ToldItem): string {
  return tell("deduction", { max, amount: amountText({ least, most }) });
}

export function tallySentence({ levels, cap }: RuleOf<"tally">, item: ToldItem): string {
  const verb = verbOf(item);
  const each = levelTexts("counted", levels, verb);
  return cap === null ? tell("tally-open", { levels: each }) : tell("tally", { levels: each, verb, cap });
}

export function netSentence({ levels, cap, capOn }: RuleOf<"net">): string {
  const each = levelTexts("counted", levels, tell("verb-adds", {}));
  return tell(capOn === "net" ? "net" : "net-each", { levels: each, cap });
}

export function bestSentence({ levels }: RuleOf<"best">, item: ToldItem): string {
  const verb = verbOf(item);
  return tell("best", { levels: levelTexts("achieved", levels, verb), verb, max: item.max });
}

/** What is done with points: those of a bonus are added, those of a penalty taken; others are simply so many. */
function verbOf({ counts }: ToldItem): string {
  if (counts === "bonus") return tell("verb-adds", {});
  return counts === "penalty" ? tell("verb-takes", {}) : "";
}

function levelTexts(code: "counted" | "achieved", levels: readonly Level[], verb: string): string {
  return cases(
    levels.map(({ label, counted, points }) =>
      tell(code, { label, counted, verb: points < 0 ? tell("verb-takes", {}) : verb, points: Math.abs(points) }),
    ),
  );
}
