import type { ConditionPlan } from "../../layout/plan";
import { joinedConditions } from "../conditions";
import { rangeOf, stepBytes, type Step } from "./steps";
import { LOOKS, type Look } from "../looks";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const LINES = { thin: "Continuous", dashed: "Dash" } as const;
const UNDERLINES = { single: "Single", double: "Double" } as const;

/** Conditional formats. Excel puts each new one before the others, so the last of the plan is added first. */
export function conditionSteps(sheet: string, plans: readonly ConditionPlan[]): Step[] {
  return joinedConditions(plans)
    .reverse()
    .map(({ area, formula, look }) => ({
      sheet,
      bytes: stepBytes(20, formula),
      apply: (worksheet) => {
        const { custom } = rangeOf(worksheet, area).conditionalFormats.add("Custom");
        custom.rule.formula = `=${formula}`;
        dress(custom.format, LOOKS[look]);
      },
    }));
}

function dress(format: Excel.ConditionalRangeFormat, { fill, font, border }: Look): void {
  format.fill.color = `#${fill}`;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.color !== undefined) format.font.color = `#${font.color}`;
  if (font?.underline !== undefined) format.font.underline = UNDERLINES[font.underline];
  if (border === undefined) return;
  for (const side of SIDES) {
    const line = format.borders.getItem(side);
    line.style = LINES[border.line];
    line.color = `#${border.color}`;
  }
}
