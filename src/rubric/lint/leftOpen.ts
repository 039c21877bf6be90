import { issue } from "../../shared/issue";
import { at, type Check } from "./finding";
import { isSwitched } from "./parameters";
import { openParameters } from "../../rules/kinds/measured";

/** Every parameter that can matter and that most documents say nothing of is stated by this one, or can be switched. */
export const lintLeftOpen: Check = (rubric) =>
  rubric.items.flatMap(({ id, rule }, index) => {
    if (rule.kind !== "measured") return [];
    const { stated = [] } = rule;
    const open = openParameters(rule);
    const path = ["items", index, "rule"];
    return [
      ...open
        .filter((parameter) => !stated.includes(parameter) && !isSwitched(rubric, id, parameter))
        .map((parameter) => issue("lint-left-open", at([...path, ...parameter.split(".")]), { parameter })),
      ...stated.flatMap((parameter, place) =>
        open.includes(parameter) ? [] : [issue("lint-stated-unused", at([...path, "stated", place]), { parameter })],
      ),
    ];
  });
