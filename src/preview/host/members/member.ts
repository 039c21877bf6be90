import { z } from "zod";
import type { Area } from "../../../layout/plan";
import type { HostBook } from "../book/book";
import { demand, HostFault } from "../sheet/fault";
import type { HostCondition, HostSheet, PageEdges } from "../sheet/sheet";

/*
 * How the objects of Excel are declared: for each type a table of its members. What is not in a table does not exist.
 */

/** Cells of a worksheet, as a range (one area) or as several. */
export interface Cells {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

export interface CellSide extends Cells {
  readonly side: string;
}

export interface ConditionSide {
  readonly condition: HostCondition;
  readonly side: string;
}

/** What an object of each type stands for. */
export interface Targets {
  Workbook: HostBook;
  WorkbookProtection: HostBook;
  Application: HostBook;
  Functions: HostBook;
  FunctionResult: { readonly value: number };
  AddinInternalService: HostBook;
  WorksheetCollection: HostBook;
  Worksheet: { readonly book: HostBook; readonly sheet: HostSheet };
  WorksheetProtection: HostSheet;
  AutoFilter: HostSheet;
  FreezePanes: HostSheet;
  PageLayout: HostSheet;
  HeaderFooterGroup: HostSheet;
  HeaderFooter: PageEdges;
  PageBreakCollection: HostSheet;
  PageBreak: HostSheet;
  Charts: HostSheet;
  Shapes: HostSheet;
  Range: Cells;
  RangeAreas: Cells;
  RangeFormat: Cells;
  RangeFill: Cells;
  RangeFont: Cells;
  RangeBorders: Cells;
  RangeBorder: CellSide;
  FormatProtection: Cells;
  DataValidation: Cells;
  ConditionalFormats: Cells;
  ConditionalFormat: HostCondition;
  CustomConditionalFormat: HostCondition;
  ConditionalFormatRule: HostCondition;
  ConditionalRangeFormat: HostCondition;
  ConditionalRangeFill: HostCondition;
  ConditionalRangeFont: HostCondition;
  ConditionalRangeBorders: HostCondition;
  ConditionalRangeBorder: ConditionSide;
}

export type TypeName = keyof Targets;

/** An object of Excel: its type and what it stands for. */
export class Ref<K extends TypeName = TypeName> {
  constructor(
    readonly type: K,
    readonly target: Targets[K],
  ) {}
}

/** What a member may use besides its object. */
export interface Call {
  /** Tells that cells were changed. */
  changed(sheet: HostSheet, area: Area): void;
  /** How the workbook counts days. */
  readonly date1904: boolean;
}

/** Members say which ExcelApi 1.x they came with. */
interface Property<T> {
  readonly since: number;
  readonly read: (target: T) => unknown;
  readonly write?: (target: T, value: unknown, call: Call) => void;
}

interface Child<T> {
  readonly since: number;
  readonly get: (target: T) => Ref;
}

interface Method<T> {
  readonly since: number;
  /** Gives an object, null for an object that is not there, or a plain value. */
  readonly run: (target: T, args: readonly unknown[], call: Call) => unknown;
}

/** Names are as they are sent: in capitals. */
export interface Members<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, Child<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** What finds an object again in a later request. */
  readonly id?: (target: T) => string;
  readonly items?: (target: T) => readonly Ref[];
  readonly item?: (target: T, key: string | number) => Ref;
}

/** Makers of members of one type. */
export function declaring<T>() {
  return {
    property: (since: number, read: (target: T) => unknown): Property<T> => ({ since, read }),
    writable: <S extends z.ZodType>(
      since: number,
      read: (target: T) => unknown,
      schema: S,
      write: (target: T, value: z.infer<S>, call: Call) => void,
    ): Property<T> => ({
      since,
      read,
      write: (target, value, call) => {
        write(target, checked(schema, value), call);
      },
    }),
    child: (since: number, get: (target: T) => Ref): Child<T> => ({ since, get }),
    method: <S extends z.ZodType>(
      since: number,
      schema: S,
      run: (target: T, args: z.infer<S>, call: Call) => unknown,
    ): Method<T> => ({ since, run: (target, args, call) => run(target, checked(schema, args), call) }),
  };
}

function checked<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new HostFault("InvalidArgument");
  return parsed.data;
}

/** No arguments at all. */
export const noArguments = z.tuple([]);

/** A range given as an argument, by itself or by its address within the worksheet. */
export const rangeArgument = z.union([z.string(), z.custom<Ref<"Range">>((value) => isRange(value))]);

function isRange(value: unknown): boolean {
  return value instanceof Ref && value.type === "Range";
}

/** The only area of a range. */
export function onlyArea({ areas }: Cells): Area {
  const [area] = areas;
  demand(areas.length === 1, "InvalidArgument");
  if (area === undefined) throw new HostFault("InvalidArgument");
  return area;
}
