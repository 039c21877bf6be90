import { z } from "zod";
import type { Area } from "../../../layout/plan";
import { subtract } from "../sheet/areas";
import { demandRight } from "../sheet/edit";
import { demand, HostFault } from "../sheet/fault";
import { rule } from "../sheet/rule";
import type { HostSheet, HostValidation } from "../sheet/sheet";
import { declaring, noArguments, type Cells, type Members } from "./member";

const member = declaring<Cells>();

const TITLE_LIMIT = 32;
const TEXT_LIMIT = 255;

const prompt = z.strictObject({
  title: z.string().max(TITLE_LIMIT),
  message: z.string().max(TEXT_LIMIT),
  showPrompt: z.boolean(),
});
const errorAlert = z.strictObject({
  title: z.string().max(TITLE_LIMIT),
  message: z.string().max(TEXT_LIMIT),
  style: z.enum(["Stop", "Warning", "Information"]),
  showAlert: z.boolean(),
});

const NONE: Omit<HostValidation, "areas"> = { rule: null, ignoreBlanks: true, prompt: null, errorAlert: null };

export const dataValidation: Members<Cells> = {
  properties: {
    Rule: member.writable(
      8,
      (cells) => common(cells)?.rule ?? {},
      rule,
      (cells, value) => {
        demand(Object.values(value).filter((part) => part !== undefined).length === 1, "InvalidArgument");
        // Cells with different messages cannot be given one rule.
        if (common(cells) === undefined) throw new HostFault("InvalidArgument");
        change(cells, { rule: value });
      },
    ),
    IgnoreBlanks: member.writable(
      8,
      (cells) => common(cells)?.ignoreBlanks ?? true,
      z.boolean(),
      (cells, value) => {
        change(cells, { ignoreBlanks: value });
      },
    ),
    Prompt: member.writable(
      8,
      (cells) => common(cells)?.prompt ?? null,
      prompt,
      (cells, value) => {
        change(cells, { prompt: value });
      },
    ),
    ErrorAlert: member.writable(
      8,
      (cells) => common(cells)?.errorAlert ?? null,
      errorAlert,
      (cells, value) => {
        change(cells, { errorAlert: value });
      },
    ),
  },
  methods: {
    Clear: member.method(8, noArguments, ({ sheet, areas }) => {
      demandRight(sheet, "allowFormatCells");
      sheet.validations = without(sheet, areas);
    }),
  },
};

/** The validation that all cells have; null where none has one, undefined where they differ. */
function common({ sheet, areas }: Cells): HostValidation | null | undefined {
  const touching = sheet.validations.filter((validation) => subtract(validation.areas, areas).changed);
  const [first = null] = touching;
  if (touching.length > 1) return undefined;
  if (first === null) return null;
  return subtract(areas, first.areas).rest.length === 0 ? first : undefined;
}

function change(cells: Cells, to: Partial<HostValidation>): void {
  demandRight(cells.sheet, "allowFormatCells");
  const before = common(cells) ?? NONE;
  const rest = without(cells.sheet, cells.areas);
  cells.sheet.validations = [...rest, { ...before, ...to, areas: cells.areas }];
}

function without(sheet: HostSheet, areas: readonly Area[]): HostValidation[] {
  return sheet.validations.flatMap((validation) => {
    const { rest, changed } = subtract(validation.areas, areas);
    if (!changed) return validation;
    return rest.length === 0 ? [] : { ...validation, areas: rest };
  });
}
