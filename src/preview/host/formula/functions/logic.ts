import { Block, single, type Operand } from "../values/block";
import { asBoolean, isError, NOT_AVAILABLE, type ValueError } from "../values/values";
import type { HostValue } from "../../sheet/cells";
import { ofValues, type FormulaFunction } from "./call";

/** Empty cells count for nothing, and so do texts in cells. */
function ofBooleans(join: (parts: readonly boolean[]) => boolean): FormulaFunction {
  return {
    takes: [1, 255],
    call: (args) => {
      const parts: boolean[] = [];
      for (const arg of args) {
        for (const value of arg instanceof Block ? arg.values() : [arg]) {
          if (value === null || (arg instanceof Block && typeof value === "string")) continue;
          const part = asBoolean(value);
          if (typeof part !== "boolean") return part;
          parts.push(part);
        }
      }
      return parts.length === 0 ? { error: "#VALUE!" } : join(parts);
    },
  };
}

function ofKind(is: (value: HostValue) => boolean): FormulaFunction {
  return ofValues([1, 1], ([value = null]) => is(value));
}

/** What an argument decides; undefined where it is not known, or is several values. */
function decision(arg: Operand | undefined): boolean | ValueError | undefined {
  const value = arg === undefined ? undefined : single(arg);
  return value === undefined ? undefined : asBoolean(value);
}

/** The branch that is not taken need not be known; one that is not there stands for TRUE or FALSE itself. */
const choice: FormulaFunction = {
  takes: [1, 3],
  lazy: (args) => {
    const chosen = decision(args[0]);
    if (typeof chosen !== "boolean") return chosen;
    const branch = chosen ? 1 : 2;
    return branch < args.length ? args[branch] : chosen;
  },
};

const firstThatHolds: FormulaFunction = {
  takes: [2, 254],
  lazy: (args) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const chosen = decision(args[index]);
      if (typeof chosen !== "boolean") return chosen;
      if (chosen) return args[index + 1];
    }
    return NOT_AVAILABLE;
  },
};

/** Another value in the place of errors. */
function inPlaceOf(isCaught: (error: ValueError) => boolean): FormulaFunction {
  return {
    takes: [2, 2],
    lazy: ([arg, other]) => {
      const value = arg === undefined ? undefined : single(arg);
      return isError(value) && isCaught(value) ? other : value;
    },
  };
}

export const LOGIC: Readonly<Record<string, FormulaFunction>> = {
  TRUE: { takes: [0, 0], call: () => true },
  FALSE: { takes: [0, 0], call: () => false },
  AND: ofBooleans((parts) => parts.every(Boolean)),
  OR: ofBooleans((parts) => parts.some(Boolean)),
  XOR: ofBooleans((parts) => parts.filter(Boolean).length % 2 === 1),
  NOT: ofValues([1, 1], ([value = null]) => {
    const boolean = asBoolean(value);
    return typeof boolean === "boolean" ? !boolean : boolean;
  }),
  IF: choice,
  IFS: firstThatHolds,
  IFERROR: inPlaceOf(() => true),
  IFNA: inPlaceOf(({ error }) => error === NOT_AVAILABLE.error),
  NA: { takes: [0, 0], call: () => NOT_AVAILABLE },
  ISBLANK: ofKind((value) => value === null),
  ISNUMBER: ofKind((value) => typeof value === "number"),
  ISERROR: ofKind(isError),
  ISERR: ofKind((value) => isError(value) && value.error !== NOT_AVAILABLE.error),
  ISNA: ofKind((value) => isError(value) && value.error === NOT_AVAILABLE.error),
  ISTEXT: ofKind((value) => typeof value === "string"),
  ISNONTEXT: ofKind((value) => typeof value !== "string"),
  ISLOGICAL: ofKind((value) => typeof value === "boolean"),
};
